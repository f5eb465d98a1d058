import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pressGeometry } from "../../../build/geometry/pressGeometry.ts";
import { projection } from "../../../geo/projection/index.ts";
import { planeBoxOf } from "../../../src/draw/viewport.ts";
import type { CorridorMaterial } from "../../../src/draw/svg/materials.ts";
import { ROUTES } from "../../../src/model/vocabulary.ts";
import { ROUTE_FRAMES } from "../../../src/scene/map/routeFrames.ts";
import { projectRoot } from "../../build/support/folders.ts";

const { corridors } = await pressGeometry(projectRoot);
const { legs } = JSON.parse(readFileSync(corridors, "utf8")) as CorridorMaterial;

describe.each(ROUTES)("the frame of %s", (route) => {
  it("holds every corridor of the route", () => {
    const { west, south, east, north } = planeBoxOf(ROUTE_FRAMES[route]);
    const own = legs.features.filter(({ properties }) => properties.route === route);
    expect(own.length).toBeGreaterThan(0);
    for (const { properties, geometry } of own)
      for (const [lon = 0, lat = 0] of geometry.coordinates) {
        const [x, y] = projection.forward([lon, lat]);
        expect(x > west && x < east && y > south && y < north, `${properties.corridor} at ${lon}, ${lat}`).toBe(true);
      }
  });
});
