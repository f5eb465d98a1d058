import { describe, expect, it } from "vitest";
import { type SvgNode, svgNode } from "../../../src/draw/svg/node.ts";
import { areInOrder, matched } from "../../../src/ui/map/matchNodes.ts";

const country = (iso3: string): SvgNode => svgNode("path", { "data-partner": iso3, d: iso3.toLowerCase() });
const name = (text: string): SvgNode => svgNode("text", { x: "1%" }, [text]);
const group = (name: string): SvgNode => svgNode("g", { class: name });

describe("the elements of one picture and the next", () => {
  it("go on as what they show, wherever it stands in the list", () => {
    expect(matched([country("TUN"), country("LBY")], [country("MAR"), country("TUN"), country("LBY")])).toEqual([
      null,
      0,
      1,
    ]);
    expect(matched([name("Tunis"), name("Tripoli")], [name("Tripoli")])).toEqual([1]);
    expect(matched([group("deployment"), group("labels")], [group("labels")])).toEqual([1]);
    expect(
      matched([svgNode("path", { d: "M0" }), svgNode("path", { d: "M1" })], [svgNode("path", { d: "M1" })]),
    ).toEqual([1]);
  });

  it("are each used once, also where two show the same", () => {
    expect(matched([name("Tripoli"), name("Tripoli")], [name("Tripoli"), name("Tripoli"), name("Tripoli")])).toEqual([
      0,
      1,
      null,
    ]);
  });

  it("keep their tag, and words and elements without a mark of their own go by their order", () => {
    expect(matched([group("callout")], [svgNode("circle", { class: "callout" })])).toEqual([null]);
    expect(matched(["one", svgNode("tspan")], ["two", svgNode("tspan"), svgNode("tspan")])).toEqual([0, 1, null]);
  });
});

describe("the elements of a picture that changes in its looks alone", () => {
  const before = [country("TUN"), group("labels"), "one", name("Tunis")];

  it("are in order, whatever their attributes and words have become", () => {
    const after = [svgNode("path", { "data-partner": "TUN", d: "m0" }), group("labels"), "two", name("Tunis")];
    expect(areInOrder(before, after)).toBe(true);
    expect(areInOrder([], [])).toBe(true);
  });

  it("are not in order where one has come, gone, moved or got another tag", () => {
    expect(areInOrder(before, [...before, country("LBY")])).toBe(false);
    expect(areInOrder(before, before.slice(1))).toBe(false);
    expect(areInOrder(before, before.toReversed())).toBe(false);
    expect(areInOrder([group("labels")], [svgNode("text", { class: "labels" })])).toBe(false);
    expect(areInOrder(["labels"], [group("labels")])).toBe(false);
    expect(areInOrder([name("Tunis")], [name("Tripoli")])).toBe(false);
  });
});
