/** The rules of cooperation.csv that hold between cells and between rows. */
import type { CooperationFact } from "../../src/model/records.ts";
import { errorAt, type Problem } from "../problems/problem.ts";
import type { Located } from "../schema/readRows.ts";
import { placeOf, type RawRow } from "../tables/readTable.ts";

type LocatedCooperation = Located<CooperationFact>;

/** One partner or one region a row, areas without level, one main row and one area of a kind for each partner and document. */
export function checkCooperation(rows: readonly LocatedCooperation[]): readonly Problem[] {
  return [
    ...rows.flatMap(checkOneParty),
    ...rows.flatMap(checkArea),
    ...repeated(rows.filter(({ value }) => value.flags.includes("main")), "flags", (fact) => [partyOf(fact), "main"], "is the second row flagged main for this partner in this document", "At most one framework stands for the cooperation as a whole."),
    ...repeated(rows.filter(({ value }) => value.flags.includes("area")), "instrument", (fact) => [partyOf(fact), fact.instrument], "is the second row of this area for this partner in this document", "One row per partner and family."),
  ];
}

function checkOneParty({ value, row }: LocatedCooperation): Problem[] {
  const count = value.partners.length + (value.region === null ? 0 : 1);
  if (count === 1) return [];
  const found = count === 0 ? "neither a partner nor a region" : `${value.partners.length} partners${value.region === null ? "" : " and a region"}`;
  return [errorAt(placeOf(row, "partners"), `The row has ${found}.`, "A row of cooperation.csv has exactly one partner or one region; write a row for each.")];
}

function checkArea({ value, row }: LocatedCooperation): Problem[] {
  const isFlagged = value.flags.includes("area");
  const isArea = value.instrument.startsWith("area-");
  const problems: Problem[] = [];
  if (isFlagged !== isArea)
    problems.push(
      isArea
        ? errorAt(placeOf(row, "flags"), `The instrument "${value.instrument}" is an area, and the flag is missing.`, "Write area among the flags.")
        : errorAt(placeOf(row, "flags"), `The row is flagged area, and its instrument is "${value.instrument}".`, "Areas have an instrument area-<family>."),
    );
  if (isFlagged && value.level !== null) problems.push(errorAt(placeOf(row, "level"), "An area of cooperation has no level.", "Leave the cell empty."));
  if (!isFlagged && value.level === null) problems.push(errorAt(placeOf(row, "level"), "The level is empty.", "Only areas of cooperation have none."));
  return problems;
}

function repeated(
  rows: readonly LocatedCooperation[],
  field: string,
  keyOf: (fact: CooperationFact) => readonly string[],
  what: string,
  hint: string,
): Problem[] {
  const firsts = new Map<string, RawRow>();
  return rows.flatMap(({ value, row }) => {
    const key = [value.source, ...keyOf(value)].join(" ");
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return [];
    }
    return [errorAt(placeOf(row, field), `This ${what} (the first is ${first.file}:${first.line}).`, hint)];
  });
}

function partyOf(fact: CooperationFact): string {
  return fact.partners[0] ?? fact.region ?? "";
}
