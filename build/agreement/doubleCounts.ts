/** Every place where adding up the rows of seeds/ would count something twice, as Markdown. */
import { groupBy } from "../../src/model/group.ts";
import type { FactId } from "../../src/model/records.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { clustersOf, pairsOf, shortName } from "./relations.ts";

/** Tables whose figures a reader might add up, and what they count. */
const FIGURES = [
  ["funding", "Money"],
  ["deployments", "Deployments"],
  ["indicators", "Indicators"],
] as const;

/** By document and table: wholes with their parts, money told twice, rows that may overlap. */
export function doubleCountsBlock(index: WrittenIndex): string {
  const sections = index.stops.flatMap((stop) =>
    FIGURES.flatMap(([table, title]) => {
      const facts = index.factsOfStop(stop).filter((fact) => fact.table === table);
      const lines = [...wholeLines(index, facts), ...sameLines(index, facts), ...overlapLines(index, facts)];
      return lines.length === 0 ? [] : [`**${title} in ${stop}**\n\n${lines.join("\n")}`];
    }),
  );
  return sections.length === 0 ? "No row contains, repeats or may overlap another." : sections.join("\n\n");
}

function wholeLines(index: WrittenIndex, facts: readonly WrittenFact[]): readonly string[] {
  const parts = facts.filter((fact) => wholeOf(fact) !== null);
  return [...groupBy(parts, (fact) => wholeOf(fact) ?? "")].map(
    ([whole, inside]) => `- ${shortName(index, whole)} contains:\n${nested(index, idsOf(inside))}`,
  );
}

function sameLines(index: WrittenIndex, facts: readonly WrittenFact[]): readonly string[] {
  return clustersOf(pairsOf(facts, (fact) => fact.sameAs)).map(
    (ids) => `- Told ${ids.length} times, count it once:\n${nested(index, ids)}`,
  );
}

function overlapLines(index: WrittenIndex, facts: readonly WrittenFact[]): readonly string[] {
  const pairs = pairsOf(facts, (fact) => (fact.table === "funding" ? fact.mayOverlap : []));
  return [...groupBy(pairs, ([id]) => id)].map(([id, group]) => {
    const others = group.map(([, other]) => other);
    return `- ${shortName(index, id)} may overlap with:\n${nested(index, others)}`;
  });
}

function wholeOf(fact: WrittenFact): FactId | null {
  if (fact.table === "funding" || fact.table === "deployments") return fact.partOf;
  return fact.table === "indicators" ? fact.ofWhich : null;
}

function idsOf(facts: readonly WrittenFact[]): readonly FactId[] {
  return facts.map(({ id }) => id);
}

function nested(index: WrittenIndex, ids: readonly FactId[]): string {
  return ids.map((id) => `  - ${shortName(index, id)}`).join("\n");
}
