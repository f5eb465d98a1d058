/** Sentences that stand on every page, written once. */

export const TITLE = "Route Atlas";

export const SUBTITLE =
  "How the European Union works with partner countries on migration, as five documents of 2017 to 2025 tell it";

export const READING_AID =
  "Most migration in Africa, Asia and Europe is regular or stays within its region; the lines show only a part.";

export const SCHEMATIC = "Schematic. Lines are corridors, not tracks; many people follow none of them.";

export const DISCLAIMER =
  "Designations and boundaries do not imply any opinion on the legal status of a country, territory or authority, or on its frontiers.";

export const SHORT_NOTE =
  "Schematic: corridors, not tracks. Most migration is regular or stays within its region. Names and borders imply no opinion on legal status.";
