import { describe, expect, it } from "vitest";
import { planeBoxOf, type Viewport } from "../../../src/draw/viewport.ts";
import { ROUTE_FRAMES } from "../../../src/scene/map/routeFrames.ts";
import { sceneOf } from "../../../src/scene/scene.ts";
import { chosenOnPaper } from "../../../src/ui/print/chosenOnPaper.ts";
import { defaultView } from "../../../src/view/viewState.ts";
import { realIndex } from "../../support/realData.ts";

const base = defaultView({ stops: realIndex.stops, partners: [] });
const frame = { top: 0, right: 0, bottom: 0, left: 0 };
const WHOLE: Viewport = { widthPx: 850, heightPx: 566, frame, camera: { x: 0, y: 0, metresPerPx: 14_000 } };
const niger = (): readonly [number, number] => [-1_000_000, -1_200_000];

describe("a picture on paper", () => {
  it("has a chosen partner in its middle, with its neighbours", () => {
    const { camera } = chosenOnPaper(sceneOf(realIndex, { ...base, partner: "NER" }), WHOLE, niger);
    expect(camera).toMatchObject({ x: -1_000_000, y: -1_200_000 });
    expect(camera.metresPerPx).toBeLessThan(WHOLE.camera.metresPerPx);
  });

  it("holds all of a chosen route", () => {
    const { camera } = chosenOnPaper(sceneOf(realIndex, { ...base, route: "western-balkans" }), WHOLE, niger);
    const { west, east, south, north } = planeBoxOf(ROUTE_FRAMES["western-balkans"]);
    expect(camera.x).toBeCloseTo((west + east) / 2);
    expect(camera.metresPerPx * 850).toBeGreaterThanOrEqual(east - west);
    expect(camera.metresPerPx * 566).toBeGreaterThanOrEqual(north - south - 1);
  });

  it("stays where the reader has gone nearer, or nothing is chosen", () => {
    const near = { ...WHOLE, camera: { ...WHOLE.camera, metresPerPx: 900 } };
    expect(chosenOnPaper(sceneOf(realIndex, { ...base, partner: "NER" }), near, niger)).toBe(near);
    expect(chosenOnPaper(sceneOf(realIndex, base), WHOLE, niger)).toBe(WHOLE);
  });
});
