import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { area, bbox, booleanPointInPolygon, polygon } from "@turf/turf";
import { csvParse } from "d3-dsv";
import { geoArea } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildLand } from "../../geo/land/buildLand.ts";
import { unwrap } from "../../geo/land/ring.ts";
import type { Ring } from "../../geo/land/shapes.ts";
import { isInFrame, PLANE_FRAME, projection } from "../../geo/projection/index.ts";
import { freshLand, type Land, type LandFile } from "./landFiles.ts";
import { TOWNS } from "./towns.ts";

let land: Land & { folder: string };

beforeAll(async () => {
  land = await freshLand();
}, 120_000);
afterAll(() => rmSync(land.folder, { recursive: true, force: true }));

/** Published land and inland-water areas in km². The figures of Morocco and Niger are larger than any geometry gives. */
const AREAS: readonly (readonly [id: string, km2: number, tolerance: number])[] = [
  ["ESH", 266_000, 0.03],
  ["MAR", 446_550, 0.08],
  ["UKR", 603_550, 0.03],
  ["CYP", 9_251, 0.03],
  ["SOM", 637_657, 0.03],
  ["XKX", 10_887, 0.03],
  ["SRB", 77_474, 0.03],
  ["NER", 1_267_000, 0.08],
  ["TUN", 163_610, 0.06],
  ["LBY", 1_759_540, 0.08],
  ["TUR", 783_562, 0.03],
  ["GMB", 11_295, 0.08],
  ["BGD", 147_570, 0.08],
  ["X-ABYEI", 10_546, 0.08],
  ["X-HALAIB", 20_580, 0.08],
];

const DASHED = [
  "kosovo-serbia",
  "western-sahara-morocco",
  "cyprus-green-line",
  "somaliland",
  "golan",
  "abyei",
  "halaib",
  "kashmir-siachen",
  "kashmir-line-of-control",
  "kashmir-ladakh",
];

const partners = csvParse(readFileSync(join(import.meta.dirname, "../../seeds/partners.csv"), "utf8")).map((row) => ({
  iso3: row["iso3"]!,
  capital: row["capital"]!,
  place: [Number(row["lon"]), Number(row["lat"])] as [number, number],
}));

/** Borders that are straight in degrees and long enough to need points between, from end to end. */
const STRAIGHT: readonly (readonly [string, string, string, readonly [Place, Place]])[] = [
  [
    "Egypt’s parallel of 22° N",
    "EGY",
    "SDN",
    [
      [25, 22],
      [31.3, 22],
    ],
  ],
  [
    "Libya’s border with Chad",
    "LBY",
    "TCD",
    [
      [15.98, 23.45],
      [23.99, 19.5],
    ],
  ],
  [
    "Algeria’s border with Mali",
    "DZA",
    "MLI",
    [
      [-4.83, 25],
      [1.15, 21.1],
    ],
  ],
  [
    "Western Sahara’s parallel of 27°40′ N",
    "ESH",
    "MAR",
    [
      [-13.2, 27.661],
      [-8.67, 27.661],
    ],
  ],
];

type Place = readonly [lon: number, lat: number];

const inPlane = ([lon, lat]: readonly number[]): [number, number] => projection.forward([lon!, lat!]);

/** Segments longer than a few cells of the lattice whose both ends lie on one edge of the frame, to within the lattice. */
function alongFrame(line: readonly (readonly [number, number])[]): unknown[] {
  const edges = [
    [0, PLANE_FRAME.west],
    [0, PLANE_FRAME.east],
    [1, PLANE_FRAME.south],
    [1, PLANE_FRAME.north],
  ] as const;
  return line.slice(1).filter((to, index) => {
    const from = line[index]!;
    if (Math.hypot(to[0] - from[0], to[1] - from[1]) < 3000) return false;
    return edges.some(([axis, at]) => Math.abs(from[axis] - at) < 600 && Math.abs(to[axis] - at) < 600);
  });
}

/** How far, in metres of the plane, the straight line between two places passes from their middle in degrees. */
function strayOfMiddle(a: readonly number[], b: readonly number[]): number {
  const [[x0, y0], [x1, y1]] = [inPlane(a), inPlane(b)];
  const [x, y] = inPlane([(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]);
  const length = Math.hypot(x1 - x0, y1 - y0);
  return length === 0 ? 0 : Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / length;
}

/** About how far a place lies from the straight line, in degrees, between two others. */
function distanceKm(place: Place, from: Place, to: Place): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = ((place[0] - from[0]) * dx + (place[1] - from[1]) * dy) / (dx * dx + dy * dy);
  const inside = Math.min(1, Math.max(0, share));
  return 111 * Math.hypot(place[0] - from[0] - inside * dx, place[1] - from[1] - inside * dy);
}

