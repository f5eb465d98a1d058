/** The rules of cooperation.csv that hold between cells and between rows. */
import type { WrittenCooperation } from "../../src/model/written.ts";
import { errorAt, warningAt, type Problem } from "../problems/problem.ts";
import type { Located } from "../schema/readRows.ts";
import { placeOf, type RawRow } from "../tables/readTable.ts";

type LocatedCooperation = Located<WrittenCooperation>;

/** One partner or one region a row, areas without level, one main row and one area of a kind for each partner and document. */
export function checkCooperation(rows: readonly LocatedCooperation[]): readonly Problem[] {
  return [
    ...rows.flatMap(checkOneParty),
    ...rows.flatMap(checkArea),
    ...secondMain(rows.filter(({ value }) => value.flags.includes("main"))),
    ...secondArea(rows.filter(({ value }) => value.flags.includes("area") && value.sameAs.length === 0)),
  ];
}

function checkOneParty({ value, row }: LocatedCooperation): Problem[] {
  const count = value.partners.length + (value.region === null ? 0 : 1);
  if (count === 1) return [];
  const partners = `${value.partners.length} partner${value.partners.length === 1 ? "" : "s"}`;
  const found =
    count === 0 ? "neither a partner nor a region" : partners + (value.region === null ? "" : " and a region");
  return [
    errorAt(
      placeOf(row, "partners"),
      `The row has ${found}.`,
      "A row of cooperation.csv has exactly one partner or one region; write a row for each.",
    ),
  ];
}

function checkArea({ value, row }: LocatedCooperation): Problem[] {
  const isFlagged = value.flags.includes("area");
  const isArea = value.instrument.startsWith("area-");
  const problems: Problem[] = [];
  if (isFlagged !== isArea)
    problems.push(
      isArea
        ? errorAt(
            placeOf(row, "flags"),
            `The instrument "${value.instrument}" is an area, and the flag is missing.`,
            "Write area among the flags.",
          )
        : errorAt(
            placeOf(row, "flags"),
            `The row is flagged area, and its instrument is "${value.instrument}".`,
            "Areas have an instrument area-<family>.",
          ),
    );
  if (isFlagged && value.level !== null)
    problems.push(errorAt(placeOf(row, "level"), "An area of cooperation has no level.", "Leave the cell empty."));
  if (!isFlagged && value.level === null)
    problems.push(errorAt(placeOf(row, "level"), "The level is empty.", "Only areas of cooperation have none."));
  return problems;
}

function secondMain(rows: readonly LocatedCooperation[]): Problem[] {
  return laterOnes(rows, (fact) => `${fact.source} ${partyOf(fact)}`).map(([row, first]) =>
    errorAt(
      placeOf(row, "flags"),
      `The partner has a row flagged main in this document already: ${first.file}:${first.line}.`,
      "At most one framework stands for the cooperation as a whole.",
    ),
  );
}

function secondArea(rows: readonly LocatedCooperation[]): Problem[] {
  return laterOnes(rows, (fact) => `${fact.source} ${partyOf(fact)} ${fact.instrument}`).map(([row, first]) =>
    warningAt(
      placeOf(row, "instrument"),
      `The partner has a row of this area in this document already: ${first.file}:${first.line}.`,
      "One row per partner and family; a second mention names the first in same_as.",
    ),
  );
}

/** Each row whose key an earlier one has, with that first one. */
function laterOnes(
  rows: readonly LocatedCooperation[],
  keyOf: (fact: WrittenCooperation) => string,
): [RawRow, RawRow][] {
  const firsts = new Map<string, RawRow>();
  return rows.flatMap(({ value, row }): [RawRow, RawRow][] => {
    const first = firsts.get(keyOf(value));
    if (first !== undefined) return [[row, first]];
    firsts.set(keyOf(value), row);
    return [];
  });
}

function partyOf(fact: WrittenCooperation): string {
  return fact.partners[0] ?? fact.region ?? "";
}
