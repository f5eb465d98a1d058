import { describe, expect, it } from "vitest";
import { ROUTES } from "../../../src/model/vocabulary.ts";
import { documentDossier } from "../../../src/scene/dossier/documentDossier.ts";
import { routeDossier } from "../../../src/scene/dossier/routeDossier.ts";
import { standingOf } from "../../../src/slice/standing.ts";
import { realIndex } from "../../support/realData.ts";

describe("the dossier of a route", () => {
  it.each(ROUTES)("tells every row that a document ties to %s, each in one list or as money", (route) => {
    const dossier = routeDossier(realIndex, "standing", route);
    const { plan, deployments, indicators, events, others } = dossier;
    const listed = [plan, deployments, indicators, events, others].flatMap(({ documents }) =>
      documents.flatMap(({ statements }) => statements.map(({ id }) => id)),
    );
    const rows = realIndex.stops.flatMap((stop) => realIndex.factsOfRoute(stop, route));
    expect([...listed].sort()).toEqual(
      rows
        .filter(({ table }) => table !== "funding")
        .map(({ id }) => id)
        .sort(),
    );
    expect(plan.documents.map(({ stop }) => stop)).toEqual(["2023-12"]);
    expect(dossier.partners.map(({ iso3 }) => iso3)).toEqual(realIndex.route(route).partners);
  });

  it.each(ROUTES)("draws the use of every corridor of %s on its axis", (route) => {
    const { axis, corridors } = routeDossier(realIndex, "standing", route).corridors;
    expect(axis.documents).toHaveLength(realIndex.stops.length);
    expect(corridors.length).toBeGreaterThan(0);
    for (const { inUse, peakPlaces, dates } of corridors) {
      expect(dates).not.toBe("");
      for (const { start, end } of [...inUse, ...peakPlaces]) {
        expect(start ?? 0).toBeGreaterThanOrEqual(0);
        expect(end ?? 1).toBeLessThanOrEqual(1);
        expect(start ?? 0).toBeLessThanOrEqual(end ?? 1);
      }
    }
  });
});

describe("the dossier of a document", () => {
  it.each(realIndex.stops)("tells what the document of %s is, and each of its rows once", (stop) => {
    const { title, covers, leavesOut, sections, count, tables, silent } = documentDossier(realIndex, stop);
    expect([title, covers, leavesOut].filter((text) => text === "")).toEqual([]);
    const ids = sections.flatMap(({ rows }) => rows.map(({ statement }) => statement.id));
    expect(new Set(ids).size).toBe(count);
    expect(ids).toHaveLength(realIndex.factsOfStop(stop).length);
    expect(tables.length).toBeGreaterThan(0);
    for (const { iso3 } of silent) expect(standingOf(realIndex, stop, iso3).direction).toBe("silent");
  });

  it("says of whom a row is, also where that is a region", () => {
    const rows = documentDossier(realIndex, "2023-12").sections.flatMap((section) => section.rows);
    const of = (id: string) => rows.find(({ statement }) => statement.id === id);
    expect(of("2023-12-tunisia-package-67")?.partners).toEqual([{ iso3: "TUN", name: "Tunisia" }]);
    expect(of("2023-12-north-africa-legal-migration-18")).toMatchObject({ partners: [], region: "North Africa" });
  });
});
