/** Every pair of rows of seeds/ that disagree, both told, as Markdown. */
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import type { FactId } from "../../src/model/records.ts";
import { plainWords } from "./markdown.ts";
import { pairsOf } from "./relations.ts";

/** Disagreements inside a document first, then those between documents. */
export function disagreementsBlock(index: WrittenIndex): string {
  const pairs = pairsOf(index.dataset.facts, (fact) => fact.disagreesWith);
  const stopOf = (id: FactId): string => index.fact(id)?.source ?? "";
  const inside = index.stops.flatMap((stop) => {
    const own = pairs.filter((pair) => pair.every((id) => stopOf(id) === stop));
    return own.length === 0 ? [] : [section(`Inside ${stop}`, index, own)];
  });
  const between = pairs.filter(([a, b]) => stopOf(a) !== stopOf(b));
  return [
    ...inside,
    between.length === 0
      ? "No row is joined to a row of another document."
      : section("Between documents", index, between),
  ].join("\n\n");
}

function section(title: string, index: WrittenIndex, pairs: readonly (readonly [FactId, FactId])[]): string {
  return [`**${title}**`, "", ...pairs.map(([a, b]) => `- ${told(index, a)}\n  - but: ${told(index, b)}`)].join("\n");
}

function told(index: WrittenIndex, id: FactId): string {
  const fact = index.fact(id);
  return fact === undefined ? `\`${id}\`` : `${plainWords(fact.statement)} (${plainWords(fact.section)}; \`${id}\`)`;
}
