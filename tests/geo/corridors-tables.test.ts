/** What the tables of the corridors say, and how they complain. */
import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { buildCorridors, routes, TableError, type CorridorTables } from "../../geo/corridors/index.ts";
import { statedEnd } from "../../geo/corridors/dates.ts";
import { readCorridors, readSources, readWaypoints } from "../../geo/corridors/records.ts";

const text = (name: string): string =>
  readFileSync(new URL(`../../geo/corridors/${name}.csv`, import.meta.url), "utf8");
const tables: CorridorTables = {
  corridors: text("corridors"),
  waypoints: text("waypoints"),
  sources: text("sources"),
};
const corridors = readCorridors(tables.corridors);
const waypoints = readWaypoints(tables.waypoints);
const sources = readSources(tables.sources);

describe("The tables of the corridors", () => {
  it("hold thirty corridors, some on each route", () => {
    expect(corridors).toHaveLength(30);
    expect(new Set(corridors.map(({ id }) => id)).size).toBe(30);
    expect(new Set(corridors.map(({ route }) => route))).toEqual(new Set(routes));
  });

  it("keep the Frontex label of corridors that are drawn as the Atlantic and Western Mediterranean route", () => {
    const own = corridors.filter(({ route }) => route === "atlantic-western-mediterranean");
    expect(own).toHaveLength(12);
    for (const { id, frontexLabel } of own) {
      expect(frontexLabel, id).toBe(id.startsWith("wa") ? "Western African" : "Western Mediterranean");
    }
  });

  it("date everything in EDTF that the parser knows, and no interval ends before it begins", () => {
    for (const { id, inUse, closed, peaks } of corridors) {
      for (const value of [...inUse, ...peaks, ...(closed ? [closed] : [])]) {
        expect(() => edtf(value), `${id}: ${value}`).not.toThrow();
        const [from, to] = value.split("/");
        if (from && to && from !== ".." && to !== "..") {
          expect(edtf(from).min, `${id}: ${value}`).toBeLessThanOrEqual(edtf(to).max);
        }
      }
      for (const interval of inUse) expect(interval, id).toContain("/");
    }
  });

  it("end no interval without a closure on that day, or a later period that the source states", () => {
    for (const { id, inUse, closed, endStated } of corridors) {
      const ends = inUse.flatMap((interval) => statedEnd(interval) ?? []);
      if (closed) {
        expect(ends.at(-1), id).toBe(closed.split("/").at(-1));
      } else if (ends.length) {
        expect(endStated, id).toContain("second period");
        expect(statedEnd(inUse.at(-1)!), `${id} is in use again`).toBeUndefined();
      }
    }
    expect(corridors.filter(({ closed }) => closed).map(({ id }) => id)).toEqual(["wb1", "wb2"]);
  });

  it("leave open what nobody saw end", () => {
    const endOf = (id: string) =>
      corridors
        .find((corridor) => corridor.id === id)!
        .inUse.at(-1)!
        .split("/")[1];
    for (const id of ["cm4", "cm6", "wb4", "em5"]) expect(endOf(id), id).toBe("");
    for (const id of ["cm1", "cm3", "wb3", "em2", "em6"]) expect(endOf(id), id).toBe("..");
  });

  it("confirm at least one place of each corridor", () => {
    for (const { id } of corridors) {
      const own = waypoints.filter(({ corridor }) => corridor === id);
      expect(
        own.some(({ confirmed }) => confirmed === "yes"),
        id,
      ).toBe(true);
    }
  });

  it("draw hollow what no source confirms", () => {
    const confirmed = (id: string, place: string) =>
      waypoints.find((waypoint) => waypoint.corridor === id && waypoint.place.startsWith(place))?.confirmed;
    const unconfirmed = ["wb3 Subotica", "wb4 Sofia", "wb5 Trieste", "wb6 Tirana", "em1 Kilis", "em3 Tehran"];
    for (const name of [...unconfirmed, "em3 Urmia", "em3 Alexandroupoli", "wb5 Belgrade", "cm2 Bamako"]) {
      const [id, place] = name.split(" ");
      expect(confirmed(id!, place!), name).toBe("no");
    }
    for (const waypoint of waypoints.filter(({ note }) => /town is general knowledge|no source found/.test(note))) {
      expect(waypoint.confirmed, waypoint.where).toBe("no");
    }
  });

  it("name a source for every confirmed place, and the publisher where the link is a copy", () => {
    for (const { where, confirmed, sources: links } of waypoints) {
      if (confirmed === "yes") expect(links.length, where).toBeGreaterThan(0);
    }
    const links = new Set([...corridors, ...waypoints].flatMap((row) => row.sources));
    expect(new Set(sources.map(({ link }) => link))).toEqual(links);
    for (const { link, heldBy, publisher } of sources) {
      expect(publisher !== "", link).toBe(heldBy !== "unknown");
    }
  });

  it("use the words of CARTOGRAPHY.md", () => {
    const words = [
      ...corridors.flatMap(({ label, summary, note, endStated }) => [label, summary, note, endStated]),
      ...waypoints.flatMap(({ place, role, note }) => [place, role, note]),
    ];
    for (const phrase of words) {
      expect(phrase).not.toMatch(/\b(illegal|waves?|floods?|flooded|flooding|flow|flows|influx|surge|surged)\b/i);
      expect(phrase, "town level only").not.toMatch(/\b(fares?|patrol|patrols|boats?|dinghy|vessels?|hours)\b/i);
    }
  });
});

