import { describe, expect, it } from "vitest";
import { problemOfTableError } from "../../build/dataset/corridorTables.ts";
import { editionOf } from "../../build/dataset/edition.ts";
import { pressDataset } from "../../build/dataset/pressDataset.ts";
import { assembleRoutes } from "../../build/dataset/routes.ts";
import { formatProblem } from "../../build/problems/problem.ts";
import type { Corridor, Waypoint } from "../../geo/corridors/records.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { folderWith, projectWith } from "./support/folders.ts";
import { cooperation, csvOf, deployment, event, good } from "./support/tables.ts";

const corridor = (id: string): Corridor => ({
  where: "",
  id,
  route: "central-mediterranean",
  label: id,
  frontexLabel: "",
  summary: "",
  inUse: ["2006/.."],
  endStated: "",
  closed: "",
  peaks: ["201X", "2016/2017-06"],
  note: "",
  sources: ["https://example.org"],
});

const waypoint = (corridorId: string, iso3: string): Waypoint => ({
  where: "",
  corridor: corridorId,
  order: 1,
  place: iso3,
  iso3,
  position: [0, 0],
  role: "hub",
  modeToNext: "land",
  confirmed: "yes",
  note: "",
  sources: [],
});

describe("a route", () => {
  const waypoints = [
    ...["NGA", "NER", "", "LBY", "NER", "ITA"].map((iso3) => waypoint("a", iso3)),
    ...["MLI", "NER", "DZA"].map((iso3) => waypoint("b", iso3)),
  ];
  const records = { corridors: [corridor("a"), corridor("b")], waypoints };
  const fact = { routes: ["central-mediterranean"], partners: ["EGY", "LBY"] } as unknown as WrittenFact;
  const partners = new Set(["NGA", "NER", "LBY", "MLI", "DZA", "EGY", "TUN"]);

  it("has the partners on its corridors in order of travel, then those that facts tie to it", () => {
    const [route] = assembleRoutes(records, [fact], partners);
    expect(route).toMatchObject({
      id: "central-mediterranean",
      name: "Central Mediterranean",
      partners: ["NGA", "NER", "LBY", "MLI", "DZA", "EGY"],
    });
  });

  it("has corridors with all their countries and with their dates as days", () => {
    const [route] = assembleRoutes(records, [], partners);
    expect(route?.corridors[0]).toMatchObject({
      countries: ["NGA", "NER", "LBY", "ITA"],
      closed: null,
      inUse: [{ edtf: "2006/..", earliest: 13_149, latest: null }],
      peaks: [{ edtf: "201X", earliest: 14_610 }, { edtf: "2016/2017-06" }],
    });
  });

  it("stands in the fixed order with the other three, with corridors or without", () => {
    expect(assembleRoutes({ corridors: [], waypoints: [] }, [], partners).map(({ name }) => name)).toEqual([
      "Central Mediterranean",
      "Western Balkans",
      "Atlantic and Western Mediterranean",
      "Eastern Mediterranean",
    ]);
  });
});

describe("the dataset", () => {
  it("holds every row as a record", () => {
    const { dataset, problems } = pressDataset(projectWith());
    expect(problems).toEqual([]);
    expect(dataset.facts.map(({ table, id }) => `${table} ${id}`)).toEqual([
      "cooperation 2023-12-readmission",
      "deployments 2023-12-officers",
      "funding 2023-12-money",
      "events 2023-12-visit",
      "indicators 2023-12-count",
      "priorities 2023-12-priority",
    ]);
    expect(dataset.facts[1]).toEqual({
      table: "deployments",
      id: "2023-12-officers",
      source: "2023-12",
      partners: ["TUN"],
      region: null,
      others: [],
      routes: [],
      happened: null,
      plannedFor: null,
      statement: "Tunisia says yes.",
      section: "Annex",
      phrase: "Tunisia says yes",
      note: "",
      sameAs: [],
      disagreesWith: [],
      actor: "Frontex",
      kind: "staff",
      count: 12,
      qualifier: null,
      unit: "officers",
      host: "TUN",
      place: "Tunis",
      lon: 10.18,
      lat: 36.8,
      state: "in place",
      partOf: null,
    });
  });

  it("reads lists, roles, dates and links", () => {
    const row = {
      ...event,
      partners: "TUN; EGY",
      others: "ITA:venue;SDN:origin",
      routes: "central-mediterranean",
      planned_for: "../..",
      same_as: cooperation.id!,
    };
    const { dataset } = pressDataset(projectWith({ events: [row] }));
    expect(dataset.facts.find(({ table }) => table === "events")).toMatchObject({
      partners: ["TUN", "EGY"],
      others: [
        { iso3: "ITA", role: "venue" },
        { iso3: "SDN", role: "origin" },
      ],
      routes: ["central-mediterranean"],
      happened: { edtf: "2023-11", earliest: 19_662, latest: 19_691 },
      plannedFor: { edtf: "../..", earliest: null, latest: null },
      sameAs: ["2023-12-readmission"],
    });
  });

  it("has its documents in order of date", () => {
    const [letter] = good.sources;
    const sources = [
      letter!,
      { ...letter, id: "2023-12b", date: "2023-12-05" },
      { ...letter, id: "2017-06", date: "2017-06-13" },
    ];
    const { dataset } = pressDataset(projectWith({ sources }));
    expect(dataset.sources.map(({ id }) => id)).toEqual(["2017-06", "2023-12b", "2023-12"]);
  });

  it("is plain data", () => {
    const { dataset } = pressDataset(projectWith());
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });

  it("has an edition of ten digits that changes with any byte of any table", () => {
    const edition = editionOf(projectWith());
    expect(edition).toMatch(/^[0-9a-f]{10}$/);
    expect(editionOf(projectWith())).toBe(edition);
    expect(editionOf(projectWith({ deployments: [{ ...deployment, count: "13" }] }))).not.toBe(edition);
  });
});

describe("the corridors' tables", () => {
  it("give problems like the others when they are broken", () => {
    const root = folderWith({
      "geo/corridors/corridors.csv": "id\n",
      "geo/corridors/waypoints.csv": "",
      "seeds/events.csv": csvOf("events", []),
    });
    expect(pressDataset(root).problems.map(formatProblem)[0]).toMatch(
      /^geo\/corridors\/corridors\.csv:1:1: the columns are "id", expected/,
    );
    expect(
      formatProblem(problemOfTableError(new Error('waypoints.csv, line 4, column "lon": "x" is not a number.'))),
    ).toBe('geo/corridors/waypoints.csv:4:1 (lon): "x" is not a number.');
  });
});
