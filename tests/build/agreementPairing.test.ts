import { describe, expect, it } from "vitest";
import { bestAssignment } from "../../build/agreement/assignment.ts";
import { foundIn, levelAgreement, stageAgreement } from "../../build/agreement/measures.ts";
import { pairUnits, type Pairing } from "../../build/agreement/pairing.ts";
import type { FamilyOf } from "../../build/agreement/sameness.ts";
import { type PositionOf, unitsOf } from "../../build/agreement/units.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { area, cooperation, deployment, event, funding, indicator, priority, span } from "../support/facts.ts";

const familyOf: FamilyOf = (instrument) => (instrument.includes("visa") ? "mobility" : "returns");

function pair(first: readonly WrittenFact[], second: readonly WrittenFact[], positionOf?: PositionOf): Pairing {
  return pairUnits(unitsOf(first, positionOf), unitsOf(second, positionOf), familyOf);
}

/** `first~second` for each pair. */
function idsOf({ pairs }: Pairing): string[] {
  return pairs.map(({ first, second }) => `${first.fact.id}~${second.fact.id}`).sort();
}

describe("the best assignment", () => {
  it("takes the greatest total, not the greatest single weight", () => {
    // Greed takes the 9 and is left with 1.
    expect(bestAssignment([[9, 8], [8, 1]])).toEqual([[0, 1], [1, 0]]); // prettier-ignore
  });

  it("finds the known optimum of a table of 4 by 4", () => {
    const weights = [
      [7, 5, 9, 8],
      [9, 4, 3, 7],
      [3, 8, 1, 8],
      [4, 2, 9, 6],
    ];
    const total = bestAssignment(weights).reduce((sum, [row, column]) => sum + weights[row]![column]!, 0);
    expect(total).toBe(34);
  });

  it("leaves rows or columns over, and makes no forbidden pair", () => {
    expect(bestAssignment([[null], [2], [1]])).toEqual([[1, 0]]);
    expect(bestAssignment([[null, null]])).toEqual([]);
    expect(bestAssignment([])).toEqual([]);
  });
});

describe("facts of two readings", () => {
  it("are one fact where partner and instrument agree, whatever their ids and levels", () => {
    const pairing = pair([cooperation({ id: "a" })], [cooperation({ id: "b", level: "signed" })]);
    expect(idsOf(pairing)).toEqual(["a~b"]);
    expect(pairing.pairs[0]?.byKey).toBe(true);
  });

  it("are not one fact across documents, partners or tables", () => {
    const fact = cooperation();
    expect(pair([fact], [{ ...fact, source: "2021-09" }]).pairs).toEqual([]);
    expect(pair([fact], [{ ...fact, partners: ["EGY"] }]).pairs).toEqual([]);
    expect(pair([fact], [{ ...fact, partners: [], region: "north-africa" }]).pairs).toEqual([]);
    expect(pair([fact], [event()]).pairs).toEqual([]);
  });

  it("fall back to the family where the words agree, but never for an area or another family", () => {
    const first = cooperation({ instrument: "readmission-dialogue", statement: "Mali discusses faster returns." });
    const second = { ...first, instrument: "return-cooperation" };
    expect(pair([first], [second]).pairs[0]?.byKey).toBe(false);
    expect(pair([first], [{ ...second, instrument: "visa-measures" }]).pairs).toEqual([]);
    expect(pair([first], [area({ statement: first.statement })]).pairs).toEqual([]);
    expect(pair([first], [{ ...second, statement: "A scheme for students opens.", phrase: "opens" }]).pairs).toEqual(
      [],
    );
  });

  it("are paired once each, by instrument before family", () => {
    const dialogue = cooperation({ id: "dialogue", instrument: "readmission-dialogue" });
    const agreement = cooperation({ id: "agreement", instrument: "readmission-agreement" });
    const pairing = pair([dialogue, agreement], [{ ...agreement, id: "other" }]);
    expect(idsOf(pairing)).toEqual(["agreement~other"]);
    expect(foundIn(pairing)).toEqual({ first: 2, second: 1, both: 1 });
  });

  it("count once for each partner, so that one row for three partners meets three rows", () => {
    const joint = priority({ id: "joint", partners: ["TUN", "EGY", "LBY"] });
    const single = (iso3: string): WrittenFact => priority({ id: iso3, partners: [iso3] });
    const pairing = pair([joint], [single("TUN"), single("LBY"), single("DZA")]);
    expect(idsOf(pairing)).toEqual(["joint~LBY", "joint~TUN"]);
    expect(foundIn(pairing)).toEqual({ first: 3, second: 3, both: 2 });
  });

  it("are told apart by their words where the keys of several agree", () => {
    const boats = funding({ id: "boats", amountEur: 5, purpose: "patrol boats" });
    const school = funding({ id: "school", amountEur: 5, purpose: "training academy" });
    const pairing = pair(
      [boats, school],
      [
        { ...school, id: "academy" },
        { ...boats, id: "vessels" },
      ],
    );
    expect(idsOf(pairing)).toEqual(["boats~vessels", "school~academy"]);
  });

  it("are told apart by the place of their phrase where words do not help", () => {
    const positions: Readonly<Record<string, number>> = { a: 10, b: 9000, c: 9100, d: 40 };
    const rows = (...ids: string[]): WrittenFact[] => ids.map((id) => cooperation({ id }));
    const pairing = pair(rows("a", "b"), rows("c", "d"), ({ id }) => positions[id] ?? null);
    expect(idsOf(pairing)).toEqual(["a~d", "b~c"]);
  });

  it("are not one fact where amounts, counts or values contradict each other", () => {
    expect(pair([funding({ amountEur: 5 })], [funding({ amountEur: 6 })]).pairs).toEqual([]);
    expect(pair([deployment({ count: 5 })], [deployment({ count: 6 })]).pairs).toEqual([]);
    expect(pair([indicator({ value: 5 })], [indicator({ value: 6 })]).pairs).toEqual([]);
  });

  it("are one fact where a fall of 26 is written once with a minus and once without", () => {
    expect(pair([indicator({ value: -26 })], [indicator({ value: 26 })]).pairs).toHaveLength(1);
  });

  it("are one deployment by kind and count, or by kind and place", () => {
    const staff = deployment({ count: 12, statement: "Twelve arrive.", phrase: "x" });
    expect(pair([staff], [deployment({ count: 12, statement: "Officers come.", phrase: "y" })]).pairs).toHaveLength(1);
    const inTunis = deployment({ place: "Tunis", statement: "One is here.", phrase: "x" });
    expect(pair([inTunis], [deployment({ place: "Tunis", statement: "Staff.", phrase: "y" })]).pairs).toHaveLength(1);
  });

  it("are one event only where their times overlap, if both give one", () => {
    const visit = event({ happened: span("2023-07-16") });
    expect(pair([visit], [event({ happened: span("2023-07") })]).pairs).toHaveLength(1);
    expect(pair([visit], [event({ happened: span("2023-08") })]).pairs).toEqual([]);
    expect(pair([visit], [event({ plannedFor: span("../..") })]).pairs).toHaveLength(1);
  });

  it("are compared by level only where there is one, and by stage with the unstated as a value", () => {
    const pairing = pair(
      [cooperation(), area(), funding({ stage: null })],
      [cooperation({ level: "signed" }), area(), funding({ stage: "planned" })],
    );
    expect(levelAgreement(pairing)).toMatchObject({ pairs: 1, same: 0 });
    expect(stageAgreement(pairing)).toMatchObject({ pairs: 1, same: 0, ordinal: null });
  });
});
