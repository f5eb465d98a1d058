import { describe, expect, test } from "vitest";
import { ROUTES } from "../../../src/model/vocabulary.ts";
import { journeyStep, journeySummary } from "../../../src/scene/learn/journey.ts";
import { standingOf } from "../../../src/slice/standing.ts";
import { realIndex } from "../../support/realData.ts";

const steps = realIndex.stops.flatMap((stop) =>
  ROUTES.flatMap((route) =>
    realIndex
      .route(route)
      .partners.map((iso3) => ({ stop, route, iso3, step: journeyStep(realIndex, stop, route, iso3)! })),
  ),
);

describe("every step of every journey", () => {
  test("has its place in route order", () => {
    for (const { route, iso3, step } of steps) expect(realIndex.route(route).partners[step.place - 1]).toBe(iso3);
  });

  test("tells at most three statements, each of this document and this partner, and counts the others", () => {
    for (const { stop, iso3, step } of steps) {
      const { about, naming } = realIndex.factsOfPartner(stop, iso3);
      const own = new Set([...about, ...naming].map(({ id }) => id));
      expect(step.statements.length).toBe(Math.min(3, (about.length > 0 ? about : naming).length));
      expect(step.statements.filter(({ id }) => !own.has(id))).toEqual([]);
      expect(step.statements.length + step.more).toBe((about.length > 0 ? about : naming).length);
    }
  });

  test("says why it has nothing to tell, and only then", () => {
    for (const { stop, iso3, step } of steps) {
      const { direction } = standingOf(realIndex, stop, iso3);
      expect(step.silence !== "").toBe(direction === "silent" || direction === "outside");
      if (direction === "outside") expect(step.silence).toContain("does not cover");
    }
  });

  test("tells what hinders where something does", () => {
    for (const { stop, iso3, step } of steps) {
      const { hindrances } = standingOf(realIndex, stop, iso3);
      if (hindrances.length === 0) continue;
      expect(
        step.statements.some(({ id }) => hindrances.includes(id)),
        `${stop} ${iso3}`,
      ).toBe(true);
    }
  });

  test("leads on by the corridors that pass the partner, to a partner further along them", () => {
    for (const { route, iso3, step } of steps) {
      const passing = realIndex.route(route).corridors.filter(({ countries }) => countries.includes(iso3));
      expect(step.corridors.map(({ id }) => id)).toEqual(passing.map(({ id }) => id));
    }
    const agadez = journeyStep(realIndex, "2023-12", "central-mediterranean", "NER")!.corridors.find(
      ({ id }) => id === "cm1",
    );
    expect(agadez?.onward).toBe("Next partner on it: Libya.");
  });
});

test("a partner off the route has no step on it", () => {
  expect(journeyStep(realIndex, "2023-12", "western-balkans", "NER")).toBeNull();
});

test.each(ROUTES)(
  "the summary of %s has each of its partners once and counts no more corridors than it has",
  (route) => {
    for (const stop of realIndex.stops) {
      const { groups, corridorsInUse, corridors } = journeySummary(realIndex, stop, route);
      const all = groups.flatMap(({ partners }) => partners.map(({ iso3 }) => iso3));
      expect([...all].sort()).toEqual([...realIndex.route(route).partners].sort());
      expect(corridors).toBe(realIndex.route(route).corridors.length);
      expect(corridorsInUse).toBeLessThanOrEqual(corridors);
    }
  },
);
