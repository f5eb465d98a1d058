/**
 * The rows reproduce what the documents themselves count: the 18 agreements are 18 rows, the deployments add up to 488.
 * Bound to the five documents, so it is run on the project's own tables and not on others that a person checks.
 */
import type { WrittenFact } from "../../src/model/written.ts";
import { findingAt } from "../passages/severity.ts";
import type { Place, Problem } from "../problems/problem.ts";
import type { Located } from "../schema/readRows.ts";
import { placeOf } from "../tables/readTable.ts";
import { STATED_LISTS, STATED_SUMS, type StatedList, type StatedSum } from "./statedLists.ts";

/** A sentence for each list or sum that the rows do not reproduce. */
export function checkStatedSums(
  facts: readonly Located<WrittenFact>[],
  lists: readonly StatedList[] = STATED_LISTS,
  sums: readonly StatedSum[] = STATED_SUMS,
): readonly Problem[] {
  return [...lists.flatMap((list) => checkList(facts, list)), ...sums.flatMap((sum) => checkSum(facts, sum))];
}

function checkList(facts: readonly Located<WrittenFact>[], list: StatedList): readonly Problem[] {
  const rows = facts.filter(({ value }) => value.source === list.source && list.where(value));
  const counts = new Map<string, number>();
  for (const name of rows.flatMap(({ value }) => namesIn(value, list.column)))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const missing = list.names.filter((name) => !counts.has(name));
  const extra = [...counts.keys()].filter((name) => !list.names.includes(name));
  const twice = list.oneRowEach ? [...counts].filter(([, count]) => count > 1).map(([name]) => name) : [];
  const faults = [
    ...(missing.length > 0 ? [`${missing.join(", ")} missing`] : []),
    ...(extra.length > 0 ? [`${extra.join(", ")} too many`] : []),
    ...(twice.length > 0 ? [`${twice.join(", ")} more than once`] : []),
  ];
  if (faults.length === 0) return [];
  return [
    findingAt(
      rows[0] === undefined ? inSources(list.source) : placeOf(rows[0].row, list.column ?? "partners"),
      `${list.source} says “${list.says}”, and the rows do not: ${faults.join("; ")}.`,
      `They should name ${list.names.join(", ")}.`,
    ),
  ];
}

function checkSum(facts: readonly Located<WrittenFact>[], sum: StatedSum): readonly Problem[] {
  const byId = new Map(facts.map((fact) => [fact.value.id, fact]));
  const whole = byId.get(sum.whole);
  if (whole === undefined)
    return [findingAt(inSources(sum.source), `${sum.source} says “${sum.says}”, and there is no row ${sum.whole}.`)];
  const figures = [[sum.whole, sum.total] as const, ...Object.entries(sum.parts)];
  const wrong = figures.filter(([id, figure]) => figureOf(byId.get(id)?.value) !== figure);
  const strangers = facts.filter(
    ({ value }) => wholeOf(value) === sum.whole && !(value.id in sum.parts) && !sum.otherParts?.includes(value.id),
  );
  const added = Object.keys(sum.parts).reduce((total, id) => total + (figureOf(byId.get(id)?.value) ?? 0), 0);
  const isOff = Math.abs(added - sum.total) > (sum.tolerance ?? 0) * sum.total;
  const faults = [
    ...wrong.map(([id, figure]) => `${id} has ${figureOf(byId.get(id)?.value) ?? "no figure"} and not ${figure}`),
    ...strangers.map(({ value }) => `${value.id} is a further part`),
    ...(isOff ? [`the parts add up to ${added} and not to ${sum.total}`] : []),
  ];
  if (faults.length === 0) return [];
  return [
    findingAt(
      placeOf(whole.row, "id"),
      `${sum.source} says “${sum.says}”, and the rows do not: ${faults.join("; ")}.`,
      "Correct the figures or the links to the whole.",
    ),
  ];
}

function namesIn(fact: WrittenFact, column: StatedList["column"]): readonly string[] {
  if (column === "others") return fact.others.map(({ iso3 }) => iso3);
  if (column === "region") return fact.region === null ? [] : [fact.region];
  return fact.partners;
}

function inSources(source: string): Place {
  return { file: "seeds/sources.csv", line: 1, column: 1, field: source };
}

function figureOf(fact: WrittenFact | undefined): number | null {
  if (fact?.table === "deployments") return fact.count;
  return fact?.table === "funding" ? fact.amountEur : null;
}

function wholeOf(fact: WrittenFact): string | null {
  return fact.table === "deployments" || fact.table === "funding" ? fact.partOf : null;
}
