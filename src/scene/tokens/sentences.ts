/** Sentences that stand on every page and every picture, written once. */

export const TITLE = "Route Atlas";

export const READING_AID =
  "Most migration in Africa, Asia and Europe is regular or stays within its region; the lines show only a part.";

export const SCHEMATIC = "Schematic. Lines are corridors, not tracks; many people follow none of them.";

export const DISCLAIMER =
  "Designations and boundaries do not imply any opinion on the legal status of a country, territory or authority, or on its frontiers.";

export const SHORT_NOTE =
  "Schematic: corridors, not tracks. Most migration is regular or stays within its region. Names and borders imply no opinion on legal status.";

export const LICENCE = "CC BY 4.0";

export const BASE_MAP = "Borders: Natural Earth, repaired.";

/** What symbols, lines and brackets mean, for every legend. */
export const SYMBOL_SENTENCES = {
  people: "people deployed, ? without a number; empty ring: boats, equipment, missions",
  euros: "€ million, the largest single amount stated; never a sum",
  finish:
    "Filled: in place, contracted or delivered. Grey: allocated or adopted. Outline: planned, pledged or stage not stated.",
  discs: "Small discs on a hairline: partners too small to show their fill.",
  lines: "Lines are solid by land and dashed by sea; thin and dotted where a corridor was not in use at this date.",
  places: "Places: filled where a source confirms them, hollow where none does.",
  brackets: "Brackets: said of a region, not of one country.",
} as const;
