import { describe, expect, it } from "vitest";
import { PLANE_FRAME, projection } from "../../../geo/projection/index.ts";
import {
  bracketFeatures,
  calloutFeatures,
  frameFeature,
  lineFeatures,
  markFeatures,
} from "../../../src/draw/map/features.ts";
import type { LandShapes } from "../../../src/draw/map/geometry.ts";
import { squarePixels } from "../../../src/draw/map/patterns.ts";
import { SQUARE_IMAGE_PX } from "../../../src/draw/map/style/markLayers.ts";
import { marksOf } from "../../../src/scene/map/marks.ts";
import { circleRadiusPx, squareSidePx } from "../../../src/scene/map/sizes.ts";
import { PALETTES } from "../../../src/scene/tokens/palette.ts";
import { RIMS } from "../../../src/scene/tokens/strokes.ts";
import { indexFacts } from "../../support/indexed.ts";
import { dataset, deployment, funding, STOP } from "../../support/facts.ts";

const marks = marksOf(
  indexFacts(
    dataset([
      deployment({ id: "officers", count: 50 }),
      funding({ id: "money", amountEur: 40_000_000, stage: "adopted" }),
      funding({ id: "alone", partners: ["MAR"], amountEur: 10_000_000 }),
    ]),
  ),
  STOP,
);

describe("marks as features", () => {
  const plain = (ofMarks: typeof marks): Record<string, unknown>[] =>
    markFeatures(ofMarks).features.map(({ properties, geometry }) => ({ ...properties, at: geometry.coordinates }));
  const features = plain(marks);
  const of = (id: string): Record<string, unknown> =>
    features.find((feature) => (feature as { id?: string }).id === id)!;

  it("are one point each, under the id that a scene shows", () => {
    expect(features.map((feature) => (feature as { id?: string }).id)).toEqual(marks.map(({ id }) => id));
    expect(of(`deployments-${STOP}-TUN`)).toMatchObject({
      layer: "deployments",
      iso3: "TUN",
      finish: "filled",
      at: [10.18, 36.8],
    });
  });

  it("have the size that the legend explains", () => {
    expect(of(`deployments-${STOP}-TUN`)).toMatchObject({ radius: circleRadiusPx(50) });
    expect(of(`funding-${STOP}-TUN`)).toMatchObject({ side: squareSidePx(40_000_000), finish: "tinted" });
  });

  it("have their light frame outside of that size", () => {
    const { side, extent } = of(`funding-${STOP}-TUN`) as { side: number; extent: number };
    const image = squarePixels("filled", PALETTES.light);
    const row = Array.from({ length: SQUARE_IMAGE_PX }, (_, x) => image.data[4 * (32 * SQUARE_IMAGE_PX + x)]!);
    const inkPx = row.filter((red) => red === Number.parseInt(PALETTES.light.mark.slice(1, 3), 16)).length;
    expect((inkPx * extent) / SQUARE_IMAGE_PX).toBeCloseTo(side, 9);
  });

  it("stand side by side: a square begins where the circle at its partner ends", () => {
    const { offset, extent } = of(`funding-${STOP}-TUN`) as { offset: [number, number]; extent: number };
    const shiftPx = (offset[0] * extent) / SQUARE_IMAGE_PX;
    expect(shiftPx - extent / 2).toBeGreaterThan(circleRadiusPx(50) + RIMS.mark);
    expect(shiftPx - extent / 2).toBeLessThan(circleRadiusPx(50) + RIMS.mark + 6);
    expect(of(`funding-${STOP}-MAR`)).toMatchObject({ offset: [0, 0] });
  });

  it("that have a place apart stand there in the small map, at their own in the near one, and a line joins the two", () => {
    const [mark] = marks;
    const displaced = { ...mark!, apart: [20, 30] as const };
    const [far, near, leader, ...others] = plain([displaced]);
    expect(others).toEqual([]);
    expect([far!["id"], near!["id"], leader!["id"]]).toEqual([mark!.id, mark!.id, mark!.id]);
    expect([far!["at"], near!["at"]]).toEqual([
      [20, 30],
      [mark!.lon, mark!.lat],
    ]);
    expect(leader!["at"]).toEqual([far!["at"], near!["at"]]);
    expect(far!["toZoom"]).toBe(near!["fromZoom"]);
    expect(Number.isInteger(far!["toZoom"])).toBe(true);
    expect(features.filter((feature) => feature["toZoom"] === far!["toZoom"])).toEqual([]);
  });
});

describe("callouts and brackets as features", () => {
  it("of a partner are a disc and a line to its land under its code", () => {
    const callouts = [{ iso3: "TUN", lon: 1, lat: 2, at: [5, 6], anchor: "left" }] as const;
    const [disc, leader] = calloutFeatures(callouts).features;
    expect(disc).toMatchObject({ properties: { id: "TUN" }, geometry: { type: "Point", coordinates: [5, 6] } });
    expect(leader).toMatchObject({
      properties: { id: "TUN" },
      geometry: {
        coordinates: [
          [5, 6],
          [1, 2],
        ],
      },
    });
  });

  it("of a region are a line under its id", () => {
    const path = [
      [0, 0],
      [1, 1],
    ] as const;
    const { features } = bracketFeatures([{ region: "sahel", name: "Sahel", path, lon: 5, lat: 6, anchor: "left" }]);
    expect(features).toMatchObject([
      { properties: { id: "sahel" }, geometry: { type: "LineString", coordinates: path } },
    ]);
  });
});

describe("the frame of the base map", () => {
  it("is one closed ring in degrees around the rectangle of the plane", () => {
    const [ring, ...holes] = frameFeature().features[0]!.geometry.coordinates;
    expect(holes).toEqual([]);
    expect(ring![0]).toEqual(ring!.at(-1));
    const corners = ring!.map(([lon = 0, lat = 0]) => projection.forward([lon, lat]));
    const { west, south, east, north } = PLANE_FRAME;
    expect(corners.map(([x, y]) => [Math.round(x), Math.round(y)])).toEqual([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]);
  });
});

describe("the lines of the ground as features", () => {
  const line = (lon: number): LandShapes["coast"] => ({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: {},
        geometry: {
          type: "LineString",
          coordinates: [
            [lon, 30],
            [lon, 40],
          ],
        },
      },
    ],
  });
  const { features } = lineFeatures({
    countries: { type: "FeatureCollection", features: [] },
    borders: line(1),
    dashed: line(2),
    coast: line(3),
  });

  it("tell their kinds apart, with the edge of the base map as one of them", () => {
    expect(features.map(({ properties }) => properties)).toEqual([
      { kind: "border" },
      { kind: "dashed" },
      { kind: "coast" },
      { kind: "neatline" },
    ]);
    expect(features[1]?.geometry).toEqual(line(2).features[0]?.geometry);
    expect(features[3]?.geometry.coordinates).toEqual(
      frameFeature().features.flatMap(({ geometry }) => geometry.coordinates)[0],
    );
  });
});
