import { describe, expect, it } from "vitest";
import { theatreFor } from "../../../src/ui/map/frames.ts";

describe("the opening view", () => {
  const sizes = [
    [390, 350],
    [672, 585],
    [1088, 735],
    [3400, 1900],
    [900, 2400],
  ] as const;

  it("holds Cabo Verde, Dakar, the Gulf of Guinea, Islamabad and Belgrade in every window", () => {
    for (const [width, height] of sizes) {
      const [west, south, east, north] = theatreFor(width, height);
      for (const [lon, lat] of [
        [-24, 15],
        [-17.4, 14.7],
        [8, 4],
        [73, 33.7],
        [20.5, 44.8],
      ] as const) {
        expect(lon > west && lon < east && lat > south && lat < north, `${lon} ${lat} in ${width} × ${height}`).toBe(
          true,
        );
      }
    }
  });

  it("stays inside the base map, so that no empty band shows beside it", () => {
    for (const [width, height] of sizes) {
      const [west, south, east, north] = theatreFor(width, height);
      expect(west).toBeGreaterThanOrEqual(-35);
      expect(south).toBeGreaterThanOrEqual(-6);
      expect(east).toBeLessThanOrEqual(97);
      expect(north).toBeLessThanOrEqual(73);
    }
  });

  it("reaches farther north in a taller window", () => {
    expect(theatreFor(800, 800)[3]).toBeGreaterThan(theatreFor(800, 500)[3]);
  });
});
