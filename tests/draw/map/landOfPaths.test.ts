import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { pressGeometry } from "../../../build/geometry/pressGeometry.ts";
import { PLANE_FRAME, projection } from "../../../geo/projection/index.ts";
import { type LandInDegrees, landPaths, type PictureLand } from "../../../src/draw/landPaths.ts";
import type { LandShapes } from "../../../src/draw/map/geometry.ts";
import { landOfPaths } from "../../../src/draw/map/landOfPaths.ts";

const UNIT_M = 2000;
const NONE = { countries: [], partners: [] };

/** A square of the plane, in degrees, from its corners in units from the north-west of the frame. */
function ring(x: number, y: number, side: number, isHole = false): Position[] {
  const cells = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
  return (isHole ? cells.reverse() : cells).map(([east = 0, south = 0]) => {
    const degrees = projection.inverse([PLANE_FRAME.west + east * UNIT_M, PLANE_FRAME.north - south * UNIT_M]);
    return degrees ? [...degrees] : [];
  });
}

describe("The land of a picture as shapes of the live map", () => {
  const nothing: LandInDegrees["coast"] = { type: "FeatureCollection", features: [] };
  const coordinates = [
    [ring(1000, 1000, 200), ring(1050, 1050, 50, true), ring(1120, 1120, 40, true)],
    [ring(2000, 1500, 100)],
  ];
  const land: LandInDegrees = {
    countries: {
      type: "FeatureCollection",
      features: [
        { type: "Feature", id: "AAA", properties: { name: "" }, geometry: { type: "MultiPolygon", coordinates } },
      ],
    },
    borders: nothing,
    coast: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: {},
          geometry: { type: "LineString", coordinates: ring(1000, 1000, 200).slice(0, 3) },
        },
      ],
    },
    dashed: nothing,
  };

  it("has each island with its own lakes, where they were", () => {
    const shapes = landOfPaths({ ...NONE, unitM: UNIT_M, land: landPaths(land, UNIT_M) });
    const [country] = shapes.countries.features;
    expect(country?.geometry.type).toBe("MultiPolygon");
    const polygons = (country?.geometry.coordinates ?? []) as Position[][][];
    expect(polygons.map((rings) => rings.length)).toEqual([3, 1]);
    polygons.flat(2).forEach(([lon = 0, lat = 0], place) => {
      const [wantedLon = 0, wantedLat = 0] = coordinates.flat(2)[place] ?? [];
      expect(lon).toBeCloseTo(wantedLon, 6);
      expect(lat).toBeCloseTo(wantedLat, 6);
    });
  });

  it("leaves lines open that were open", () => {
    const shapes = landOfPaths({ ...NONE, unitM: UNIT_M, land: landPaths(land, UNIT_M) });
    const [line] = shapes.coast.features[0]?.geometry.coordinates ?? [];
    expect(line).toHaveLength(3);
  });

  it("keeps a country that is smaller than a unit, without an area, so that its name stays", () => {
    const speck: PictureLand = { countries: [{ id: "BBB", name: "", d: "" }], borders: "", coast: "", dashed: "" };
    const names = { countries: [{ id: "BBB", name: "Speck" }], partners: [] };
    const [country] = landOfPaths({ ...names, unitM: UNIT_M, land: speck }).countries.features;
    expect(country?.properties).toEqual({ id: "BBB", name: "Speck" });
    expect(country?.geometry.coordinates).toEqual([]);
  });

  describe("of the real page", () => {
    let picture: PictureLand;
    let shapes: LandShapes;
    beforeAll(async () => {
      const geometry = await pressGeometry(join(import.meta.dirname, "../../.."));
      picture = JSON.parse(readFileSync(geometry.picture, "utf8")) as PictureLand;
      shapes = landOfPaths({ ...NONE, unitM: UNIT_M, land: picture });
    }, 120_000);

    it("gives the path data back when it is drawn again", () => {
      const again = landPaths(shapes, UNIT_M);
      const pointsOf = (path: string): string[] => path.match(/-?\d+/g) ?? [];
      for (const [place, { id, d }] of picture.countries.entries()) expect(again.countries[place]?.d, id).toBe(d);
      expect(pointsOf(again.coast).length).toBe(pointsOf(picture.coast).length);
      expect(pointsOf(again.borders).length).toBe(pointsOf(picture.borders).length);
    });

    it("has enclaves where a country lies in another, inside the land that they belong to", () => {
      const boxOf = (ring: readonly Position[]): number[] => {
        const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
        return [-Math.min(...lons), Math.max(...lons), -Math.min(...lats), Math.max(...lats)];
      };
      const enclaves = shapes.countries.features.flatMap(({ properties: { id }, geometry }) =>
        (geometry.coordinates as Position[][][]).flatMap(([outer = [], ...holes]) =>
          holes.map((hole) => ({
            id,
            isInside: boxOf(hole).every((edge, place) => edge < (boxOf(outer)[place] ?? 0)),
          })),
        ),
      );
      // San Marino, for one.
      expect(enclaves.map(({ id }) => id)).toContain("ITA");
      expect(enclaves.filter(({ isInside }) => !isInside)).toEqual([]);
    });
  });
});
