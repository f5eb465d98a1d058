import { describe, expect, it } from "vitest";
import { projection } from "../../../geo/projection/index.ts";
import type { PlaneBox } from "../../../geo/projection/planes.ts";
import { sheetPicture, sheetSight } from "../../../src/draw/svg/sheet/sheetPicture.ts";
import { planeBoxOf } from "../../../src/draw/viewport.ts";
import { sheetWords } from "../../../src/draw/words/sheetWords.ts";
import { PALETTES } from "../../../src/scene/tokens/palette.ts";
import { everyNode, realPrepared, sceneWith } from "./realPicture.ts";

const scene = sceneWith();
const options = { palette: PALETTES.light, words: sheetWords(scene, "0", "") };
const BALKANS = planeBoxOf([13, 38, 29, 48]);

function textsOf(shown: PlaneBox | null, [widthPx, heightPx]: readonly [number, number]): string {
  const sheet = sheetPicture(scene, realPrepared, { ...options, widthPx, heightPx, shown });
  return everyNode(sheet)
    .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
    .join(" ");
}

describe.each([
  [1200, 800],
  [1080, 1350],
  [2000, 500],
] as const)("a sheet of %d × %d that is asked for a part of the plane", (widthPx, heightPx) => {
  it("shows all of it and nothing that lies far from it", () => {
    const { box } = sheetSight(scene, { ...options, widthPx, heightPx, shown: BALKANS });
    const slackM = 1;
    expect(box.west).toBeLessThanOrEqual(BALKANS.west + slackM);
    expect(box.south).toBeLessThanOrEqual(BALKANS.south + slackM);
    expect(box.east).toBeGreaterThanOrEqual(BALKANS.east - slackM);
    expect(box.north).toBeGreaterThanOrEqual(BALKANS.north - slackM);
    const text = textsOf(BALKANS, [widthPx, heightPx]);
    expect(text).toMatch(/serbia/i);
    expect(text).not.toMatch(/nigeria|ethiopia/i);
    expect(textsOf(null, [widthPx, heightPx])).toMatch(/ethiopia/i);
  });
});

describe("the sight of a sheet", () => {
  it("counts metres in pixels of the sheet", () => {
    const [lon, lat] = [20, 43];
    const [x, y] = projection.forward([lon, lat]);
    const shown = { west: x - 300_000, east: x + 300_000, south: y - 200_000, north: y + 200_000 };
    const small = sheetSight(scene, { ...options, widthPx: 1200, heightPx: 800, shown });
    const large = sheetSight(scene, { ...options, widthPx: 4800, heightPx: 3200, shown });
    expect(small.metresPerPx / large.metresPerPx).toBeCloseTo(4, 0);
    expect((small.box.east - small.box.west) / small.metresPerPx).toBeLessThan(1200);
  });
});
