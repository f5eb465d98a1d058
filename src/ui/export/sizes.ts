/** The sizes of exported pictures, in pixels. */

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Preset extends PictureSize {
  readonly id: string;
}

export const PRESETS = [
  { id: "article", widthPx: 1200, heightPx: 800 },
  { id: "card", widthPx: 1200, heightPx: 630 },
  { id: "square", widthPx: 1080, heightPx: 1080 },
  { id: "portrait", widthPx: 1080, heightPx: 1350 },
  { id: "slide", widthPx: 1920, heightPx: 1080 },
  { id: "print", widthPx: 3508, heightPx: 2480 },
] as const satisfies readonly Preset[];

/** What a size is called that is none of the presets. */
export const OWN_SIZE = "own";

export const SMALLEST_SIDE_PX = 400;
export const LARGEST_SIDE_PX = 6000;

/** A longer picture would leave most of its paper empty. */
const LONGEST_PROPORTION = 3;

/** Reads one side of a size, in pixels; null for what is no whole number between the smallest and the largest. */
export function readSide(text: string): number | null {
  const written = text.trim();
  const px = Number(written);
  return /^\d{1,9}$/.test(written) && px >= SMALLEST_SIDE_PX && px <= LARGEST_SIDE_PX ? px : null;
}

/** Whether one side is more than three times as long as the other. */
export function isTooLong({ widthPx, heightPx }: PictureSize): boolean {
  return Math.max(widthPx, heightPx) > LONGEST_PROPORTION * Math.min(widthPx, heightPx);
}

/** The preset of a size, or `OWN_SIZE`. */
export function presetOf({ widthPx, heightPx }: PictureSize): string {
  return PRESETS.find((preset) => preset.widthPx === widthPx && preset.heightPx === heightPx)?.id ?? OWN_SIZE;
}
