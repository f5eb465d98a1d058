/** Hatching, crosses and dots as SVG patterns, the same as the live map's images: periods and widths in CSS pixels at whole zooms. */
import { PLANE_FRAME, WORLD_SIDE_M } from "../../../geo/projection/index.ts";
import type { Pattern } from "../../scene/tokens/looks.ts";
import { CROSS_STROKE, DOT, HATCH_STROKE, PATTERN_PERIOD_PX } from "../../scene/tokens/patterns.ts";
import { type SvgNode, svgNode } from "./node.ts";
import { type Sheet, short } from "./sheet.ts";

/**
 * A pattern of the plane's paths. The live map begins its patterns at the world's north-western corner and lets them grow
 * with the map between whole zooms; so does this, so that nothing jumps when it takes over.
 */
export function patternNode(sheet: Sheet, pattern: Pattern): SvgNode {
  const growth = 2 ** (sheet.zoom - Math.floor(sheet.zoom));
  const scale = growth / sheet.pxPerUnit;
  const offset = (metres: number): number => short((metres / sheet.unitM) % (PATTERN_PERIOD_PX * scale), 2);
  const east = offset(-WORLD_SIDE_M / 2 - PLANE_FRAME.west);
  const south = offset(PLANE_FRAME.north - WORLD_SIDE_M / 2);
  const attributes = {
    id: sheet.idOf(pattern),
    width: PATTERN_PERIOD_PX,
    height: PATTERN_PERIOD_PX,
    patternUnits: "userSpaceOnUse",
    patternTransform: `translate(${east} ${south}) scale(${short(scale, 4)})`,
  };
  return svgNode("pattern", attributes, patternTile(pattern, sheet.paint));
}

/** What one tile of a pattern shows, `PATTERN_PERIOD_PX` wide and high. */
export function patternTile(pattern: Pattern, paint: Sheet["paint"]): SvgNode[] {
  switch (pattern) {
    case "hatch":
      return [
        stripe(rising(HATCH_STROKE.light), HATCH_STROKE.light, paint("hatchLight")),
        stripe(rising(HATCH_STROKE.dark), HATCH_STROKE.dark, paint("hatchDark")),
      ];
    case "cross":
      return [stripe(rising(CROSS_STROKE) + falling(CROSS_STROKE), CROSS_STROKE, paint("hatchDark"))];
    case "dots":
      return [svgNode("path", { d: DOTS, fill: paint("dots"), "fill-opacity": DOT.opacity })];
  }
}

interface Stroke {
  readonly fromPx: number;
  readonly toPx: number;
  readonly opacity: number;
}

function stripe(d: string, { fromPx, toPx, opacity }: Stroke, colour: string): SvgNode {
  const width = short((toPx - fromPx) / Math.SQRT2, 3);
  return svgNode("path", { d, stroke: colour, "stroke-width": width, "stroke-opacity": opacity });
}

/** Both diagonals of a tile, drawn beyond its edges so that the next tile meets them. */
function rising({ fromPx, toPx }: Stroke): string {
  const sum = (fromPx + toPx) / 2;
  return `M-1 ${short(sum + 1, 2)}L${short(sum + 1, 2)}-1M-1 ${short(sum + PATTERN_PERIOD_PX + 1, 2)}L${short(sum + PATTERN_PERIOD_PX + 1, 2)}-1`;
}

function falling({ fromPx, toPx }: Stroke): string {
  const gap = (fromPx + toPx) / 2;
  const end = PATTERN_PERIOD_PX + 1;
  return `M-1 ${short(-1 - gap, 2)}L${end} ${short(end - gap, 2)}M-1 ${short(end - 2 - gap, 2)}L${short(2 + gap, 2)} ${end + 1}`;
}

const DOTS = [PATTERN_PERIOD_PX / 4, (PATTERN_PERIOD_PX * 3) / 4]
  .map((middle) => {
    const r = DOT.radiusPx;
    return `M${middle - r} ${middle}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  })
  .join("");
