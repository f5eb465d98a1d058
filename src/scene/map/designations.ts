/** Footnotes of names that bear an asterisk, with the point whose place on a picture calls for them. */
import type { Partner } from "../../model/dataset.ts";

export interface Designation {
  /** With its asterisk. */
  readonly name: string;
  readonly note: string;
  /** Degrees, longitude first. */
  readonly lon: number;
  readonly lat: number;
}

/** No partner of the tables, but named on the base map. */
const PALESTINE: Designation = {
  name: "Palestine*",
  note: "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.",
  lon: 35.2,
  lat: 31.9,
};

/** The footnotes of all names with an asterisk, partners first. */
export function designationsOf(partners: readonly Partner[]): Designation[] {
  const starred = partners.filter(({ name }) => name.endsWith("*"));
  const own = starred.map(({ name, designationNote, lon, lat }) => ({ name, note: designationNote, lon, lat }));
  return own.some(({ name }) => name === PALESTINE.name) ? own : [...own, PALESTINE];
}
