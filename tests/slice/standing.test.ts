import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/model/dates.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { DIRECTIONS, FUNDING_STAGES, type Level, LEVELS } from "../../src/model/vocabulary.ts";
import { indexFacts } from "../support/indexed.ts";
import { deriveStanding, type Standing, standingOf } from "../../src/slice/standing.ts";
import {
  area,
  cooperation,
  dataset,
  deployment,
  DOCUMENT_DAY,
  event,
  funding,
  indicator,
  numbered,
  priority,
  span,
  STOP,
} from "../support/facts.ts";
import { everyPartnerAndStop, realIndex } from "../support/realData.ts";

const BLOCKED: readonly Level[] = ["refused", "ended", "on-hold"];
const CONCLUDED: readonly Level[] = ["signed", "provisional", "operating"];
const IN_TALKS: readonly Level[] = ["in-dialogue", "negotiating"];

/** The standing from rows about the partner; their ids become row-1, row-2 and so on. */
function standing(about: readonly WrittenFact[], naming: readonly WrittenFact[] = [], covered = true): Standing {
  return deriveStanding({ about: numbered(about), naming }, covered, DOCUMENT_DAY);
}

const direction = (...about: WrittenFact[]): string => standing(about).direction;
const fresh = { happened: span("2023-06") };

describe("a partner is halted", () => {
  it.each(BLOCKED)("when the row of the whole is %s, whatever else runs, and by that row alone", (level) => {
    const main = cooperation({ instrument: "in-framework", level, flags: ["main"] });
    const others = [
      cooperation(fresh),
      cooperation({ flags: ["resuming"] }),
      deployment(),
      cooperation({ level: "ended" }),
    ];
    expect(standing([...others, main])).toMatchObject({ direction: "halted", reasons: ["row-5"] });
  });

  it("by the rows of the whole that are blocked, not by those that are not", () => {
    const whole = { instrument: "in-framework", flags: ["main"] } as const;
    const rows = [cooperation({ ...whole, level: "operating" }), cooperation({ ...whole, level: "on-hold" })];
    expect(standing(rows)).toMatchObject({ direction: "halted", reasons: ["row-2"] });
  });

  it("not when only an instrument beside an open whole is blocked", () => {
    const main = cooperation({ instrument: "in-framework", level: "operating", flags: ["main"] });
    const { direction: found, hindered } = standing([main, cooperation({ level: "on-hold" })]);
    expect([found, hindered]).toEqual(["running", true]);
  });

  it("when every instrument is blocked, by all of their rows, deployments and money notwithstanding", () => {
    const rows = [
      cooperation({ level: "refused" }),
      deployment(fresh),
      cooperation({ instrument: "in-mobility", level: "ended" }),
      funding({ stage: "delivered", ...fresh }),
    ];
    expect(standing(rows)).toMatchObject({ direction: "halted", reasons: ["row-1", "row-3"] });
  });

  it("not when one instrument is open, were it only wished for", () => {
    const rows = [cooperation({ level: "refused" }), cooperation({ instrument: "in-mobility", level: "not-started" })];
    expect(standing(rows)).toMatchObject({ direction: "named", hindered: true });
  });

  it("not when an instrument told twice is open in one telling", () => {
    expect(direction(cooperation({ level: "on-hold" }), cooperation({ level: "negotiating" }))).toBe("running");
    expect(direction(cooperation({ level: "negotiating" }), cooperation({ level: "on-hold" }))).toBe("running");
  });

  it("when an instrument told twice is blocked in both tellings", () => {
    expect(direction(cooperation({ level: "on-hold" }), cooperation({ level: "ended" }))).toBe("halted");
  });

  it("not when an instrument told twice is open once and another one is blocked", () => {
    const another = cooperation({ instrument: "in-mobility", level: "refused" });
    expect(direction(cooperation({ level: "on-hold" }), cooperation({ level: "in-dialogue" }), another)).toBe(
      "running",
    );
  });

  it("not beside an area of cooperation, which is never blocked", () => {
    expect(standing([cooperation({ level: "refused" }), area()])).toMatchObject({
      direction: "running",
      reasons: ["row-2"],
      hindered: true,
    });
  });

  it("not for want of any instrument", () => {
    expect(direction(deployment())).toBe("running");
  });
});

describe("a partner is restarting", () => {
  it("by the rows that are taken up again, before any new step", () => {
    const rows = [cooperation(fresh), cooperation({ level: "in-dialogue", flags: ["resuming"] }), deployment(fresh)];
    expect(standing(rows)).toMatchObject({ direction: "restarting", reasons: ["row-2"] });
  });

  it("not while the whole is blocked", () => {
    const main = cooperation({ instrument: "in-framework", level: "on-hold", flags: ["main"] });
    expect(direction(cooperation({ flags: ["resuming"] }), main)).toBe("halted");
  });
});

