import { describe, expect, it } from "vitest";
import type { WrittenFact } from "../../../src/model/written.ts";
import { type Mark, marksOf } from "../../../src/scene/map/marks.ts";
import { circleRadiusPx, LEGEND_EUROS, LEGEND_PEOPLE, squareSidePx } from "../../../src/scene/map/sizes.ts";
import { indexFacts } from "../../support/indexed.ts";
import { dataset, deployment, EARLIER_STOP, funding, numbered, STOP } from "../../support/facts.ts";
import { realIndex } from "../../support/realData.ts";

const marks = (...facts: WrittenFact[]): readonly Mark[] => marksOf(indexFacts(dataset(numbered(facts))), STOP);
const only = (...facts: WrittenFact[]): Mark => {
  const found = marks(...facts);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe("a circle", () => {
  it("is the largest stated number of people, never a sum, and says how many rows stand beside it", () => {
    const mark = only(
      deployment({ count: 12, unit: "officers" }),
      deployment({ count: 30, unit: "officers", qualifier: "around", actor: "A mission", kind: "liaison officer" }),
      deployment({ kind: "training" }),
    );
    expect(mark).toMatchObject({ layer: "deployments", iso3: "TUN", value: 30, finish: "filled", factIds: ["row-2"] });
    expect(mark.label).toBe("Tunisia: A mission, around 30 officers, in place");
    expect(mark.others).toBe(2);
  });

  it.each(["vessel", "equipment", "mission", "training"] as const)("never counts a %s as people", (kind) => {
    expect(only(deployment({ kind, count: 500 })).value).toBeNull();
    expect(only(deployment({ kind, count: 500 }), deployment({ count: 3 }))).toMatchObject({ value: 3 });
  });

  it("has no value where the document gives no figure", () => {
    expect(only(deployment({ count: null }))).toMatchObject({ value: null, factIds: ["row-1"] });
  });

  it("leaves out the part of a number that stands beside it", () => {
    const parts = [deployment({ count: 90, partOf: "row-2" }), deployment({ count: 80 })];
    expect(only(...parts)).toMatchObject({ value: 80, factIds: ["row-2"] });
  });

  it("is filled in place and handed over, an outline when planned, and not there when ended", () => {
    expect(only(deployment({ count: 1, state: "in place" })).finish).toBe("filled");
    expect(only(deployment({ state: "handed over" })).finish).toBe("filled");
    expect(only(deployment({ count: 1, state: "planned" })).finish).toBe("outline");
    expect(marks(deployment({ count: 1, state: "ended" }))).toEqual([]);
  });

  it("shows what is there before what is planned where no one is counted", () => {
    const rows = [deployment({ kind: "vessel", state: "planned" }), deployment({ kind: "vessel" })];
    expect(only(...rows)).toMatchObject({ finish: "filled", factIds: ["row-2"] });
  });

  it("stands at the named place, or else at the capital", () => {
    expect(only(deployment({ lon: 10.7, lat: 34.7 }))).toMatchObject({ lon: 10.7, lat: 34.7 });
    expect(only(deployment())).toMatchObject({ lon: 10.18, lat: 36.8 });
  });
});

describe("a square", () => {
  it("is the largest single amount for one country, never a sum, with its wording and stage", () => {
    const mark = only(
      funding({ amountEur: 2_000_000 }),
      funding({ amountEur: 67_000_000, qualifier: "up to", stage: "delivered" }),
    );
    expect(mark).toMatchObject({ layer: "funding", value: 67_000_000, finish: "filled", factIds: ["row-2"] });
    expect(mark.label).toBe("Tunisia: up to €67 million, delivered");
    expect(mark.others).toBe(1);
  });

  it.each([
    ["planned", "outline"],
    ["pledged", "outline"],
    ["allocated", "tinted"],
    ["adopted", "tinted"],
    ["contracted", "filled"],
    ["delivered", "filled"],
    [null, "outline"],
  ] as const)("at stage %s is %s", (stage, finish) => {
    expect(only(funding({ stage })).finish).toBe(finish);
  });

  it("is not drawn for money of several countries, of a region or inside the Union", () => {
    for (const scope of ["several countries", "region", "EU internal"] as const) {
      expect(marks(funding({ scope, amountEur: 5_000_000 })), scope).toEqual([]);
    }
    expect(marks(funding({ partners: ["TUN", "MAR"] }))).toEqual([]);
  });

  it("is not drawn without an amount", () => {
    expect(marks(funding({ amountEur: null }))).toEqual([]);
  });
});

describe("the marks of a document", () => {
  it("take nothing from regional rows, from other documents or from rows that only name the partner", () => {
    const others = [{ iso3: "TUN", role: "venue" as const }];
    expect(
      marks(
        deployment({ partners: [], region: "north-africa", count: 40 }),
        funding({ partners: [], region: "north-africa", scope: "region" }),
        deployment({ source: EARLIER_STOP, count: 4 }),
        funding({ partners: [], scope: "country", others }),
      ),
    ).toEqual([]);
  });

  it("are the largest first, so that small ones lie on top", () => {
    const found = marks(
      deployment({ count: 3 }),
      deployment({ partners: ["MAR"], count: 9 }),
      deployment({ partners: ["NER"] }),
    );
    expect(found.map(({ value }) => value)).toEqual([9, 3, null]);
  });

  it("have ids that differ between partners, documents and kinds", () => {
    const all = realIndex.stops.flatMap((stop) => marksOf(realIndex, stop));
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("on the seeded tables are each one row’s figure about that one partner", () => {
    for (const stop of realIndex.stops) {
      for (const { iso3, value, layer, factIds, lon, lat } of marksOf(realIndex, stop)) {
        expect(factIds).toHaveLength(1);
        const row = realIndex.fact(factIds[0]!)!;
        expect([row.source, row.table, row.partners, row.region]).toEqual([stop, layer, [iso3], null]);
        const figure = row.table === "funding" ? row.amountEur : row.table === "deployments" ? row.count : Number.NaN;
        if (value !== null) expect(value).toBe(figure);
        expect(Math.abs(lat) > 0.01 || Math.abs(lon) > 0.01).toBe(true);
      }
    }
  });
});

describe("the size of a mark", () => {
  it("grows by its area in proportion to the value", () => {
    const [small, middle, large] = LEGEND_PEOPLE;
    expect((circleRadiusPx(large) / circleRadiusPx(middle)) ** 2).toBeCloseTo(large / middle, 6);
    expect((circleRadiusPx(middle) / circleRadiusPx(small)) ** 2).toBeCloseTo(middle / small, 6);
    const [less, between, most] = LEGEND_EUROS;
    expect((squareSidePx(most) / squareSidePx(between)) ** 2).toBeCloseTo(most / between, 6);
    expect((squareSidePx(between) / squareSidePx(less)) ** 2).toBeCloseTo(between / less, 6);
  });

  it("is never less than four pixels across, also without a figure", () => {
    for (const value of [null, 0, 1]) {
      expect(circleRadiusPx(value)).toBeGreaterThanOrEqual(2);
      expect(squareSidePx(value)).toBeGreaterThanOrEqual(4);
    }
  });

  it("differs between the three sizes of each legend", () => {
    expect(new Set(LEGEND_PEOPLE.map(circleRadiusPx)).size).toBe(3);
    expect(new Set(LEGEND_EUROS.map(squareSidePx)).size).toBe(3);
  });
});
