import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { area } from "@turf/turf";
import { csvParse } from "d3-dsv";
import { geoArea } from "d3-geo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildLand } from "../../geo/land/buildLand.ts";
import { FRAME, insideFrame } from "../../geo/land/frame.ts";
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

  it("draws the frame neither as coast nor as border", () => {
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.003;
    const onEdge = (lines: number[][][]): unknown[] =>
      lines.flatMap((line) =>
        line.slice(1).filter(([lon, lat], i) => {
          const [fromLon, fromLat] = line[i]!;
          const vertical = [FRAME.west, FRAME.east].some((edge) => near(lon!, edge) && near(fromLon!, edge));
          const horizontal = [FRAME.south, FRAME.north].some((edge) => near(lat!, edge) && near(fromLat!, edge));
          return (vertical && Math.abs(lat! - fromLat!) > 0.1) || (horizontal && Math.abs(lon! - fromLon!) > 0.1);
        }),
      );
    expect(onEdge(file().coast.geometry.coordinates)).toEqual([]);
    expect(onEdge(file().borders.geometry.coordinates)).toEqual([]);
  });

  it("draws no stray line across the map", () => {
    const long = [...file().coast.geometry.coordinates, ...file().borders.geometry.coordinates].flatMap((line) =>
      line.slice(1).filter(([lon, lat], i) => Math.hypot(lon! - line[i]![0]!, lat! - line[i]![1]!) > 13),
    );
    expect(long).toEqual([]);
  });

  it("has a feature for each partner inside the frame, with its label point and its capital in it", () => {
    const astray = partners.flatMap(({ iso3, capital, place }) => {
      if (!insideFrame(place)) return [];
      const { lon, lat } = land.labels.countries[iso3]!;
      const found = { label: file().at(lon, lat), at: file().at(...place) };
      return found.label === iso3 && found.at === iso3 ? [] : [{ iso3, capital, ...found }];
    });
    expect(astray).toEqual([]);
  });

  it("puts sea names on water", () => {
    for (const { name, lon, lat } of land.labels.seas) expect(file().at(lon, lat), name).toBeUndefined();
  });
});

describe("the base map", () => {
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
    for (const name of ["land-overview.topo.json", "land-detail.topo.json", "label-points.json"]) {
      expect(readFileSync(join(again, name), "utf8") === readFileSync(join(land.folder, name), "utf8"), name).toBe(
        true,
      );
    }
  }, 60_000);
});
