/** What has happened lies before the document, and what is planned says so. */
import type { Source } from "../../src/model/dataset.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { errorAt, warningAt, type Problem } from "../problems/problem.ts";
import type { Located } from "../schema/readRows.ts";
import { placeOf } from "../tables/readTable.ts";

/** Dates against the date of the document that reports them. */
export function checkTimes(
  facts: readonly Located<WrittenFact>[],
  sources: readonly Located<Source>[],
): readonly Problem[] {
  const lastDays = new Map(sources.map(({ value }) => [value.id, value.date.latest]));
  return facts.flatMap((fact) => [...tooLate(fact, lastDays.get(fact.value.source) ?? null), ...unmarkedPlan(fact)]);
}

function tooLate({ value, row }: Located<WrittenFact>, lastDay: number | null): Problem[] {
  const earliest = value.happened?.earliest ?? null;
  if (lastDay === null || earliest === null || earliest <= lastDay) return [];
  return [
    errorAt(
      placeOf(row, "happened"),
      `${value.happened?.edtf} lies after the document (${value.source}).`,
      "What is still to come stands in planned_for.",
    ),
  ];
}

function unmarkedPlan({ value, row }: Located<WrittenFact>): Problem[] {
  if (value.plannedFor !== null) return [];
  const isPlannedDeployment = value.table === "deployments" && value.state === "planned";
  if (!isPlannedDeployment) return [];
  return [
    warningAt(
      placeOf(row, "planned_for"),
      "The deployment is planned, and no date is planned for it.",
      "Write ../.. when the document gives none.",
    ),
  ];
}
