import { describe, expect, it } from "vitest";
import { swipeOf } from "../../../src/ui/present/swipe.ts";

const from = { x: 200, y: 300, atMs: 0 };

describe("wiping with a finger", () => {
  it("goes on against the direction of lines, as a page is turned", () => {
    expect(swipeOf(from, { x: 100, y: 310, atMs: 200 }, "ltr")).toBe("next");
    expect(swipeOf(from, { x: 300, y: 310, atMs: 200 }, "ltr")).toBe("previous");
    expect(swipeOf(from, { x: 300, y: 310, atMs: 200 }, "rtl")).toBe("next");
  });

  it("is neither a tap that slipped, nor a scroll, nor a slow search", () => {
    expect(swipeOf(from, { x: 170, y: 300, atMs: 100 }, "ltr")).toBeNull();
    expect(swipeOf(from, { x: 100, y: 400, atMs: 200 }, "ltr")).toBeNull();
    expect(swipeOf(from, { x: 60, y: 300, atMs: 2000 }, "ltr")).toBeNull();
  });
});
