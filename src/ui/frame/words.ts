/** Sentences that stand on every page, written once. */

import { numberWord } from "../../model/amounts.ts";
import type { StopId } from "../../model/records.ts";

export const TITLE = "Route Atlas";

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

export const READING_AID =
  "Most migration in Africa, Asia and Europe is regular or stays within its region; the lines show only a part.";

export const SCHEMATIC = "Schematic. Lines are corridors, not tracks; many people follow none of them.";

export const DISCLAIMER =
  "Designations and boundaries do not imply any opinion on the legal status of a country, territory or authority, or on its frontiers.";

export const SHORT_NOTE =
  "Schematic: corridors, not tracks. Most migration is regular or stays within its region. Names and borders imply no opinion on legal status.";
