import { expect, it } from "vitest";
import { paperViewport } from "../../../src/ui/print/paperViewport.ts";

const FRAME = { top: 40, right: 20, bottom: 180, left: 352 };

for (const [name, widthPx, heightPx] of [
  ["a wide window", 1440, 900],
  ["a phone held upright", 760, 900],
] as const)
  it(`shows on paper all that the free part of ${name} shows, about the same middle`, () => {
    const camera = { x: 100_000, y: -200_000, metresPerPx: 9000 };
    const paper = paperViewport({ widthPx, heightPx, frame: FRAME, camera });
    const across = (widthPx - FRAME.left - FRAME.right) * camera.metresPerPx;
    const along = (heightPx - FRAME.top - FRAME.bottom) * camera.metresPerPx;
    const [onPaper, downPaper] = [paper.widthPx, paper.heightPx].map((px) => px * paper.camera.metresPerPx);
    expect(paper.camera).toMatchObject({ x: camera.x, y: camera.y });
    expect(Math.min((onPaper ?? 0) / across, (downPaper ?? 0) / along)).toBeCloseTo(1, 9);
    expect(paper.frame).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  });
