/** Thin lines from what stands apart to its true place. */
import { type SvgNode, svgNode } from "./node.ts";
import { type PlanePoint, type Sheet, short, standing } from "./sheet.ts";

/** One line between two points of the plane. */
export function leaderLine(sheet: Sheet, from: PlanePoint, to: PlanePoint): SvgNode {
  return svgNode("line", {
    ...standing(sheet, from, [0, 0], ["x1", "y1"]),
    ...standing(sheet, to, [0, 0], ["x2", "y2"]),
  });
}

/** A layer of such lines; none when there are none. */
export function leaderNode(sheet: Sheet, layer: string, lines: readonly SvgNode[]): SvgNode[] {
  if (lines.length === 0) return [];
  const attributes = {
    class: layer,
    stroke: sheet.paint("mark"),
    "stroke-width": short(sheet.widthOf("leader") * sheet.weight, 2),
    "pointer-events": "none",
  };
  return [svgNode("g", attributes, lines)];
}
