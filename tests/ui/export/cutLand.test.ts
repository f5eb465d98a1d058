import { describe, expect, it } from "vitest";
import { landPaths } from "../../../src/draw/landPaths.ts";
import type { LandInDegrees } from "../../../src/draw/landPaths.ts";
import { planeBoxOf } from "../../../src/draw/viewport.ts";
import { cutLand } from "../../../src/ui/export/cutLand.ts";

type Ring = [number, number][];

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];

const tunisia = square(8, 32, 4);
const island = square(10.9, 33.7, 0.4);
const senegal = square(-17, 13, 4);

const land: LandInDegrees = {
  countries: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "TUN",
        properties: { name: "Tunisia" },
        geometry: { type: "MultiPolygon", coordinates: [[tunisia], [island]] },
      },
      {
        type: "Feature",
        id: "SEN",
        properties: { name: "Senegal" },
        geometry: { type: "Polygon", coordinates: [senegal] },
      },
    ],
  },
  borders: { type: "FeatureCollection", features: [] },
  coast: {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates: [tunisia, senegal] } },
      { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: island } },
    ],
  },
  dashed: { type: "FeatureCollection", features: [] },
};

describe("the land of a near picture", () => {
  it("keeps what may be in sight, whole, and of every other country the name alone", () => {
    const cut = landPaths(cutLand(land, planeBoxOf([10, 33, 11, 34])), 1000);
    const whole = landPaths(land, 1000);
    expect(cut.countries[0]).toEqual(whole.countries[0]);
    expect(cut.countries[1]).toEqual({ id: "SEN", name: "Senegal", d: "" });
    expect(cut.coast.length).toBeLessThan(whole.coast.length);
    expect(cut.coast).not.toBe("");
  });

  it("is all of it where all of it is in sight", () => {
    expect(landPaths(cutLand(land, planeBoxOf([-20, 10, 15, 40])), 1000)).toEqual(landPaths(land, 1000));
  });

  it("is all of it where the picture goes beyond the globe", () => {
    const reach = 20_000_000;
    expect(cutLand(land, { west: -reach, south: -reach, east: reach, north: reach })).toBe(land);
  });
});
