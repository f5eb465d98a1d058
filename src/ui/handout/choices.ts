/** What a reader may choose of a handout. */
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { PaperName } from "./paper.ts";
import type { ViewsUp } from "./plan.ts";

export const HANDOUT_PALETTES = ["light", "print"] as const satisfies readonly PaletteName[];
export const SLIDE_SHAPES = ["wide", "classic"] as const;
export type SlideShape = (typeof SLIDE_SHAPES)[number];

export interface HandoutChoices {
  readonly up: ViewsUp;
  readonly hasPassages: boolean;
  readonly hasNotes: boolean;
  readonly paper: PaperName;
  readonly palette: (typeof HANDOUT_PALETTES)[number];
  readonly shape: SlideShape;
}

export const FIRST_CHOICES: HandoutChoices = {
  up: 1,
  hasPassages: true,
  hasNotes: false,
  paper: "a4",
  palette: "light",
  shape: "wide",
};
