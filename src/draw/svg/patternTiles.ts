/** Hatching, crosses and dots as SVG patterns, the same as the live map's images: periods and widths in CSS pixels at whole zooms. */
import { PLANE_FRAME, WORLD_SIDE_M } from "../../../geo/projection/index.ts";
import type { Pattern } from "../../scene/tokens/looks.ts";
import { type SvgNode, svgNode } from "./node.ts";
import { type Sheet, short } from "./sheet.ts";

const PERIOD_PX = 6;
const DOT_RADIUS_PX = 0.7;
/** Lines are given by the stretch of a tile's edge that they cover. */
const HATCH_DARK = [0, 1.1] as const;
const HATCH_LIGHT = [1.1, 2] as const;
const CROSS = [0, 0.8] as const;

/**
 * A pattern of the plane's paths. The live map begins its patterns at the world's north-western corner and lets them grow
 * with the map between whole zooms; so does this, so that nothing jumps when it takes over.
 */
export function patternNode(sheet: Sheet, pattern: Pattern): SvgNode {
  const growth = 2 ** (sheet.zoom - Math.floor(sheet.zoom));
  const scale = growth / sheet.pxPerUnit;
  const offset = (metres: number): number => short((metres / sheet.unitM) % (PERIOD_PX * scale), 2);
  const east = offset(-WORLD_SIDE_M / 2 - PLANE_FRAME.west);
  const south = offset(PLANE_FRAME.north - WORLD_SIDE_M / 2);
  const attributes = {
    id: sheet.idOf(pattern),
    width: PERIOD_PX,
    height: PERIOD_PX,
    patternUnits: "userSpaceOnUse",
    patternTransform: `translate(${east} ${south}) scale(${short(scale, 4)})`,
  };
  return svgNode("pattern", attributes, tile(sheet, pattern));
}

function tile(sheet: Sheet, pattern: Pattern): SvgNode[] {
  switch (pattern) {
    case "hatch":
      return [
        stripe(rising(HATCH_LIGHT), HATCH_LIGHT, sheet.paint("hatchLight"), 0.45),
        stripe(rising(HATCH_DARK), HATCH_DARK, sheet.paint("hatchDark"), 0.88),
      ];
    case "cross":
      return [stripe(rising(CROSS) + falling(CROSS), CROSS, sheet.paint("hatchDark"), 0.75)];
    case "dots":
      return [svgNode("path", { d: DOTS, fill: sheet.paint("dots"), "fill-opacity": 0.9 })];
  }
}

type Stretch = readonly [from: number, to: number];

function stripe(d: string, [from, to]: Stretch, colour: string, opacity: number): SvgNode {
  const width = short((to - from) / Math.SQRT2, 3);
  return svgNode("path", { d, stroke: colour, "stroke-width": width, "stroke-opacity": opacity });
}

/** Both diagonals of a tile, drawn beyond its edges so that the next tile meets them. */
function rising([from, to]: Stretch): string {
  const sum = (from + to) / 2;
  return `M-1 ${short(sum + 1, 2)}L${short(sum + 1, 2)}-1M-1 ${short(sum + PERIOD_PX + 1, 2)}L${short(sum + PERIOD_PX + 1, 2)}-1`;
}

function falling([from, to]: Stretch): string {
  const gap = (from + to) / 2;
  const end = PERIOD_PX + 1;
  return `M-1 ${short(-1 - gap, 2)}L${end} ${short(end - gap, 2)}M-1 ${short(end - 2 - gap, 2)}L${short(2 + gap, 2)} ${end + 1}`;
}

const DOTS = [PERIOD_PX / 4, (PERIOD_PX * 3) / 4]
  .map((middle) => {
    const r = DOT_RADIUS_PX;
    return `M${middle - r} ${middle}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  })
  .join("");
