/** Rows of seeds/ that are tied to one another, and short names by which a reader knows them. */
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { amounts } from "../../src/words/en/basics.ts";
import type { FactId } from "../../src/model/records.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { plainWords } from "./markdown.ts";

export type IdPair = readonly [FactId, FactId];

/** Each pair of tied rows once, whichever of the two names the other, in the order of the tables. */
export function pairsOf(
  facts: readonly WrittenFact[],
  tiesOf: (fact: WrittenFact) => readonly FactId[],
): readonly IdPair[] {
  const seen = new Set<string>();
  const pairs: IdPair[] = [];
  for (const fact of facts)
    for (const other of tiesOf(fact)) {
      const key = [fact.id, other].sort().join(" ");
      if (!seen.has(key)) pairs.push([fact.id, other]);
      seen.add(key);
    }
  return pairs;
}

/** Rows that hang together by pairs: when A is B and B is C, all three are one. */
export function clustersOf(pairs: readonly IdPair[]): readonly (readonly FactId[])[] {
  let clusters: FactId[][] = [];
  for (const pair of pairs) {
    const touched = clusters.filter((cluster) => pair.some((id) => cluster.includes(id)));
    clusters = [
      ...clusters.filter((cluster) => !touched.includes(cluster)),
      [...new Set([...touched.flat(), ...pair])],
    ];
  }
  return clusters;
}

/** `**€35 million** contracted, Tunisia, border management (`id`)`. A row that is not there keeps its id alone. */
export function shortName(index: WrittenIndex, id: FactId): string {
  const fact = index.fact(id);
  if (fact === undefined) return `\`${id}\``;
  const whom = [
    ...fact.partners.map((iso3) => index.partner(iso3)?.name ?? iso3),
    ...(fact.region === null ? [] : [index.region(fact.region)?.name ?? fact.region]),
  ].join(" and ");
  const words = [...figureOf(fact), whom, subjectOf(fact)].filter((part) => part !== "");
  return `${words.map((word, place) => (place === 0 ? `**${plainWords(word)}**` : plainWords(word))).join(", ")} (\`${id}\`)`;
}

function figureOf(fact: WrittenFact): readonly string[] {
  if (fact.table === "funding") {
    const amount =
      fact.amountEur === null ? "no amount" : amounts.qualified(fact.qualifier, amounts.euros(fact.amountEur));
    return [amount, fact.stage ?? "stage not stated"];
  }
  if (fact.table === "deployments") {
    const count = fact.count === null ? "no number" : amounts.qualified(fact.qualifier, amounts.count(fact.count));
    return [`${count}${fact.unit === "" ? "" : ` ${fact.unit}`}`, fact.state];
  }
  if (fact.table === "indicators" && fact.value !== null)
    return [`${amounts.qualified(fact.qualifier, amounts.count(fact.value))} ${fact.unit}`.trim()];
  return [];
}

function subjectOf(fact: WrittenFact): string {
  if (fact.table === "funding") return fact.purpose === "" ? fact.programme : fact.purpose;
  if (fact.table === "deployments") return `${fact.actor}${fact.place === "" ? "" : `, ${fact.place}`}`;
  return fact.table === "indicators" ? fact.measure : fact.statement;
}
