import { describe, expect, it } from "vitest";
import { screenOfPlane, zoomOf } from "../../../src/draw/viewport.ts";
import { draggedBy, zoomedAt } from "../../../src/ui/compare/panZoom.ts";
import { CAMERA_LIMITS } from "../../../src/view/viewState.ts";

const camera = { x: 100_000, y: -50_000, metresPerPx: 4000 };
const window = { widthPx: 600, heightPx: 400, frame: { top: 0, right: 0, bottom: 0, left: 0 } };

describe("two maps under a hand", () => {
  it("follow a drag, so that what was under the pointer stays under it", () => {
    const place = [200_000, 30_000] as const;
    const before = screenOfPlane({ ...window, camera }, place);
    const after = screenOfPlane({ ...window, camera: draggedBy(camera, 40, -25) }, place);
    expect(after.x - before.x).toBeCloseTo(40);
    expect(after.y - before.y).toBeCloseTo(-25);
  });

  it("zoom about the pointer", () => {
    const pointer = { x: 120, y: -70 };
    const place = [camera.x + 120 * 4000, camera.y + 70 * 4000] as const;
    const after = screenOfPlane({ ...window, camera: zoomedAt(camera, 1.5, pointer) }, place);
    expect(after.x).toBeCloseTo(300 + pointer.x);
    expect(after.y).toBeCloseTo(200 + pointer.y);
  });

  it("stay within the zooms of the base map", () => {
    expect(zoomOf(zoomedAt(camera, 50, { x: 0, y: 0 }).metresPerPx)).toBeCloseTo(CAMERA_LIMITS.maxZoom);
    expect(zoomOf(zoomedAt(camera, -50, { x: 0, y: 0 }).metresPerPx)).toBeCloseTo(CAMERA_LIMITS.minZoom);
  });
});
