import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressGeometry } from "../../build/geometry/pressGeometry.ts";
import { isInFrame, PLANE_FRAME, projection } from "../../geo/projection/index.ts";
import { landPaths, type PictureLand } from "../../src/draw/landPaths.ts";
import { TOWNS } from "./towns.ts";

const ROOT = join(import.meta.dirname, "../..");
const UNIT_M = 2000;
const WIDTH = (PLANE_FRAME.east - PLANE_FRAME.west) / UNIT_M;
const HEIGHT = (PLANE_FRAME.north - PLANE_FRAME.south) / UNIT_M;

type Cell = [x: number, y: number];
type Line = Cell[];

let folder: string;
let text: string;
let land: PictureLand;

beforeAll(async () => {
  // A root of its own, so that the press really presses.
  folder = mkdtempSync(join(tmpdir(), "picture-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  cpSync(join(ROOT, "geo"), join(folder, "geo"), { recursive: true });
  mkdirSync(join(folder, "src/draw"), { recursive: true });
  cpSync(join(ROOT, "src/draw/landPaths.ts"), join(folder, "src/draw/landPaths.ts"));
  text = readFileSync((await pressGeometry(folder)).picture, "utf8");
  land = JSON.parse(text) as PictureLand;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lines of path data, read back by its own grammar; a closed one ends where it begins. */
function linesOf(path: string): Line[] {
  expect(path).toMatch(/^(m-?\d+[ -]\d+([ -]\d+[ -]\d+)*z?)*$/);
  let at: Cell = [0, 0];
  return (path.match(/m[^m]+/g) ?? []).map((part) => {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    const line: Line = [];
    for (let index = 0; index < numbers.length; index += 2) {
      at = [at[0] + numbers[index]!, at[1] + numbers[index + 1]!];
      line.push(at);
    }
    if (part.endsWith("z")) {
      at = line[0]!;
      line.push(at);
    }
    return line;
  });
}

const segmentsOf = (lines: readonly Line[]) =>
  lines.flatMap((line) => line.slice(1).map((to, index) => [line[index]!, to] as const));

const cellOf = (place: readonly [number, number]): Cell => {
  const [x, y] = projection.forward(place);
  return [(x - PLANE_FRAME.west) / UNIT_M, (PLANE_FRAME.north - y) / UNIT_M];
};

/** Whether a cell lies in the area, by the rule that holes turn the other way or are crossed twice. */
function holds(lines: readonly Line[], [x, y]: Cell): boolean {
  const crossings = segmentsOf(lines).filter(
    ([[x0, y0], [x1, y1]]) => y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0),
  );
  return crossings.length % 2 === 1;
}

function distanceTo(lines: readonly Line[], [x, y]: Cell): number {
  return segmentsOf(lines).reduce((least, [[x0, y0], [x1, y1]]) => {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const share = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
    return Math.min(least, Math.hypot(x - x0 - share * dx, y - y0 - share * dy));
  }, Infinity);
}

const country = (id: string): Line[] => linesOf(land.countries.find((candidate) => candidate.id === id)?.d ?? "");

const partners = csvParse(readFileSync(join(ROOT, "seeds/partners.csv"), "utf8")).map((row) => ({
  iso3: row["iso3"]!,
  place: [Number(row["lon"]), Number(row["lat"])] as const,
}));

/** Reefs, none of which fills a unit: the picture shows a speck where the capital's atoll is. */
const SPECKS = new Set(["MDV"]);

describe("the base map of the pictures", () => {
  it("weighs at most 26 KB", () => {
    expect(brotliCompressSync(text).length).toBeLessThan(26_000);
  });

  it.each(TOWNS)("has %s in or just beside %s", (_town, id, lon, lat) => {
    expect(isInFrame([lon, lat])).toBe(true);
    const [shape, cell] = [country(id), cellOf([lon, lat])];
    // A town on a cape or an enclave may stand in the water: a pixel and a half.
    expect(holds(shape, cell) ? 0 : distanceTo(shape, cell) * (UNIT_M / 1000)).toBeLessThan(13);
  });

  it("draws every partner inside the frame with at least four corners, and its capital in it or just beside it", () => {
    const astray = partners.flatMap(({ iso3, place }) => {
      if (!isInFrame(place)) return [];
      const [shape, cell] = [country(iso3), cellOf(place)];
      const corners = Math.max(0, ...shape.map((line) => line.length - 1));
      const isNear = holds(shape, cell) || distanceTo(shape, cell) * (UNIT_M / 1000) < 13;
      return corners >= (SPECKS.has(iso3) ? 3 : 4) && isNear ? [] : [{ iso3, corners, isNear }];
    });
    expect(astray).toEqual([]);
  });

  it("has for every country of the map an id, a name and an area", () => {
    expect(new Set(land.countries.map(({ id }) => id)).size).toBe(land.countries.length);
    expect(land.countries.filter(({ name, d }) => !name || !d)).toEqual([]);
  });

  it("stays inside the frame and reaches each of its four edges", () => {
    const cells = land.countries.flatMap(({ d }) => linesOf(d).flat());
    const [xs, ys] = [cells.map(([x]) => x), cells.map(([, y]) => y)];
    const reach = (values: number[]): [number, number] => [
      values.reduce((a, b) => Math.min(a, b)),
      values.reduce((a, b) => Math.max(a, b)),
    ];
    expect(reach(xs)).toEqual([0, WIDTH]);
    expect(reach(ys)).toEqual([0, HEIGHT]);
  });

  it("draws no line along the frame", () => {
    const lines = [land.borders, land.coast, land.dashed].flatMap(linesOf);
    const along = segmentsOf(lines).filter(([[x0, y0], [x1, y1]]) =>
      [x0 === x1 && (x0 === 0 || x0 === WIDTH), y0 === y1 && (y0 === 0 || y0 === HEIGHT)].some(Boolean),
    );
    expect(along).toEqual([]);
  });

  it("leaves no gap between neighbours: each stretch of a border is a stretch of two countries", () => {
    const owners = new Map<string, number>();
    const keysOf = ([x0, y0]: Cell, [x1, y1]: Cell): string => [`${x0},${y0}`, `${x1},${y1}`].sort().join(" ");
    for (const { d } of land.countries) {
      for (const [from, to] of segmentsOf(linesOf(d))) {
        owners.set(keysOf(from, to), (owners.get(keysOf(from, to)) ?? 0) + 1);
      }
    }
    const borders = segmentsOf(linesOf(land.borders));
    const shared = borders.filter(([from, to]) => owners.get(keysOf(from, to)) === 2);
    // Where a straight border goes on as the coast of one neighbour only, its end point is needless for the other.
    expect(shared.length / borders.length).toBeGreaterThan(0.97);
  });

  it("keeps the islands where people arrive", () => {
    const islands: [string, number, number][] = [
      ["ITA", 12.6, 35.51],
      ["MLT", 14.45, 35.88],
      ["ESP", -15.6, 27.95],
      ["ESP", -18.0, 27.75],
      ["CPV", -23.6, 15.05],
      ["GRC", 24.9, 35.2],
      ["GRC", 26.3, 39.2],
      ["CYP", 33.2, 34.9],
    ];
    const lost = islands.filter(([id, lon, lat]) => {
      const island = country(id).filter((line) => distanceTo([line], cellOf([lon, lat])) < 25 && line.length < 40);
      return island.length === 0;
    });
    expect(lost).toEqual([]);
  });
});

describe("path data", () => {
  const at = (x: number, y: number): [number, number] =>
    projection.inverse([PLANE_FRAME.west + x * 1000, PLANE_FRAME.north - y * 1000])!;
  const none = { type: "FeatureCollection" as const, features: [] };
  const paths = (rings: [number, number][][]): string =>
    landPaths(
      {
        countries: {
          type: "FeatureCollection",
          features: [
            {
              type: "Feature",
              id: "AAA",
              properties: { name: "A" },
              geometry: {
                type: "MultiPolygon",
                coordinates: rings.map((ring) => [ring.map(([x, y]) => at(x, y))]),
              },
            },
          ],
        },
        borders: none,
        coast: none,
        dashed: none,
      },
      1000,
    ).countries[0]!.d;
  const line = (...points: [number, number][]): string =>
    landPaths(
      {
        countries: none,
        borders: none,
        coast: {
          type: "FeatureCollection",
          features: [
            {
              type: "Feature",
              properties: {},
              geometry: { type: "LineString", coordinates: points.map(([x, y]) => at(x, y)) },
            },
          ],
        },
        dashed: none,
      },
      1000,
    ).coast;

  it("is relative, with a minus as separator and without a letter that is implied", () => {
    expect(line([10, 20], [13, 18], [12, 25])).toBe("m10 20 3-2-1 7");
  });

  it("closes rings with z and goes on from where the ring began", () => {
    const [first, second] = [
      [
        [5, 5],
        [9, 5],
        [9, 9],
        [5, 9],
        [5, 5],
      ],
      [
        [15, 5],
        [19, 5],
        [19, 9],
        [15, 5],
      ],
    ] as [number, number][][];
    expect(paths([first!, second!])).toBe("m5 5 4 0 0 4-4 0zm10 0 4 0 0 4z");
  });

  it("leaves out points that repeat or lie on the way", () => {
    expect(line([0, 0], [0.2, 0.3], [2, 0], [4, 0], [4, 4])).toBe("m0 0 4 0 0 4");
  });

  it("leaves out areas that are smaller than a unit", () => {
    expect(
      paths([
        [
          [5, 5],
          [5.2, 5],
          [5.2, 5.2],
          [5, 5],
        ],
      ]),
    ).toBe("");
  });
});
