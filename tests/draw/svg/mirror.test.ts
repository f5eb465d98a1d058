import { describe, expect, it } from "vitest";
import { mirrored, mirroredRectangle } from "../../../src/draw/svg/sheet/mirror.ts";
import { type SvgNode, svgNode } from "../../../src/draw/svg/node.ts";

describe("what stands around the map of a sheet, mirrored", () => {
  it("stands as far from the other side as it stood from this one", () => {
    expect(mirroredRectangle({ x: 10, y: 5, width: 30, height: 20 }, 100)).toEqual({
      x: 60,
      y: 5,
      width: 30,
      height: 20,
    });
    const [rect] = mirrored([svgNode("rect", { x: 10, y: 5, width: 30, height: 20, fill: "url(#hatched)" })], 100);
    expect(rect?.attributes).toMatchObject({ x: 60, width: 30, fill: "url(#hatched)" });
  });

  it("has texts that run the other way from their mirrored place, at their own width", () => {
    const text = svgNode("text", { x: 10, y: 5, textLength: 40, lengthAdjust: "spacingAndGlyphs" }, ["النيجر"]);
    const [turned] = mirrored([text], 100);
    expect(turned?.attributes).toEqual({ x: 90, y: 5, direction: "rtl" });
    expect(turned?.children).toEqual(["النيجر"]);
  });

  it("turns over all other shapes, in groups too, and never a text", () => {
    const group = svgNode("g", {}, [svgNode("circle", { cx: 10, r: 3 }), svgNode("text", { x: 20 }, ["5"])]);
    const [turned] = mirrored([group], 100);
    const [circle, text] = (turned?.children ?? []) as readonly SvgNode[];
    expect(circle?.attributes["transform"]).toBe("matrix(-1 0 0 1 100 0)");
    expect(text?.attributes).toEqual({ x: 80, direction: "rtl" });
  });
});
