import { describe, expect, it } from "vitest";
import { stepRead } from "../../src/loader/stepRead.ts";

const WINDOW_PX = 1000;
/** Five paragraphs of 300 pixels with 200 between them, when the page is scrolled so far. */
const at = (scrolledPx: number) =>
  [0, 1, 2, 3, 4].map((place) => ({ top: place * 500 + 1500 - scrolledPx, bottom: place * 500 + 1800 - scrolledPx }));
const readAt = (scrolledPx: number): number | null => stepRead(at(scrolledPx), WINDOW_PX);

describe("the step that is read", () => {
  it("is the paragraph at two fifths of the window, or the nearest to it", () => {
    expect(readAt(1200)).toBe(0);
    expect(readAt(1600)).toBe(1);
    // Between the first, which ends at 1800, and the second, which begins at 2000.
    expect(readAt(1499)).toBe(0);
    expect(readAt(1501)).toBe(1);
  });

  it("is none while the first is still below the window, and stays the last below the story", () => {
    expect(readAt(0)).toBeNull();
    expect(readAt(499)).toBeNull();
    expect(readAt(500)).toBe(0);
    expect(readAt(99_000)).toBe(4);
    expect(stepRead([], WINDOW_PX)).toBeNull();
  });

  it("depends on the place alone, so that reading back and jumping come to the same", () => {
    const down = Array.from({ length: 400 }, (_, step) => readAt(step * 10));
    const up = Array.from({ length: 400 }, (_, step) => readAt((399 - step) * 10)).reverse();
    expect(up).toEqual(down);
    expect([...new Set(down)]).toEqual([null, 0, 1, 2, 3, 4]);
  });
});
