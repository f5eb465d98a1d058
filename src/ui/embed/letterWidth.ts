/** A frame brings no typefaces: another one draws its names, most often a wider one, and names need their room. */
import { FONTS } from "../../draw/svg/labels/fonts.ts";
import { widthEm } from "../../draw/svg/labels/measure.ts";

const SIZE_PX = 100;

/** How wide this device draws `sample` against the site’s own typeface; at least 1. */
export function letterWidth(sample: string): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return 1;
  pen.font = `${String(FONTS.semibold["font-weight"])} ${String(SIZE_PX)}px ${String(FONTS.semibold["font-family"])}`;
  return Math.max(1, pen.measureText(sample).width / SIZE_PX / widthEm(sample, "semibold"));
}
