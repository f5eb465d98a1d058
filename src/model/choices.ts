/** What a reader can choose: the closed lists behind the words of the URL. */
import { FAMILIES } from "./vocabulary.ts";

export const LENSES = ["standing", ...FAMILIES] as const;
export type Lens = (typeof LENSES)[number];

export const LAYERS = ["routes", "deployments", "funding", "labels"] as const;
export type Layer = (typeof LAYERS)[number];

export const COMPARE_MODES = ["changes", "side", "swipe"] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

export const PANELS = [
  "dossier",
  "table",
  "about",
  "reading",
  "picture",
  "cite",
  "guide",
  "journey",
  "quiz",
  "keys",
  "tours",
  "maker",
  "speaker",
  "handout",
  "share",
] as const;
export type Panel = (typeof PANELS)[number];

/** `system` follows the reader's device and is left out of the URL. */
export const THEMES = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

/** By what rows may be filtered. */
export const FILTER_NAMES = ["kind", "family", "level", "instrument", "actor", "state", "stage"] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