describe.each(["detail", "overview"] as const)("the %s file", (which) => {
  const file = (): LandFile => land[which];
  const country = (id: string) => file().countries.features.find((candidate) => candidate.id === id)!;

  it.each(TOWNS)("has %s in %s", (_town, id, lon, lat) => {
    expect(file().at(lon, lat)).toBe(id);
  });

  it("has no feature without an id or a name, and no id twice", () => {
    const ids = file().countries.features.map(({ id }) => String(id));
    expect(ids.filter((id) => !/^([A-Z]{3}|X-[A-Z]+)$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(file().countries.features.filter(({ properties }) => !properties.name)).toEqual([]);
  });

  it("uses designations, not old labels", () => {
    const names = file().countries.features.map(({ id, properties }): [string, string] => [
      String(id),
      properties.name,
    ]);
    expect(Object.fromEntries(names)).toMatchObject({
      TUR: "Türkiye",
      MKD: "North Macedonia",
      CIV: "Côte d’Ivoire",
      CPV: "Cabo Verde",
      XKX: "Kosovo*",
      PSE: "Palestine*",
      ESH: "Western Sahara",
    });
  });

  it("winds every polygon so that its inside is land, not the rest of the globe", () => {
    const inverted = file().countries.features.filter((feature) => geoArea(feature) > Math.PI);
    expect(inverted.map(({ id }) => id)).toEqual([]);
  });

  it.each(AREAS)("gives %s an area near %d km²", (id, km2, tolerance) => {
    const coarse = which === "overview" ? 0.03 : 0;
    expect(Math.abs(area(country(id)) / 1e6 / km2 - 1)).toBeLessThan(tolerance + coarse);
  });

  it("has every dashed line, each with a kind", () => {
    expect(file().dashed.features.map(({ properties }) => properties.id)).toEqual(DASHED);
    for (const { properties, geometry } of file().dashed.features) {
      expect(["status", "neutral"]).toContain(properties.kind);
      expect(geometry.coordinates.length).toBeGreaterThan(0);
    }
  });

  it("draws no line twice: a border is neither dashed nor coast", () => {
    const arcsOf = (name: string): number[] => {
      const object = file().topology.objects[name] as unknown as {
        arcs?: number[][];
        geometries?: { arcs: number[][] }[];
      };
      const arcs = object.arcs ?? object.geometries!.flatMap((geometry) => geometry.arcs);
      return arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
    };
    const all = ["borders", "coast", "dashed"].flatMap(arcsOf);
    expect(new Set(all).size).toBe(all.length);
  });

  it("draws the frame neither as coast nor as border nor dashed", () => {
    const dashed = file().dashed.features.flatMap(({ geometry }) => geometry.coordinates);
    const lines = [...file().coast.geometry.coordinates, ...file().borders.geometry.coordinates, ...dashed];
    expect(lines.flatMap((line) => alongFrame(line.map(inPlane)))).toEqual([]);
  });

  it("fills the frame to its edge, so that a country that is cut ends there and nowhere else", () => {
    const edges = file().countries.features.flatMap(({ geometry }) =>
      geometry.coordinates.flatMap(([exterior]) => alongFrame(exterior!.map(inPlane))),
    );
    // Africa in the south; Canada, Greenland and Siberia in the north; China in the north-east, Myanmar in the east.
    expect(edges.length).toBeGreaterThan(40);
  });

  it("draws no stray line across the map", () => {
    const long = [...file().coast.geometry.coordinates, ...file().borders.geometry.coordinates].flatMap((line) =>
      line.slice(1).filter(([lon, lat], i) => Math.hypot(lon! - line[i]![0]!, lat! - line[i]![1]!) > 13),
    );
    expect(long).toEqual([]);
  });

  it("has a feature for each partner inside the frame, with its label point and its capital in it", () => {
    const astray = partners.flatMap(({ iso3, capital, place }) => {
      if (!isInFrame(place)) return [];
      const { lon, lat } = land.labels.countries[iso3]!;
      const found = { label: file().at(lon, lat), at: file().at(...place) };
      return found.label === iso3 && found.at === iso3 ? [] : [{ iso3, capital, ...found }];
    });
    expect(astray).toEqual([]);
  });

  it("puts sea names on water inside the frame", () => {
    for (const { name, lon, lat } of land.labels.seas) {
      expect(file().at(lon, lat), name).toBeUndefined();
      expect(isInFrame([lon, lat]), name).toBe(true);
    }
  });

  it.each(STRAIGHT)("bends %s with the plane", (_border, id, other, [from, to]) => {
    const points = new Set(country(other).geometry.coordinates.flat(2).map(String));
    const common = country(id)
      .geometry.coordinates.flat(1)
      .flatMap((ring) => ring.slice(1).map((point, index) => [ring[index]!, point] as const))
      .filter(([a, b]) => points.has(String(a)) && points.has(String(b)))
      .filter(([a, b]) => [a, b].every(([lon, lat]) => distanceKm([lon!, lat!], from, to) < 12));
    expect(common.length).toBeGreaterThan(1);
    const strays = common.map(([a, b]) => strayOfMiddle(a, b));
    expect(Math.max(...strays)).toBeLessThan(1000);
  });

  it("has no segment whose middle strays a kilometre from the line that is straight in degrees", () => {
    const dashed = file().dashed.features.flatMap(({ geometry }) => geometry.coordinates);
    const lines = [...file().coast.geometry.coordinates, ...file().borders.geometry.coordinates, ...dashed];
    const strays = lines.flatMap((line) => line.slice(1).map((point, index) => strayOfMiddle(line[index]!, point)));
    expect(strays.reduce((most, stray) => Math.max(most, stray), 0)).toBeLessThan(1000);
  });
});

describe("the base map", () => {
  it("has land wherever the source has it, right up to the edge and into the corners of the frame", () => {
    const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
    const source = JSON.parse(readFileSync(path, "utf8")) as Topology;
    const countries = feature(source, source.objects["countries"] as GeometryCollection).features as Feature<
      Polygon | MultiPolygon
    >[];
    // Laid flat, because Russia steps over the antimeridian.
    const boxed = countries
      .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
      .map((rings) => polygon(rings.map((ring) => unwrap(ring as Ring))))
      .map((shape) => ({ shape, box: bbox(shape) }));
    const isLand = ([lon, lat]: [number, number]): boolean =>
      boxed.some(
        ({ shape, box: [west, south, east, north] }) =>
          lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], shape),
      );
    const { west, south, east, north } = PLANE_FRAME;
    const places: [number, number][] = [];
    const inset = 2000;
    for (let share = 0; share <= 1; share += 1 / 60) {
      const x = west + inset + (east - west - 2 * inset) * share;
      const y = south + inset + (north - south - 2 * inset) * share;
      for (const spot of [
        [x, south + inset],
        [x, north - inset],
        [west + inset, y],
        [east - inset, y],
        [x, y],
      ] as const) {
        places.push(projection.inverse(spot)!);
      }
    }
    const wrong = places.filter((place) => (land.detail.at(...place) !== undefined) !== isLand(place));
    expect(wrong).toEqual([]);
    expect(places.filter(isLand).length).toBeGreaterThan(60);
  });

  it("keeps names away from the edge of the frame", () => {
    const near = Object.entries(land.labels.countries).filter(([, { lon, lat, areaKm2 }]) => {
      const [x, y] = projection.forward([lon, lat]);
      const { west, south, east, north } = PLANE_FRAME;
      return areaKm2 > 1000 && Math.min(x - west, east - x, y - south, north - y) < 40_000;
    });
    expect(near).toEqual([]);
  });

  it("stays within its weight: 50 KB for the overview, 260 KB for the detail", () => {
    expect(land.overview.brotli).toBeLessThan(50_000);
    expect(land.detail.brotli).toBeLessThan(260_000);
  });

  it("labels every country and frames its main part", () => {
    const ids = land.detail.countries.features.map(({ id }) => id);
    expect(Object.keys(land.labels.countries)).toEqual(ids);
    const [west, south, east, north] = land.labels.countries["ESP"]!.bbox;
    expect([west, south, east, north].map(Math.round)).toEqual([-9, 35, 4, 44]);
    expect(land.labels.countries["CHN"]!.cut).toBe(true);
    expect(land.labels.countries["NER"]!.cut).toBeUndefined();
  });

  it("comes out the same, byte for byte, when it is built again", async () => {
    const again = join(land.folder, "again");
    await buildLand(again);
    for (const name of [
      "land-overview.topo.json",
      "land-detail.topo.json",
      "land-picture.topo.json",
      "label-points.json",
    ]) {
      expect(readFileSync(join(again, name), "utf8") === readFileSync(join(land.folder, name), "utf8"), name).toBe(
        true,
      );
    }
  }, 60_000);
});