describe("A fault in the tables", () => {
  const sea = () => false;
  const complaint = (table: keyof CorridorTables, from: string | RegExp, to: string): string => {
    const broken = tables[table].replace(from, to);
    expect(broken, "the test changes something").not.toBe(tables[table]);
    try {
      buildCorridors({ ...tables, [table]: broken }, sea);
    } catch (error) {
      expect(error).toBeInstanceOf(TableError);
      return (error as Error).message;
    }
    return "no complaint";
  };

  it("is told with file, line and column", () => {
    expect(complaint("waypoints", "5.63,6.34", "5.63,634")).toBe(
      'waypoints.csv, line 2, column "lat": "634" is not a number from -85 to 85.',
    );
    expect(complaint("waypoints", "cm1,2,Kano", "cm1,3,Kano")).toBe(
      'waypoints.csv, line 3, column "order": expected 2.',
    );
    expect(complaint("waypoints", "hub,land,yes", "hub,air,yes")).toMatch(
      /line 3, column "mode_to_next": "air" is none of/,
    );
    expect(complaint("waypoints", "Kano,NGA", "Kano,ng")).toMatch(/line 3, column "iso3"/);
    expect(complaint("waypoints", "12.85,32.70,land waypoint,land,aid", "12.85,32.70,land waypoint,sea,aid")).toMatch(
      /column "mode_to_next": a drawing aid keeps the mode/,
    );
    expect(complaint("waypoints", "Agadez,NER,7.99", "Agadez,NER,7.98")).toMatch(
      /Agadez stands elsewhere in another row/,
    );
    expect(complaint("corridors", ",2006/..,", ",2006-13/..,")).toMatch(
      /line 4, column "in_use": "2006-13\/\.\." is not/,
    );
    expect(complaint("corridors", "western-balkans", "balkans")).toMatch(/column "route": "balkans" is none of/);
    expect(complaint("corridors", "cm2,", "cm9,")).toMatch(
      /"cm2" is not in corridors.csv|has fewer than two waypoints/,
    );
    expect(complaint("sources", /\n.*migreurop.*/, "")).toMatch(
      /waypoints.csv, line 5, column "source": .* has no row in/,
    );
    expect(complaint("corridors", "in_use", "used")).toMatch(/^corridors.csv, line 1: the columns are/);
  });

  it("is an end that nothing states", () => {
    expect(complaint("corridors", ",2022/,", ",2022/2023,")).toMatch(/column "end_stated": must say/);
  });
});
