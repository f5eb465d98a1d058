import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pressGeometry } from "../../../build/geometry/pressGeometry.ts";
import { projection, THEATRE } from "../../../geo/projection/index.ts";
import { sourceData } from "../../../src/draw/map/live/sourceData.ts";
import { nameFeatures, nameKey, type NamedThings } from "../../../src/draw/map/nameFeatures.ts";
import { shownNames } from "../../../src/draw/svg/picture.ts";
import type { CorridorShapes, LandShapes } from "../../../src/draw/map/geometry.ts";
import { writtenOnMap } from "../../../src/scene/map/written.ts";
import type { LabelPoint, SeaName } from "../../../src/scene/map/labels.ts";
import { projectRoot } from "../../build/support/folders.ts";
import { realIndex } from "../../support/realData.ts";
import { optionsFor, realPrepared, sceneWith } from "../svg/realPicture.ts";

type LegFeature = CorridorShapes["legs"]["features"][number];

const empty = { type: "FeatureCollection", features: [] } as const;
const nothing: NamedThings = {
  partners: [],
  countries: [],
  labelPoints: {},
  callouts: [],
  seas: [],
  corridors: { legs: { ...empty, features: [] }, places: { ...empty, features: [] } },
  corridorNotes: [],
  brackets: [],
  routeNames: realIndex.words.vocabulary.routes,
};
/** Name, anchor and place of what is named of one kind. */
const named = (kind: string, things: Partial<NamedThings>): unknown[][] =>
  nameFeatures({ ...nothing, ...things })
    .features.filter(({ properties }) => properties?.["kind"] === kind)
    .map(({ properties, geometry }): unknown[] => [properties?.["name"], properties?.["anchor"], geometry.coordinates]);

describe("names as features", () => {
  const point = (lon: number): LabelPoint => ({ lon, lat: 2, areaKm2: 9, bbox: [0, 0, 3, 3] });

  it("stand for each side of their point on which a name of their kind may stand", () => {
    expect(named("sea", { seas: [{ id: "Sea", name: "Meer", lon: 1, lat: 2, minZoom: 3 }] })).toEqual([
      ["Meer", "center", [1, 2]],
    ]);
    const partners = [{ id: "TUN", name: "Tunisia" }];
    expect(named("partner", { partners, labelPoints: { TUN: point(1) } })).toEqual([
      ["Tunisia", "center", [1, 2]],
      ["Tunisia", "top", [1, 2]],
      ["Tunisia", "bottom", [1, 2]],
    ]);
    const callouts = [{ iso3: "TUN", lon: 1, lat: 2, at: [5, 6], anchor: "left" }] as const;
    expect(named("callout", { partners, callouts })).toEqual([["Tunisia", "left", [5, 6]]]);
    const brackets = [{ region: "sahel", name: "Sahel", path: [], lon: 5, lat: 6, anchor: "top" }] as const;
    expect(named("bracket", { brackets })).toEqual([["Sahel", "top", [5, 6]]]);
  });

  it("are left out where no place for them is known", () => {
    const countries = [
      { id: "FRA", name: "France" },
      { id: "X-nowhere", name: "Nowhere" },
    ];
    const places = named("country", { countries, labelPoints: { FRA: point(1) } });
    expect(new Set(places.map(([name]) => name))).toEqual(new Set(["France"]));
  });

  it("of countries that the opening view cuts at its side stand inside it", () => {
    const labelPoints = { CHN: { lon: 87, lat: 40, areaKm2: 9, bbox: [74, 27, 97, 49] } } as const;
    const [[, , at] = []] = named("country", { countries: [{ id: "CHN", name: "China" }], labelPoints });
    const [x, y] = projection.forward(at as [number, number]);
    expect(x).toBeLessThan(THEATRE.east - 200_000);
    expect(y).toBeCloseTo(projection.forward([87, 40])[1], 3);
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
  const note = { corridor: "a", route: "western-balkans", text: "closed 2016", stops: ["2023-12"] } as const;
  const placesOf = (...features: LegFeature[]): number[][] =>
    nameFeatures({
      ...nothing,
      corridorNotes: [note],
      corridors: { ...nothing.corridors, legs: { type: "FeatureCollection", features } },
    })
      .features.filter(({ properties }) => properties?.["kind"] === "note" && properties["anchor"] === "left")
      .map(({ geometry }) => geometry.coordinates.map((degrees) => Math.round(degrees * 10) / 10));

  it("stand in the middle of the longest leg of their own corridor", () => {
    expect(placesOf(leg("a", short), leg("a", long), leg("b", longest))).toEqual([[20, 43]]);
  });

  it("keep off legs that another corridor shares, which may be in use, and are left out where there is no other", () => {
    expect(placesOf(leg("a", short), leg("a", long, ["b"]))).toEqual([[20, 40.5]]);
    expect(placesOf(leg("a", long, ["b"]))).toEqual([]);
  });
});

describe("the names of the real map", async () => {
  const geometry = await pressGeometry(projectRoot);
  const { countries: labelPoints, seas } = JSON.parse(geometry.labelPoints) as {
    readonly countries: Readonly<Record<string, LabelPoint>>;
    readonly seas: readonly SeaName[];
  };
  const countries = Object.keys(labelPoints).map((id) => ({
    type: "Feature" as const,
    properties: { id, name: id },
    geometry: { type: "MultiPolygon" as const, coordinates: [] },
  }));
  const noLines: LandShapes["borders"] = { type: "FeatureCollection", features: [] };
  const { features } = sourceData({
    ...writtenOnMap(realIndex),
    land: {
      countries: { type: "FeatureCollection", features: countries },
      borders: noLines,
      coast: noLines,
      dashed: noLines,
    },
    corridors: JSON.parse(readFileSync(geometry.corridors, "utf8")) as CorridorShapes,
    labelPoints,
    seas,
    marksAround: () => ({ stops: [], marks: [] }),
    stop: "2023-12",
  }).names;
  const keys = features.map(({ properties }) => String(properties?.["id"]));

  it("can each be told from all others", () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("hold every name that any picture shows, at the same side of its point", () => {
    const known = new Set(keys);
    const kinds = new Set<string>();
    for (const stop of realIndex.stops)
      for (const at of [
        null,
        { lon: 20, lat: 42, zoom: 4.2 },
        { lon: 20, lat: 42, zoom: 6 },
        { lon: -8, lat: 28, zoom: 4.1 },
      ]) {
        const { viewport } = optionsFor([1088, 735], at ? { at } : {});
        const names = shownNames(sceneWith({ stop }), realPrepared, viewport, 1);
        expect(names.map(nameKey).filter((key) => !known.has(key))).toEqual([]);
        for (const { kind } of names) kinds.add(kind);
      }
    expect([...kinds].sort()).toEqual(["bracket", "callout", "country", "note", "partner", "place", "route", "sea"]);
  });

  it("recede where another route is in the foreground", () => {
    const { viewport } = optionsFor([1088, 735]);
    const names = shownNames(sceneWith({ route: "western-balkans" }), realPrepared, viewport, 1);
    const routes = names.filter(({ kind }) => kind === "route").map(({ id, isBehind }) => [id, isBehind]);
    expect(routes.length).toBeGreaterThan(1);
    expect(routes).toEqual(routes.map(([id]) => [id, id !== "western-balkans"]));
  });
});
