/** Nothing contains itself: part_of and of_which lead to a whole in the end. */
import { errorAt, type Problem } from "../problems/problem.ts";
import { itemsOf, placeOf } from "../tables/readTable.ts";
import type { RawTables } from "../tables/readTables.ts";
import { rowsById } from "./references.ts";

const CONTAINMENTS = [
  { table: "deployments", field: "part_of" },
  { table: "funding", field: "part_of" },
  { table: "indicators", field: "of_which" },
] as const;

/** One problem for each circle of rows, at its first row. */
export function checkCycles(raw: RawTables): readonly Problem[] {
  return CONTAINMENTS.flatMap(({ table, field }) => {
    const rows = rowsById(raw, [table]);
    const reported = new Set<string>();
    return [...rows].flatMap(([id, row]) => {
      const circle = circleFrom(id, (at) => wholeOf(at));
      if (circle === null || circle.length === 1 || circle.some((member) => reported.has(member))) return [];
      for (const member of circle) reported.add(member);
      return [
        errorAt(
          placeOf(row, field),
          `The rows contain one another in a circle: ${[...circle, id].join(" → ")}.`,
          "Take out the link that points from a whole to its part.",
        ),
      ];
    });

    function wholeOf(id: string): string | undefined {
      const row = rows.get(id);
      return row === undefined ? undefined : itemsOf(row, field)[0];
    }
  });
}

/** The ids from `start` back to `start`, or null when the way up from it ends or runs into a circle that it is not on. */
export function circleFrom(start: string, wholeOf: (id: string) => string | undefined): readonly string[] | null {
  const way = [start];
  for (let next = wholeOf(start); next !== undefined; next = wholeOf(next)) {
    if (next === start) return way;
    if (way.includes(next)) return null;
    way.push(next);
  }
  return null;
}
