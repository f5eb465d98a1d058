/** How each kind of name is set. Lengths are multiples of the font size unless their name says px. The live map sets the same. */
import type { ColourToken } from "../../../scene/tokens/palette.ts";
import { RIMS, type TextToken } from "../../../scene/tokens/strokes.ts";
import { directionOf, type Language } from "../../../words/languages.ts";
import { type Anchor, NAME_ANCHORS, type NameKind } from "../../names.ts";
import type { Face } from "./advances.ts";

export interface LabelKind {
  readonly layer: string;
  readonly size: TextToken;
  readonly face: Face;
  readonly colour: ColourToken;
  readonly halo: ColourToken;
  readonly haloPx: number;
  readonly spacing: number;
  readonly maxWidth: number;
  readonly lineHeight: number;
  /** Kept clear of other names at each side. */
  readonly paddingPx: number;
  /** Tried in this order. */
  readonly anchors: readonly Anchor[];
  /** From the point to the near side of the text. */
  readonly offset: number;
  /** The same where the text stands below its point, if it is another. */
  readonly offsetBelow?: number;
  readonly isUpperCase: boolean;
  /** Lines begin, or end, at the side that stands at the point. */
  readonly isJustified: boolean;
}

/** MapLibre's own values where a style is silent. */
const DEFAULTS = {
  face: "regular",
  colour: "label",
  halo: "labelHalo",
  haloPx: RIMS.name,
  spacing: 0,
  maxWidth: 8,
  lineHeight: 1.2,
  paddingPx: 2,
  anchors: ["center"],
  offset: 0,
  isUpperCase: false,
  isJustified: false,
} as const;

const COUNTRY = {
  ...DEFAULTS,
  spacing: 0.07,
  maxWidth: 7,
  lineHeight: 1.1,
  paddingPx: 3,
  // Farther from its point, a name would stand on a neighbour.
  anchors: NAME_ANCHORS.country,
  offset: 1.25,
  isUpperCase: true,
} as const;

export const KINDS = {
  sea: {
    ...DEFAULTS,
    layer: "label-sea",
    size: "sea",
    face: "italic",
    colour: "seaLabel",
    halo: "sea",
    haloPx: RIMS.seaName,
    spacing: 0.12,
    maxWidth: 6,
  },
  note: {
    ...DEFAULTS,
    layer: "label-note",
    size: "note",
    maxWidth: 9,
    anchors: NAME_ANCHORS.note,
    offset: 0.5,
    isJustified: true,
  },
  place: {
    ...DEFAULTS,
    layer: "label-place",
    size: "place",
    anchors: NAME_ANCHORS.place,
    offset: 0.6,
    isJustified: true,
  },
  country: { ...COUNTRY, layer: "label-country", size: "country", colour: "labelFaint" },
  partner: { ...COUNTRY, layer: "label-partner", size: "partner", face: "semibold" },
  callout: {
    ...DEFAULTS,
    layer: "label-callout",
    size: "partner",
    face: "semibold",
    spacing: 0.07,
    maxWidth: 12,
    paddingPx: 0,
    offset: 0.9,
    offsetBelow: 1.25,
    isUpperCase: true,
  },
  route: {
    ...DEFAULTS,
    layer: "label-route",
    size: "route",
    face: "semibold",
    haloPx: RIMS.routeName,
    spacing: 0.03,
    maxWidth: 9,
    anchors: NAME_ANCHORS.route,
    offset: 0.6,
  },
  bracket: { ...DEFAULTS, layer: "label-bracket", size: "bracket", isJustified: true },
} as const satisfies Readonly<Record<NameKind, LabelKind>>;

/** How a kind is set in a language: letters that join are not spaced. */
export function kindIn(language: Language, name: NameKind): LabelKind {
  const kind: LabelKind = KINDS[name];
  return directionOf(language) === "rtl" ? { ...kind, spacing: 0 } : kind;
}

/** From the ground up. Names of later kinds are placed first, as in the live map. */
export const KIND_ORDER: readonly NameKind[] = [
  "sea",
  "note",
  "place",
  "country",
  "partner",
  "callout",
  "route",
  "bracket",
];
