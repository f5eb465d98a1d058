/** What stands around the map of a sheet, mirrored for a language whose lines run from right to left. The map is never mirrored. */
import { type SvgNode, svgNode } from "../node.ts";
import { short } from "../sheet.ts";
import type { Rectangle } from "./map.ts";

/** The rectangle at the other side of a sheet. */
export function mirroredRectangle(rectangle: Rectangle, sheetWidth: number): Rectangle {
  return { ...rectangle, x: sheetWidth - rectangle.x - rectangle.width };
}

/**
 * The nodes at the other side of a sheet. Texts run the other way from there, and at their own width: letters that join are
 * measured with some room to spare. Rectangles keep their patterns; all other shapes are turned over.
 */
export function mirrored(nodes: readonly SvgNode[], sheetWidth: number): SvgNode[] {
  return nodes.map((node) => mirroredNode(node, sheetWidth));
}

function mirroredNode(node: SvgNode, sheetWidth: number): SvgNode {
  const { tag, attributes, children } = node;
  if (tag === "text") {
    const { textLength: _length, lengthAdjust: _adjust, ...others } = attributes;
    return {
      tag,
      attributes: { ...others, x: short(sheetWidth - Number(attributes["x"] ?? 0), 2), direction: "rtl" },
      children,
    };
  }
  if (tag === "rect") {
    const x = sheetWidth - Number(attributes["x"] ?? 0) - Number(attributes["width"] ?? 0);
    return { tag, attributes: { ...attributes, x: short(x, 2) }, children };
  }
  if (tag === "g" && !("transform" in attributes))
    return {
      tag,
      attributes,
      children: children.map((child) => (typeof child === "string" ? child : mirroredNode(child, sheetWidth))),
    };
  return svgNode("g", { transform: `matrix(-1 0 0 1 ${String(short(sheetWidth, 2))} 0)` }, [node]);
}
