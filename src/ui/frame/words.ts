/** Sentences that stand on every page; those that stand on pictures too come from the tokens. */
import { numberWord } from "../../model/amounts.ts";
import type { StopId } from "../../model/records.ts";

export { DISCLAIMER, READING_AID, SCHEMATIC, SHORT_NOTE, TITLE } from "../../scene/tokens/sentences.ts";

/** The years that the documents span: `2017 to 2025`. */
export function yearsOf(stops: readonly StopId[]): string {
  const [first = "", last = ""] = [stops[0]?.slice(0, 4), stops.at(-1)?.slice(0, 4)];
  return first === last ? first : `${first} to ${last}`;
}

/** What the atlas is, under its title. */
export function subtitle(stops: readonly StopId[]): string {
  const documents = `${numberWord(stops.length)} documents of ${yearsOf(stops)}`;
  return `How the European Union works with partner countries on migration, as ${documents} tell it`;
}
