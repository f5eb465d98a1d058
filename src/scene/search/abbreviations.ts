/** Abbreviations and what they stand for, from the glossary: `EMLO – European Migration Liaison Officer`. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import { wordsOf } from "./fold.ts";

/** The folded words that an abbreviation stands for, by its folded word. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>;

const DASH = " – ";

/** The abbreviations of a glossary that are one word. */
export function abbreviationsOf(glossary: readonly GlossaryEntry[]): Abbreviations {
  return new Map(
    glossary.flatMap(({ term }): [string, readonly string[]][] => {
      const [short = "", long] = term.split(DASH);
      const [abbreviation, ...rest] = wordsOf(short);
      if (long === undefined || abbreviation === undefined || rest.length > 0) return [];
      return [[abbreviation, wordsOf(long)]];
    }),
  );
}

/** The abbreviations whose long form stands in a name. */
export function abbreviationsIn(name: string, abbreviations: Abbreviations): string[] {
  const text = ` ${wordsOf(name).join(" ")} `;
  return [...abbreviations].flatMap(([short, long]) => (text.includes(` ${long.join(" ")} `) ? [short] : []));
}
