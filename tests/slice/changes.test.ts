import { describe, expect, it } from "vitest";
import { DIRECTIONS, type Direction, LEVELS } from "../../src/model/vocabulary.ts";
import { type Change, changeOf, classify, levelStep } from "../../src/slice/changes.ts";
import { indexFacts } from "../support/indexed.ts";
import type { Standing } from "../../src/slice/standing.ts";
import { area, cooperation, dataset, EARLIER_STOP, event, STOP } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";

const at = (direction: Direction, hindered = false): Standing => ({ direction, reasons: [], hindered, hindrances: [] });

const MENTIONED: readonly Direction[] = ["halted", "restarting", "advancing", "running", "named"];
const UNMENTIONED: readonly Direction[] = ["silent", "outside"];

/** From each row to each column. */
const TABLE: Readonly<Record<string, readonly Change[]>> = {
  //           halted       restarting   advancing    running      named
  halted: ["unchanged", "started", "started", "started", "unchanged"],
  restarting: ["stopped", "unchanged", "advanced", "slowed", "unchanged"],
  advancing: ["stopped", "slowed", "unchanged", "slowed", "unchanged"],
  running: ["stopped", "advanced", "advanced", "unchanged", "unchanged"],
  named: ["stopped", "started", "started", "started", "unchanged"],
};

describe("a change between two documents", () => {
  it.each(MENTIONED)("from %s follows the table", (was) => {
    expect(MENTIONED.map((is) => classify(at(was), at(is)))).toEqual(TABLE[was]);
  });

  it("into silence or out of scope is newly silent, never a stop", () => {
    for (const was of MENTIONED) {
      for (const is of UNMENTIONED) {
        expect(classify(at(was, true), at(is))).toBe("newly-silent");
        expect(classify(at(was), at(is))).toBe("newly-silent");
      }
    }
  });

  it("out of silence is newly mentioned, never a start and, when halted, never a stop", () => {
    for (const was of UNMENTIONED) {
      for (const is of MENTIONED) expect(classify(at(was), at(is, true))).toBe("newly-mentioned");
    }
  });

  it("between silence and out of scope is none", () => {
    for (const was of UNMENTIONED) for (const is of UNMENTIONED) expect(classify(at(was), at(is))).toBe("unmentioned");
  });

  it("is a stop only where the later document says that it is halted", () => {
    for (const was of DIRECTIONS) {
      for (const is of DIRECTIONS.filter((direction) => direction !== "halted")) {
        expect(classify(at(was), at(is)), `${was} to ${is}`).not.toBe("stopped");
      }
    }
  });

  it.each(["restarting", "advancing", "running"] as const)("within %s follows the hatching", (direction) => {
    expect(classify(at(direction), at(direction, true))).toBe("slowed");
    expect(classify(at(direction, true), at(direction))).toBe("advanced");
    expect(classify(at(direction, true), at(direction, true))).toBe("unchanged");
  });

  it.each(["halted", "named"] as const)("within %s is none, whatever the hatching", (direction) => {
    expect(classify(at(direction), at(direction, true))).toBe("unchanged");
    expect(classify(at(direction, true), at(direction))).toBe("unchanged");
  });
});

describe("the change of one partner", () => {
  const index = indexFacts(
    dataset([
      cooperation({ id: "1", source: EARLIER_STOP, level: "negotiating" }),
      cooperation({ id: "2", source: EARLIER_STOP, instrument: "in-borders" }),
      area({ id: "3", source: EARLIER_STOP, instrument: "area-mobility" }),
      cooperation({ id: "4", level: "in-dialogue" }),
      cooperation({ id: "5", level: "signed" }),
      cooperation({ id: "6", instrument: "in-mobility", level: "on-hold" }),
      event({ id: "7", source: EARLIER_STOP, partners: ["MAR"] }),
      event({ id: "8" }),
    ]),
  );

  it("lists each instrument of either document at its furthest level; a missing row says nothing", () => {
    expect(changeOf(index, EARLIER_STOP, STOP, "TUN").instruments).toEqual([
      { instrument: "in-returns", from: "negotiating", to: "signed" },
      { instrument: "in-borders", from: "operating", to: null },
      { instrument: "area-mobility", from: "area", to: null },
      { instrument: "in-mobility", from: null, to: "on-hold" },
    ]);
  });

  it("carries both standings and the name of the change, and runs backwards too", () => {
    expect(changeOf(index, EARLIER_STOP, STOP, "TUN")).toMatchObject({
      iso3: "TUN",
      change: "slowed",
      from: { direction: "running", hindered: false },
      to: { direction: "running", hindered: true },
    });
    expect(changeOf(index, STOP, EARLIER_STOP, "TUN").change).toBe("advanced");
    expect(changeOf(index, EARLIER_STOP, STOP, "MAR").change).toBe("newly-silent");
    expect(changeOf(index, EARLIER_STOP, STOP, "SEN")).toMatchObject({ change: "unmentioned", instruments: [] });
  });
});

describe("a step of an instrument", () => {
  it("is forward, back or none between any two levels", () => {
    for (const [earlier, from] of LEVELS.entries()) {
      for (const [later, to] of LEVELS.entries()) {
        expect(levelStep({ instrument: "x", from, to })).toBe(Math.sign(later - earlier));
      }
    }
  });

  it("is unknown where a document says nothing or names only the field", () => {
    expect(levelStep({ instrument: "x", from: null, to: "signed" })).toBeNull();
    expect(levelStep({ instrument: "x", from: "signed", to: null })).toBeNull();
    expect(levelStep({ instrument: "x", from: "area", to: "signed" })).toBeNull();
    expect(levelStep({ instrument: "x", from: "signed", to: "area" })).toBeNull();
  });
});

describe("on the seeded tables", () => {
  it("no partner stopped between any two documents unless the later one says halted", () => {
    for (const from of realIndex.stops) {
      for (const to of realIndex.stops) {
        for (const { iso3 } of realIndex.dataset.partners) {
          const change = changeOf(realIndex, from, to, iso3);
          expect(change.change === "stopped" && change.to.direction !== "halted", `${from} ${to} ${iso3}`).toBe(false);
          if (from === to) expect(["unchanged", "unmentioned"]).toContain(change.change);
        }
      }
    }
  });
});
