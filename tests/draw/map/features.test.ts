import { describe, expect, it } from "vitest";
import {
  beyondFeature,
  bracketFeatures,
  labelFeatures,
  type LabelPoint,
  markFeatures,
  seaFeatures,
} from "../../../src/draw/map/features.ts";
import { SQUARE_IMAGE_PX } from "../../../src/draw/map/style/markLayers.ts";
import { marksOf } from "../../../src/scene/map/marks.ts";
import { circleRadiusPx, squareSidePx } from "../../../src/scene/map/sizes.ts";
import { indexFacts } from "../../../src/slice/factIndex.ts";
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
  const features = markFeatures(marks).features.map(({ properties, geometry }) => ({
    ...properties,
    at: geometry.coordinates,
  }));
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

  it("stand side by side: a square begins where the circle at its partner ends", () => {
    const { offset, side } = of(`funding-${STOP}-TUN`) as { offset: [number, number]; side: number };
    const shiftPx = (offset[0] * side) / SQUARE_IMAGE_PX;
    expect(shiftPx - side / 2).toBeGreaterThan(circleRadiusPx(50));
    expect(shiftPx - side / 2).toBeLessThan(circleRadiusPx(50) + 6);
    expect(of(`funding-${STOP}-MAR`)).toMatchObject({ offset: [0, 0] });
  });
});

describe("names as features", () => {
  const point = (areaKm2: number): LabelPoint => ({ lon: 1, lat: 2, areaKm2, bbox: [0, 0, 3, 3] });
  const countries = ["TUN", "DZA", "FRA", "MLT", "X-nowhere"].map((id) => ({ id, name: `base ${id}` }));
  const points = { TUN: point(160_000), DZA: point(2_400_000), FRA: point(550_000), MLT: point(300) };
  const partners = new Map([
    ["TUN", "Tunisia"],
    ["DZA", "Algeria"],
  ]);
  const { features } = labelFeatures(countries, points, partners);
  const rank = (id: string): number =>
    Number(features.find(({ properties }) => properties?.["id"] === id)!.properties!["rank"]);

  it("take the partners’ designations, and the base map’s names elsewhere", () => {
    expect(features.map(({ properties }): unknown[] => [properties?.["label"], properties?.["isPartner"]])).toEqual([
      ["Tunisia", true],
      ["Algeria", true],
      ["base FRA", false],
      ["base MLT", false],
    ]);
  });

  it("rank partners before others, and the larger before the smaller", () => {
    expect(rank("DZA")).toBeLessThan(rank("TUN"));
    expect(rank("TUN")).toBeLessThan(rank("FRA"));
    expect(rank("FRA")).toBeLessThan(rank("MLT"));
  });

  it("are left out where no place for them is known", () => {
    expect(features).toHaveLength(4);
  });
});

describe("seas and brackets as features", () => {
  it("carry their names and places", () => {
    expect(seaFeatures([{ name: "Sea", lon: 1, lat: 2, minZoom: 3 }]).features[0]).toMatchObject({
      properties: { id: "Sea", name: "Sea", minZoom: 3 },
      geometry: { type: "Point", coordinates: [1, 2] },
    });
  });

  it("of a region are a line and a name under one id", () => {
    const path = [
      [0, 0],
      [1, 1],
    ] as const;
    const { features } = bracketFeatures([{ region: "sahel", name: "Sahel", path, lon: 5, lat: 6, anchor: "left" }]);
    expect(features.map(({ properties, geometry }): unknown[] => [properties?.["id"], geometry.type])).toEqual([
      ["sahel", "LineString"],
      ["sahel", "Point"],
    ]);
  });
});

describe("what lies beyond the map", () => {
  it("is a ring around the frame, with the frame cut out of it", () => {
    const [outer, inner] = beyondFeature({ west: -35, south: -6, east: 97, north: 73 }).features[0]!.geometry
      .coordinates;
    for (const ring of [outer!, inner!]) expect(ring[0]).toEqual(ring.at(-1));
    const area = (ring: number[][]): number =>
      ring.slice(1).reduce((sum, [x = 0, y = 0], at) => sum + (ring[at]![0]! * y - x * ring[at]![1]!), 0) / 2;
    expect(area(outer!)).toBeGreaterThan(0);
    expect(area(inner!)).toBeCloseTo(-(97 + 35) * (73 + 6), 6);
  });
});
