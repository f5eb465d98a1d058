import { describe, expect, it } from "vitest";
import { projection } from "../../geo/projection/index.ts";
import { scaleBarOf } from "../../src/draw/scaleBar.ts";
import { metresPerPxAt, openingCamera, type Viewport } from "../../src/draw/viewport.ts";

const FRAME = { top: 0, right: 0, bottom: 0, left: 0 };

function looking(lon: number, lat: number, zoom: number, widthPx = 1000, heightPx = 700): Viewport {
  const [x, y] = projection.forward([lon, lat]);
  return { widthPx, heightPx, frame: FRAME, camera: { x, y, metresPerPx: metresPerPxAt(zoom) } };
}

/** Kilometres between two places on the sphere with the area of the ellipsoid. */
function groundKm([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const share = half(latB - latA) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonB - lonA);
  return 2 * 6371.0072 * Math.asin(Math.sqrt(share));
}

describe("the scale bar", () => {
  it("is not there while the window shows so much that no one length holds", () => {
    const camera = openingCamera(1088, 735);
    expect(scaleBarOf({ widthPx: 1088, heightPx: 735, frame: FRAME, camera })).toBeNull();
  });

  it("is not there far from the middle of the projection, where the scale depends on the direction", () => {
    expect(scaleBarOf(looking(-16, 14, 7))).toBeNull();
    expect(scaleBarOf(looking(72, 33, 7))).toBeNull();
  });

  it("is as long on the ground as it says, to within 5 %, in any direction and anywhere in the window", () => {
    for (const viewport of [looking(20, 42, 5.5), looking(13, 33, 6), looking(20, 28, 8.5)]) {
      const { lengthPx, lengthKm: said } = scaleBarOf(viewport)!;
      const { camera, widthPx, heightPx } = viewport;
      for (const [across, along] of [
        [0, 0],
        [-0.5, -0.5],
        [0.5, 0.5],
      ] as const) {
        const [x, y] = [
          camera.x + across * widthPx * camera.metresPerPx,
          camera.y + along * heightPx * camera.metresPerPx,
        ];
        for (const [eastPx, northPx] of [
          [lengthPx, 0],
          [0, lengthPx],
          [lengthPx * Math.SQRT1_2, lengthPx * Math.SQRT1_2],
        ] as const) {
          const ends = [
            projection.inverse([x, y])!,
            projection.inverse([x + eastPx * camera.metresPerPx, y + northPx * camera.metresPerPx])!,
          ] as const;
          expect(Math.abs(groundKm(...ends) / said - 1)).toBeLessThan(0.05);
        }
      }
    }
  });

  it("says a round number and is neither tiny nor long", () => {
    for (const zoom of [5.5, 6, 6.7, 7.3, 8, 8.5]) {
      const { lengthPx, lengthKm } = scaleBarOf(looking(20, 35, zoom))!;
      expect(String(lengthKm)).toMatch(/^[125]0*$/);
      expect(lengthPx).toBeGreaterThan(45);
      expect(lengthPx).toBeLessThanOrEqual(120);
    }
  });

  it("leaves out of account what something lies over", () => {
    const wide = looking(20, 40, 4.6, 3200, 700);
    expect(scaleBarOf(wide)).toBeNull();
    expect(scaleBarOf({ ...wide, frame: { ...FRAME, left: 1300, right: 1300 } })).not.toBeNull();
  });
});
