/**
 * What each colour must stand out from, and how clearly: WCAG 2.2's contrast, 4.5 for words (1.4.3) and 3 for what is needed
 * to understand (1.4.11). Hairlines that only part what names and fills also tell have a lower one. A token without a rule does not
 * compile, so that nobody adds a colour without deciding what it has to be seen against.
 */
import { type ColourToken, type PaletteName } from "../../../src/scene/tokens/palette.ts";

/** WCAG 1.4.3 and 1.4.11. */
const WORDS = 4.5;
const MEANING = 3;
/** Lines of a pixel or less that tell nothing by themselves. */
const HAIRLINE = 1.25;
const COAST = 1.7;

export interface Rule {
  readonly against: readonly ColourToken[];
  readonly atLeast: number;
  /** Stands around the token: it is enough that one of the two is seen. */
  readonly halo?: ColourToken;
  /** In the palettes for bright rooms and for printers. */
  readonly atLeastBold?: number;
}

export const FILL_TOKENS = [
  "fillDeep",
  "fillMiddle",
  "fillPale",
  "fillSand",
  "fillFaint",
  "fillOchre",
  "fillSlate",
  "fillSilent",
] as const satisfies readonly ColourToken[];
export const ROUTE_TOKENS = [
  "routeCentralMediterranean",
  "routeWesternBalkans",
  "routeAtlantic",
  "routeEasternMediterranean",
] as const satisfies readonly ColourToken[];

const GROUNDS = ["land", "union", "sea", "beyond", ...FILL_TOKENS] as const;
const PARTED: readonly Rule[] = [{ against: ["border"], atLeast: HAIRLINE }];
/** A line, and its name on the halo; over fills the casing sets it off. */
const ROUTE: readonly Rule[] = [{ against: ["land", "sea", "casing", "labelHalo"], atLeast: WORDS }];

export const RULES: Readonly<Record<ColourToken, readonly Rule[]>> = {
  sea: [{ against: ["coast"], atLeast: COAST, atLeastBold: MEANING }],
  land: PARTED,
  beyond: [{ against: ["coast"], atLeast: COAST, atLeastBold: MEANING }],
  union: PARTED,
  coast: [{ against: ["sea", "land"], atLeast: COAST, atLeastBold: MEANING }],
  border: [{ against: ["land", "union", ...FILL_TOKENS], atLeast: HAIRLINE }],
  dashedBorder: [
    { against: ["land"], atLeast: MEANING },
    { against: FILL_TOKENS, atLeast: HAIRLINE },
  ],
  label: [
    { against: ["labelHalo"], atLeast: WORDS },
    { against: GROUNDS, atLeast: MEANING, halo: "labelHalo" },
  ],
  /** Names of countries that are no partners, so never on a fill. */
  labelFaint: [
    { against: ["labelHalo"], atLeast: WORDS },
    { against: ["land", "union", "sea", "beyond"], atLeast: MEANING, halo: "labelHalo" },
  ],
  labelHalo: [{ against: ["label", "labelFaint", ...ROUTE_TOKENS], atLeast: WORDS }],
  seaLabel: [{ against: ["sea"], atLeast: WORDS }],
  fillDeep: PARTED,
  fillMiddle: PARTED,
  fillPale: PARTED,
  fillSand: PARTED,
  fillFaint: PARTED,
  fillOchre: PARTED,
  fillSlate: PARTED,
  fillSilent: PARTED,
  hatchDark: [{ against: ["hatchLight"], atLeast: MEANING }],
  hatchLight: [{ against: ["hatchDark"], atLeast: MEANING }],
  dots: [{ against: ["fillSilent"], atLeast: MEANING }],
  routeCentralMediterranean: ROUTE,
  routeWesternBalkans: ROUTE,
  routeAtlantic: ROUTE,
  routeEasternMediterranean: ROUTE,
  casing: [{ against: ["accent", ...ROUTE_TOKENS], atLeast: MEANING }],
  mark: [
    { against: ["markHalo"], atLeast: WORDS },
    { against: GROUNDS, atLeast: MEANING, halo: "markHalo" },
  ],
  markTint: [{ against: ["mark"], atLeast: MEANING }],
  markHalo: [{ against: ["mark"], atLeast: WORDS }],
  accent: [
    { against: ["paper"], atLeast: WORDS },
    { against: ["land", "sea", "casing"], atLeast: MEANING },
  ],
  paper: [{ against: ["ink"], atLeast: 7 }],
  ink: [{ against: ["paper"], atLeast: 7 }],
  grey: [{ against: ["paper"], atLeast: WORDS }],
  rule: [{ against: ["paper"], atLeast: HAIRLINE, atLeastBold: MEANING }],
};

/** The least contrast that a rule asks for in a palette. */
export function askedOf(rule: Rule, name: PaletteName): number {
  const isBold = name === "contrast" || name === "print";
  return isBold ? (rule.atLeastBold ?? rule.atLeast) : rule.atLeast;
}
