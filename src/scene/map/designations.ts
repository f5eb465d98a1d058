/** Footnotes of names that bear an asterisk, with the point whose place on a picture calls for them. */
import type { Partner } from "../../model/dataset.ts";
import type { Words } from "../../words/words.ts";

export interface Designation {
  /** With its asterisk. */
  readonly name: string;
  readonly note: string;
  /** Degrees, longitude first. */
  readonly lon: number;
  readonly lat: number;
}

/** No partner of the tables, but named on the base map: where it lies. */
const PALESTINE = { lon: 35.2, lat: 31.9 } as const;

/** The footnotes of all names with an asterisk, partners first. */
export function designationsOf(words: Words, partners: readonly Partner[]): Designation[] {
  const starred = partners.filter(({ name }) => name.endsWith("*"));
  const own = starred.map(({ name, designationNote, lon, lat }) => ({ name, note: designationNote, lon, lat }));
  const palestine = { ...words.page.palestine, ...PALESTINE };
  return own.some(({ name }) => name === palestine.name) ? own : [...own, palestine];
}
