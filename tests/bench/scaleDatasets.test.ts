import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeDataset, tablesOf } from "../../bench/scale/makeDataset.ts";
import { SIZES } from "../../bench/scale/sizes.ts";
import { pressDataset } from "../../build/dataset/pressDataset.ts";
import { marksOf } from "../../src/scene/map/marks.ts";
import { indexFacts } from "../support/indexed.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "route-atlas-scale-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a generated dataset", () => {
  const size = { name: "small", rows: 900, stops: 40, partners: 120, isMarked: false };

  it("has the rows, documents and partners that were asked for, and no fault that the checks of the tables find", () => {
    const { dataset, problems } = pressDataset(makeDataset(root, size, join(folder, "small")));
    expect(problems).toEqual([]);
    expect([dataset.facts.length, dataset.sources.length, dataset.partners.length]).toEqual([900, 40, 120]);
    expect(new Set(dataset.facts.map(({ table }) => table)).size).toBe(6);
  });

  it("has people and money of every partner in every document where it is to be full of marks", () => {
    const marked = { name: "marked", rows: 700, stops: 3, partners: 100, isMarked: true };
    const { dataset, problems } = pressDataset(makeDataset(root, marked, join(folder, "marked")));
    expect(problems).toEqual([]);
    const index = indexFacts(dataset);
    for (const stop of index.stops) expect(marksOf(index, stop).length).toBeGreaterThan(150);
  });

  it("is the same in every run", () => {
    expect(tablesOf(root, size)).toEqual(tablesOf(root, size));
  });

  it("says in its documents that no row is true", () => {
    expect(tablesOf(root, size).sources).toContain("no row says anything about the world");
  });

  it("is measured up to a thousand times the rows, five hundred documents, two hundred partners and marks by the ten thousand", () => {
    const most = (of: (one: (typeof SIZES)[number]) => number): number => Math.max(...SIZES.map(of));
    expect(most(({ rows }) => rows / SIZES[0]!.rows)).toBe(1000);
    expect([most(({ stops }) => stops), most(({ partners }) => partners)]).toEqual([500, 200]);
    expect(most(({ isMarked, stops, partners }) => (isMarked ? 2 * stops * partners : 0))).toBe(20_000);
  });
});
