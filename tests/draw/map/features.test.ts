import { describe, expect, it } from "vitest";
import { PLANE_FRAME, projection, THEATRE } from "../../../geo/projection/index.ts";
import {
  bracketFeatures,
  calloutFeatures,
  frameFeature,
  labelFeatures,
  markFeatures,
  noteFeatures,
  seaFeatures,
} from "../../../src/draw/map/features.ts";
import type { CorridorShapes } from "../../../src/draw/map/geometry.ts";
import { squarePixels } from "../../../src/draw/map/patterns.ts";
import { SQUARE_IMAGE_PX } from "../../../src/draw/map/style/markLayers.ts";
import type { LabelPoint } from "../../../src/scene/map/labels.ts";
import { marksOf } from "../../../src/scene/map/marks.ts";
import { circleRadiusPx, squareSidePx } from "../../../src/scene/map/sizes.ts";
import { PALETTES } from "../../../src/scene/tokens/palette.ts";
import { RIMS, ZOOMS } from "../../../src/scene/tokens/strokes.ts";
import { indexFacts } from "../../support/indexed.ts";
import { dataset, deployment, funding, STOP } from "../../support/facts.ts";

type LegFeature = CorridorShapes["legs"]["features"][number];

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

  it("of partners with a callout stand at the disc until the map is near", () => {
    const callouts = [{ iso3: "TUN", lon: 1, lat: 2, at: [5, 6], anchor: "left" }] as const;
    const near = labelFeatures(countries, points, partners, callouts).features[0]!.properties!;
    expect(near).toMatchObject({ id: "TUN", fromZoom: ZOOMS.displacedTo });
    const [disc, leader] = calloutFeatures(callouts, partners).features;
    expect(disc).toMatchObject({ properties: { id: "TUN", name: "Tunisia", anchor: "left" } });
    expect(disc!.geometry.coordinates).toEqual([5, 6]);
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

  it("of countries that the opening view cuts at its side stand inside it, or wait where there is no room", () => {
    const points = {
      CHN: { lon: 87, lat: 40, areaKm2: 9, bbox: [74, 27, 97, 49] },
      NPL: { lon: 81, lat: 29, areaKm2: 9, bbox: [80, 26, 88, 30] },
      BGD: { lon: 92, lat: 24, areaKm2: 9, bbox: [88, 21, 93, 26] },
    } as const;
    const ids = Object.keys(points).map((id) => ({ id, name: id }));
    const names = labelFeatures(ids, points, partners).features;
    const places = names.map(({ geometry }) => projection.forward(geometry.coordinates as [number, number]));
    const from = names.map(({ properties }) => Number(properties!["fromZoom"]));
    expect(places[0]![0]).toBeLessThan(THEATRE.east - 200_000);
    expect(places[0]![1]).toBeCloseTo(projection.forward([87, 40])[1], 3);
    expect(places.slice(1)).toEqual([projection.forward([81, 29]), projection.forward([92, 24])]);
    expect([from[0], from[2]]).toEqual([0, 0]);
    expect(from[1]).toBeGreaterThan(3);
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

describe("notes along corridors", () => {
  const leg = (corridor: string, coordinates: number[][], sharedWith: string[] = []): LegFeature => ({
    type: "Feature",
    properties: { id: corridor, corridor, route: "western-balkans", mode: "land", confirmed: "yes", sharedWith },
    geometry: { type: "LineString", coordinates },
  });
  const [short, long, longest] = [
    [
      [20, 40],
      [20, 41],
    ],
    [
      [20, 41],
      [20, 42],
      [20, 45],
    ],
    [
      [0, 0],
      [40, 0],
    ],
  ];
  const placesOf = (...features: LegFeature[]): number[][] =>
    noteFeatures([note], { type: "FeatureCollection", features }).features.map(({ geometry }) =>
      geometry.coordinates.map((degrees) => Math.round(degrees * 10) / 10),
    );
  const note = { corridor: "a", route: "western-balkans", text: "closed 2016", stops: ["2023-12"] } as const;

  it("stand in the middle of the longest leg of their own corridor", () => {
    expect(placesOf(leg("a", short), leg("a", long), leg("b", longest))).toEqual([[20, 43]]);
  });

  it("keep off legs that another corridor shares, which may be in use, and are left out where there is no other", () => {
    expect(placesOf(leg("a", short), leg("a", long, ["b"]))).toEqual([[20, 40.5]]);
    expect(placesOf(leg("a", long, ["b"]))).toEqual([]);
  });

  it("know the documents at whose dates they hold, and are left out where their corridor has no leg", () => {
    const legs = { type: "FeatureCollection", features: [leg("a", short)] } as const;
    const { features } = noteFeatures([note, { ...note, corridor: "elsewhere" }], {
      ...legs,
      features: [...legs.features],
    });
    expect(features.map(({ properties }) => properties)).toEqual([note]);
  });
});
