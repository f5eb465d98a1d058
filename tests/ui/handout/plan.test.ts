import { describe, expect, it } from "vitest";
import { type Measured, type PlannedPage, planPages } from "../../../src/ui/handout/plan.ts";

const room = { heightPx: 1000, pagePx: 1000, headingPx: 50 };
const view = (headPx: number, ...itemsPx: number[]): Measured => ({ headPx, itemsPx });

/** Every item of every view, in the order of the pages. */
function itemsOf(pages: readonly PlannedPage[]): string[] {
  return pages.flatMap(({ parts }) =>
    parts.flatMap(({ view: number, from, to }) =>
      Array.from({ length: to - from }, (_, place) => `${String(number)}.${String(from + place)}`),
    ),
  );
}

describe("a handout with one view on a page", () => {
  it("gives every view a page, with its notes and passages below it", () => {
    const pages = planPages([view(600, 100, 100), view(600), view(600, 400)], 1, room);
    expect(pages.map((page) => (page.kind === "views" ? page.views : []))).toEqual([[0], [1], [2]]);
    expect(itemsOf(pages)).toEqual(["0.0", "0.1", "2.0"]);
  });

  it("goes on on further pages where notes are long, before the next view", () => {
    const pages = planPages([view(600, ...Array.from({ length: 20 }, () => 150)), view(600)], 1, room);
    expect(pages.map(({ kind }) => kind)).toEqual(["views", "rest", "rest", "rest", "views"]);
    expect(itemsOf(pages)).toEqual(Array.from({ length: 20 }, (_, place) => `0.${String(place)}`));
    for (const { kind, parts } of pages)
      if (kind === "rest") for (const { from, to } of parts) expect(50 + (to - from) * 150).toBeLessThanOrEqual(1000);
  });

  it("gives an item that is higher than any page a page, instead of trying for ever", () => {
    const pages = planPages([view(600, 4000, 10)], 1, room);
    expect(itemsOf(pages)).toEqual(["0.0", "0.1"]);
  });
});

describe("a handout with several views on a page", () => {
  const views = [view(300, 100), view(300, 800, 800), view(300), view(300, 100), view(300, 10), view(300), view(300)];

  it("keeps with two what fits below its view, and brings the rest behind the last view", () => {
    const pages = planPages(views, 2, { ...room, heightPx: 480 });
    expect(pages.map(({ kind }) => kind)).toEqual(["views", "views", "views", "views", "rest", "rest"]);
    expect(itemsOf(pages)).toEqual(["0.0", "3.0", "4.0", "1.0", "1.1"]);
  });

  it("brings with six all notes and passages behind the last view, and leaves no page blank", () => {
    const pages = planPages(views, 6, room);
    expect(pages.map((page) => (page.kind === "views" ? page.views.length : 0))).toEqual([6, 1, 0, 0, 0]);
    expect(new Set(itemsOf(pages)).size).toBe(5);
    for (const page of pages) expect(page.kind === "views" || page.parts.length > 0).toBe(true);
    expect(planPages([view(300)], 6, room)).toHaveLength(1);
  });
});
