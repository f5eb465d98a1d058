import { describe, expect, it } from "vitest";
import { pictureMoments } from "../../bench/measure/moments.mjs";
import { paintedFrame as frame } from "./paintedFrame.mjs";

const PAPER = [251, 249, 244];
const SEA = [223, 231, 234];

describe("the moments of a load", () => {
  it("passes over an empty page, a bare sea and half a map before the first picture", () => {
    const frames = [
      frame(1, PAPER, 0),
      frame(2, SEA, 0),
      frame(3, SEA, 0.2),
      frame(4, SEA, 0.39),
      frame(5, SEA, 0.4),
      frame(6, SEA, 0.4),
    ];
    expect(pictureMoments(frames)).toMatchObject({ firstPictureAtMs: 4, completeAtMs: 5, isLate: false });
  });

  it("does not take a sea in the right place for a map that is hardly inked", () => {
    const frames = [frame(1, SEA, 0), frame(2, SEA, 0.08)];
    expect(pictureMoments(frames)).toMatchObject({ firstPictureAtMs: 2, completeAtMs: 2, isLate: true });
  });

  it("finds no picture on a page that never shows a map", () => {
    expect(pictureMoments([frame(1, PAPER, 0), frame(2, SEA, 0)])).toMatchObject({ firstPictureAtMs: null });
  });

  it("looks only where the map is", () => {
    const frames = [frame(1, SEA, 0), frame(2, SEA, 0.4), frame(3, SEA, 0.8)];
    const upper = { left: 360, top: 0, right: 1080, bottom: 340 };
    expect(pictureMoments(frames, upper)).toMatchObject({ firstPictureAtMs: 2, completeAtMs: 2 });
    expect(pictureMoments(frames)).toMatchObject({ firstPictureAtMs: 3, completeAtMs: 3 });
  });

  it("names the end itself where no earlier frame shows the picture", () => {
    expect(pictureMoments([frame(9, SEA, 0.4)])).toMatchObject({ firstPictureAtMs: 9, completeAtMs: 9 });
  });
});
