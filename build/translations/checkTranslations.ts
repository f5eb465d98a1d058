/** Every row is translated into every language, nothing else is, and no figure changes on the way. */
import { TRANSLATIONS } from "../../src/words/languages.ts";
import { nearestWord, oneOf } from "../problems/nearest.ts";
import { errorAt, type Problem } from "../problems/problem.ts";
import { excess, figuresOf } from "./figures.ts";
import { placeIn, textOf, TRANSLATION_FOLDER, type TranslationRow } from "./readTranslations.ts";
import { type Original, TRANSLATION_TABLES, type TranslationName } from "./tables.ts";

type Translations = ReadonlyMap<string, Original>;

/** What is wrong with the rows of one table. */
export function checkTranslation(
  name: TranslationName,
  rows: readonly TranslationRow[],
  originals: Translations,
): readonly Problem[] {
  const { mayLack } = TRANSLATION_TABLES[name];
  return [
    ...rows.flatMap((row, at) => rowProblems(name, row, rows.slice(0, at), originals)),
    ...(mayLack === true ? [] : missingRows(name, rows, originals)),
  ];
}

function rowProblems(
  name: TranslationName,
  row: TranslationRow,
  before: readonly TranslationRow[],
  originals: Translations,
): Problem[] {
  const { key, texts } = TRANSLATION_TABLES[name];
  const [id, lang] = [textOf(row, key), textOf(row, "lang")];
  const original = originals.get(id);
  if (!original) {
    const nearest = nearestWord(id, originals.keys());
    const hint = nearest === null ? "Name a row of the table that is translated." : `Did you mean "${nearest}"?`;
    return [errorAt(placeIn(row, key), `There is no "${id}" to translate.`, hint)];
  }
  if (!TRANSLATIONS.some((known) => known === lang))
    return [errorAt(placeIn(row, "lang"), `"${lang}" is not a language of the atlas.`, oneOf(lang, TRANSLATIONS))];
  if (before.some((other) => textOf(other, key) === id && textOf(other, "lang") === lang))
    return [errorAt(placeIn(row, key), `"${id}" is translated into ${lang} twice.`, "Keep one of the rows.")];
  return texts.flatMap((column) => textProblems(name, row, column, original[column] ?? ""));
}

function textProblems(name: TranslationName, row: TranslationRow, column: string, original: string): Problem[] {
  const text = textOf(row, column);
  const place = placeIn(row, column);
  if (text === "" && original !== "")
    return [errorAt(place, "The translation is missing.", `The original: ${original}`)];
  if (text !== "" && original === "") return [errorAt(place, "There is nothing here to translate.", "Leave it empty.")];
  if (name !== "statements") return [];
  const [own, its] = [figuresOf(text), figuresOf(original)];
  const [added, lost] = [excess(own, its), excess(its, own)];
  if (added.length === 0 && lost.length === 0) return [];
  const told = [
    ...(added.length > 0 ? [`has ${added.join(", ")}`] : []),
    ...(lost.length > 0 ? [`lacks ${lost.join(", ")}`] : []),
  ].join(" and ");
  return [
    errorAt(
      place,
      `The translation ${told}.`,
      "Its figures must be those of the original; in large numbers a space must not break (U+202F).",
    ),
  ];
}

function missingRows(name: TranslationName, rows: readonly TranslationRow[], originals: Translations): Problem[] {
  const { key } = TRANSLATION_TABLES[name];
  const there = new Set(rows.map((row) => `${textOf(row, "lang")} ${textOf(row, key)}`));
  const file = `${TRANSLATION_FOLDER}/${name}.csv`;
  const last = rows.at(-1);
  const line = last === undefined ? 1 : placeIn(last, key).line;
  return TRANSLATIONS.flatMap((lang) =>
    [...originals.keys()]
      .filter((id) => !there.has(`${lang} ${id}`))
      .map((id) =>
        errorAt({ file, line, column: 1, field: key }, `"${id}" is not translated into ${lang}.`, "Add a row for it."),
      ),
  );
}