describe("a partner is advancing", () => {
  it.each(CONCLUDED)("by a step at %s", (level) => {
    const rows = [cooperation(), cooperation({ level, ...fresh })];
    expect(standing(rows)).toMatchObject({ direction: "advancing", reasons: ["row-2"] });
  });

  it.each(LEVELS.filter((level) => !CONCLUDED.includes(level)))("not by a step at %s", (level) => {
    const open = cooperation({ instrument: "in-mobility" });
    expect(direction(open, cooperation({ level, ...fresh }))).toBe("running");
  });

  it("not by an area, which has no level", () => {
    expect(direction(area(fresh))).toBe("running");
  });

  it.each([
    ["2021-12-13", "the first of the 24 months’ days"],
    ["2023-12-13", "the day of the document"],
    ["2021-12-13/2023-12-13", "a span as long as the 24 months"],
    ["2022", "a year inside"],
    ["2023-03~", "an approximate month inside"],
  ])("by what happened on %s, %s", (edtf) => {
    expect(direction(cooperation({ happened: span(edtf) }))).toBe("advancing");
  });

  it.each([
    ["2021-12-12", "the day before the 24 months"],
    ["2023-12-14", "the day after the document"],
    ["2021-12", "a month that begins before them"],
    ["2021", "a year that sticks out at the start"],
    ["2023", "a year that sticks out at the end"],
    ["2021-12-12/2022-06", "a span that sticks out by a day"],
    ["../2023-06", "an open start"],
    ["2022-06/..", "an open end"],
    ["../..", "no date at all"],
  ])("not by what happened on %s, %s", (edtf) => {
    expect(direction(cooperation({ happened: span(edtf) }))).toBe("running");
  });

  it("not by what has no date and not by what is planned inside the 24 months", () => {
    expect(direction(cooperation({ happened: null, plannedFor: span("2023-06") }))).toBe("running");
  });

  it("counts the 24 months from the end of a short February", () => {
    const on = (edtf: string): string =>
      deriveStanding({ about: [cooperation({ happened: span(edtf) })], naming: [] }, true, dayNumber(2024, 2, 29))
        .direction;
    expect([on("2022-02-27"), on("2022-02-28")]).toEqual(["running", "advancing"]);
  });

  it("by a new deployment in place or handed over, not by a planned or ended one", () => {
    expect(direction(deployment({ state: "in place", ...fresh }))).toBe("advancing");
    expect(direction(deployment({ state: "handed over", ...fresh }))).toBe("advancing");
    expect(direction(deployment({ state: "planned", ...fresh }))).toBe("named");
    expect(direction(deployment({ state: "ended", ...fresh }))).toBe("named");
  });

  it("by money delivered, not by money at an earlier stage or none", () => {
    expect(direction(funding({ stage: "delivered", ...fresh }))).toBe("advancing");
    for (const stage of [...FUNDING_STAGES.filter((one) => one !== "delivered"), null]) {
      expect(direction(funding({ stage, ...fresh })), String(stage)).not.toBe("advancing");
    }
  });

  it("not by events, counts and priorities, however new", () => {
    expect(direction(event(fresh), indicator(fresh), priority(fresh))).toBe("named");
  });
});

describe("a partner is running", () => {
  it.each([...IN_TALKS, ...CONCLUDED])("by an instrument at %s", (level) => {
    expect(standing([priority(), cooperation({ level })])).toMatchObject({ direction: "running", reasons: ["row-2"] });
  });

  it("by an area of cooperation", () => {
    expect(direction(area())).toBe("running");
  });

  it("by a deployment in place, not by one planned, handed over long ago or ended", () => {
    expect(direction(deployment({ state: "in place" }))).toBe("running");
    for (const state of ["planned", "handed over", "ended"] as const) {
      expect(direction(deployment({ state })), state).toBe("named");
    }
  });

  it.each(FUNDING_STAGES.filter((stage) => stage !== "planned"))("by money that is %s", (stage) => {
    expect(direction(funding({ stage }))).toBe("running");
  });

  it("by money without a stage, unless it is a next step", () => {
    expect(direction(funding({ stage: null }))).toBe("running");
    expect(direction(funding({ stage: null, plannedFor: span("../..") }))).toBe("named");
  });

  it("by money that has come somewhere, also where its next step is told", () => {
    expect(direction(funding({ stage: "contracted", plannedFor: span("2024-06") }))).toBe("running");
  });

  it("not by money that is merely planned", () => {
    expect(direction(funding({ stage: "planned" }))).toBe("named");
  });

  it("by every row that runs", () => {
    const rows = [
      area(),
      funding({ stage: "planned" }),
      deployment(),
      cooperation({ level: "not-started" }),
      funding(),
    ];
    expect(standing(rows).reasons).toEqual(["row-1", "row-3", "row-5"]);
  });
});

