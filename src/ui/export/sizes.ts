/** The sizes of exported pictures, in pixels. */

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Preset extends PictureSize {
  readonly id: string;
  readonly name: string;
}

export const PRESETS = [
  { id: "article", name: "Article", widthPx: 1200, heightPx: 800 },
  { id: "card", name: "Social card", widthPx: 1200, heightPx: 630 },
  { id: "square", name: "Square", widthPx: 1080, heightPx: 1080 },
  { id: "portrait", name: "Portrait", widthPx: 1080, heightPx: 1350 },
  { id: "slide", name: "Slide", widthPx: 1920, heightPx: 1080 },
  { id: "print", name: "Print, A4 across at 300 dpi", widthPx: 3508, heightPx: 2480 },
] as const satisfies readonly Preset[];

/** What a size is called that is none of the presets. */
export const OWN_SIZE = "own";

export const SMALLEST_SIDE_PX = 400;
export const LARGEST_SIDE_PX = 6000;

/** A longer picture would leave most of its paper empty. */
const LONGEST_PROPORTION = 3;

/** What was written into a field, as a number of pixels, or what is wrong with it in a sentence. */
export type ReadSide =
  { readonly px: number; readonly problem: null } | { readonly px: null; readonly problem: string };

/** Reads one side of a size; `name` begins the sentence about it. */
export function readSide(name: string, text: string): ReadSide {
  const written = text.trim();
  const px = Number(written);
  if (!/^\d{1,9}$/.test(written) || px < SMALLEST_SIDE_PX || px > LARGEST_SIDE_PX) {
    const problem = `${name} is a whole number of pixels from ${String(SMALLEST_SIDE_PX)} to ${String(LARGEST_SIDE_PX)}.`;
    return { px: null, problem };
  }
  return { px, problem: null };
}

/** What is wrong with the proportion of a picture, in a sentence; empty when nothing is. */
export function proportionProblem({ widthPx, heightPx }: PictureSize): string {
  const isLong = Math.max(widthPx, heightPx) > LONGEST_PROPORTION * Math.min(widthPx, heightPx);
  return isLong ? "Neither side is more than three times as long as the other." : "";
}

/** The preset of a size, or `OWN_SIZE`. */
export function presetOf({ widthPx, heightPx }: PictureSize): string {
  return PRESETS.find((preset) => preset.widthPx === widthPx && preset.heightPx === heightPx)?.id ?? OWN_SIZE;
}
