/** Every phrase stands exactly once in its document. */
import { existsSync } from "node:fs";
import type { StopId } from "../../src/model/records.ts";
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import { errorAt, type Problem } from "../problems/problem.ts";
import { placeOf, type RawRow } from "../tables/readTable.ts";
import type { RawTables } from "../tables/readTables.ts";
import { nearestPassage } from "./nearestPassage.ts";
import { countOf } from "./normalise.ts";
import { readSourceText, type SourceText } from "./sourceTexts.ts";

export interface PhraseCheck {
  readonly problems: readonly Problem[];
  /** Phrases that were looked up. */
  readonly checked: number;
  /** Sentences about phrases that could not be looked up. */
  readonly unchecked: readonly string[];
}

/** Looks up the phrases of all fact tables in the texts of `folder`. A folder or text that is absent leaves its phrases unchecked. */
export function checkPhrases(raw: RawTables, folder: string): PhraseCheck {
  const rows = FACT_TABLES.flatMap((table) => raw[table].rows).filter((row) => textOf(row, "phrase") !== "");
  if (!existsSync(folder))
    return {
      problems: [],
      checked: 0,
      unchecked: [`phrases unchecked: the folder of sources is not there (${folder}); SOURCES_DIR names another.`],
    };
  const texts = new Map<StopId, SourceText | string>();
  const problems: Problem[] = [];
  let checked = 0;
  for (const row of rows) {
    const source = textOf(row, "source");
    const text = texts.get(source) ?? readSourceText(folder, source);
    texts.set(source, text);
    if (typeof text === "string") continue;
    checked += 1;
    problems.push(...checkPhrase(row, text));
  }
  const unchecked = [...texts]
    .filter((entry): entry is [StopId, string] => typeof entry[1] === "string")
    .map(([source, reason]) => `phrases unchecked for ${source}: ${reason}.`);
  return { problems, checked, unchecked };
}

function checkPhrase(row: RawRow, { file, text }: SourceText): Problem[] {
  const phrase = textOf(row, "phrase").replace(/\s+/g, " ");
  const count = countOf(phrase, text);
  if (count === 1) return [];
  const place = placeOf(row, "phrase");
  if (count > 1)
    return [
      errorAt(
        place,
        `"${phrase}" stands ${count} times in ${file}.`,
        "Copy more words around it, or others, so that it stands there once.",
      ),
    ];
  const passage = nearestPassage(phrase, text);
  return [
    errorAt(
      place,
      `"${phrase}" stands 0 times in ${file}.`,
      passage === null
        ? "Copy the words as they stand there, capitals included."
        : `The nearest passage is "${passage}".`,
    ),
  ];
}

function textOf(row: RawRow, field: string): string {
  return row.cells[field]?.text.trim() ?? "";
}