describe("a partner is named only", () => {
  it.each([
    ["an event", event()],
    ["a count", indicator()],
    ["a priority list", priority()],
    ["a wish", cooperation({ level: "not-started" })],
  ])("by %s", (_, row) => {
    expect(standing([row])).toMatchObject({ direction: "named", reasons: ["row-1"] });
  });

  it("by rows about others that mention it, also outside the regions covered", () => {
    const naming = [cooperation({ id: "of-libya", partners: ["LBY"] })];
    expect(standing([], naming, false)).toMatchObject({ direction: "named", reasons: ["of-libya"], hindered: false });
  });

  it("by all rows that mention it", () => {
    expect(standing([event()], [event({ id: "elsewhere" })]).reasons).toEqual(["row-1", "elsewhere"]);
  });

  it("through the roles that a row gives to others, and never runs or advances by them", () => {
    const row = cooperation({ partners: ["TUN"], others: [{ iso3: "NER", role: "neighbour" }], ...fresh });
    const index = indexFacts(dataset([row]));
    expect(standingOf(index, STOP, "NER").direction).toBe("named");
    expect(standingOf(index, STOP, "TUN").direction).toBe("advancing");
  });
});

describe("a partner that no row names", () => {
  const index = indexFacts(
    dataset([
      cooperation({ partners: [], region: "north-africa", ...fresh }),
      cooperation({ partners: [], region: "sahel", level: "refused", flags: ["obstacle"] }),
      event({ partners: ["MAR"] }),
    ]),
  );

  it("is silent where the document covers its region, and outside elsewhere", () => {
    expect(standingOf(index, STOP, "ALB")).toEqual({
      direction: "silent",
      reasons: [],
      hindered: false,
      hindrances: [],
    });
    expect(standingOf(index, STOP, "SEN")).toEqual({
      direction: "outside",
      reasons: [],
      hindered: false,
      hindrances: [],
    });
  });

  it("stays so when rows speak of its region, which decide nothing", () => {
    expect(standingOf(index, STOP, "TUN")).toMatchObject({ direction: "silent", hindered: false });
    expect(standingOf(index, STOP, "NER")).toMatchObject({ direction: "outside", hindered: false });
  });

  it("is outside when the partners’ table does not know it", () => {
    expect(standingOf(index, STOP, "XXX").direction).toBe("outside");
  });

  it("hears nothing from other documents", () => {
    expect(standingOf(index, "2021-09", "MAR").direction).toBe("silent");
  });
});

describe("a partner is hindered", () => {
  it.each(BLOCKED)("by an instrument that is %s", (level) => {
    const rows = [cooperation({ instrument: "in-mobility" }), cooperation({ level })];
    expect(standing(rows)).toMatchObject({ direction: "running", hindered: true, hindrances: ["row-2"] });
  });

  it.each(["obstacle", "reduced"] as const)("by a row that is flagged %s and keeps its level", (flag) => {
    expect(standing([cooperation({ flags: [flag], ...fresh }), cooperation()])).toMatchObject({
      direction: "advancing",
      hindered: true,
      hindrances: ["row-1"],
    });
  });

  it("by an obstacle in an area too", () => {
    expect(standing([area({ flags: ["area", "obstacle"] })]).hindered).toBe(true);
  });

  it("not by any other flag, and not by ended deployments", () => {
    const rows = [
      cooperation({ flags: ["resuming", "earlier-basis", "main", "member-state"] }),
      deployment({ state: "ended" }),
      funding({ stage: "planned" }),
    ];
    expect(standing(rows)).toMatchObject({ hindered: false, hindrances: [] });
  });

  it("not by rows about others that mention it", () => {
    expect(standing([event()], [cooperation({ level: "refused", flags: ["obstacle"] })]).hindered).toBe(false);
  });
});

describe("on the seeded tables", () => {
  const all = everyPartnerAndStop().map(({ stop, iso3 }) => ({
    stop,
    iso3,
    facts: realIndex.factsOfPartner(stop, iso3),
    standing: standingOf(realIndex, stop, iso3),
  }));

  it("every partner has a standing at every stop", () => {
    expect(all.length).toBe(realIndex.dataset.partners.length * realIndex.stops.length);
    expect(all.filter(({ standing: { direction: found } }) => !DIRECTIONS.includes(found))).toEqual([]);
  });

  it("no partner that a document speaks of or names is silent or outside", () => {
    const wrong = all.filter(
      ({ facts, standing: { direction: found } }) =>
        (found === "silent" || found === "outside") !== (facts.about.length + facts.naming.length === 0),
    );
    expect(wrong.map(({ stop, iso3 }) => `${stop} ${iso3}`)).toEqual([]);
  });

  it("every other standing is decided by rows of that document that name the partner, never by regional ones", () => {
    for (const { stop, iso3, standing: found } of all) {
      const unnamed = found.direction === "silent" || found.direction === "outside";
      expect(found.reasons.length > 0, `${stop} ${iso3}`).toBe(!unnamed);
      expect(found.hindered, `${stop} ${iso3}`).toBe(found.hindrances.length > 0);
      for (const id of [...found.reasons, ...found.hindrances]) {
        const row = realIndex.fact(id)!;
        expect(row.source).toBe(stop);
        expect([...row.partners, ...row.others.map((other) => other.iso3)], id).toContain(iso3);
      }
    }
  });

  it("every direction is borne by some partner at some stop", () => {
    const found = new Set(all.map(({ standing: one }) => one.direction));
    expect(found).toEqual(new Set(DIRECTIONS));
  });
});
