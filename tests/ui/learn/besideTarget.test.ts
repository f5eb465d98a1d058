import { expect, test } from "vitest";
import { besideTarget } from "../../../src/ui/learn/besideTarget.ts";

const window = { width: 1440, height: 900 };
const caption = { width: 336, height: 190 };

test.each([
  ["a row in the column", { left: 20, top: 400, width: 310, height: 28 }],
  ["a sheet at the right", { left: 1056, top: 116, width: 368, height: 600 }],
  ["the timeline", { left: 352, top: 730, width: 1088, height: 170 }],
  ["a button at the top right", { left: 1016, top: 17, width: 76, height: 32 }],
])("the caption of %s stands inside the window and over nothing of it", (_, target) => {
  const { left, top } = besideTarget(target, caption, window);
  expect(left).toBeGreaterThanOrEqual(8);
  expect(top).toBeGreaterThanOrEqual(8);
  expect(left + caption.width).toBeLessThanOrEqual(window.width - 8);
  expect(top + caption.height).toBeLessThanOrEqual(window.height - 8);
  const isClear =
    left >= target.left + target.width ||
    left + caption.width <= target.left ||
    top >= target.top + target.height ||
    top + caption.height <= target.top;
  expect(isClear).toBe(true);
});

test("under a button at the top the caption does not cover the column", () => {
  const { left } = besideTarget({ left: 600, top: 17, width: 76, height: 32 }, caption, { width: 1024, height: 768 });
  expect(left).toBeGreaterThan(352);
});
