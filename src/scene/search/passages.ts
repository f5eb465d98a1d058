/** Finds rows by the words of their statements, by what they are about, and by the figures that they state. */
import MiniSearch, { type Query } from "minisearch";
import type { FactId } from "../../model/records.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { subjectOf } from "../sheet/passage.ts";
import { amountsIn, amountsMeant } from "./amounts.ts";
import type { Abbreviations } from "./abbreviations.ts";
import { forgiven } from "./distance.ts";
import { wordsOf } from "./fold.ts";
import type { SearchMaterials } from "./materials.ts";

export interface PassageHit {
  readonly fact: WrittenFact;
  /** Words of the statement, folded, that the query found. */
  readonly terms: readonly string[];
}

export interface PassageHits {
  readonly hits: readonly PassageHit[];
  /** Only with typing errors forgiven, or only some of the words. */
  readonly isMisspelt: boolean;
}

export interface PassageSearch {
  /** Resolves when every row can be found; long tables are read bit by bit, so that typing never waits. */
  readonly ready: Promise<void>;
  readonly find: (query: string) => PassageHits;
}

interface Row {
  readonly id: FactId;
  readonly text: string;
  readonly subject: string;
  readonly about: string;
}

/** Shorter words are found whole only. */
const PREFIX_FROM = 3;
const ROWS_AT_ONCE = 200;

/** A search over all rows. `names` brings the names of partners in every language. */
export function passageSearch(
  index: WrittenIndex,
  abbreviations: Abbreviations,
  { names }: SearchMaterials,
): PassageSearch {
  const rows = new MiniSearch<Row>({
    fields: ["subject", "about", "text"],
    tokenize: wordsOf,
    // The words are folded already.
    processTerm: (term) => term,
    searchOptions: { boost: { subject: 3, about: 2 }, combineWith: "AND", prefix: isLongEnough },
  });
  const byAmount = new Map<number, Set<FactId>>();
  const ready = readAll();

  async function readAll(): Promise<void> {
    const { facts } = index.dataset;
    for (let at = 0; at < facts.length; at += ROWS_AT_ONCE) {
      await pause();
      for (const fact of facts.slice(at, at + ROWS_AT_ONCE)) {
        rows.add(rowOf(index, names, fact));
        for (const amount of [...statedFigures(fact), ...amountsIn(fact.statement)])
          byAmount.set(amount, (byAmount.get(amount) ?? new Set()).add(fact.id));
      }
    }
  }

  function found(id: FactId, terms: readonly string[]): PassageHit[] {
    const fact = index.fact(id);
    return fact ? [{ fact, terms }] : [];
  }

  function find(query: string): PassageHits {
    if (wordsOf(query).join("").length < 2) return { hits: [], isMisspelt: false };
    const amounts = amountsMeant(query);
    const stated = new Set(amounts.flatMap((amount) => [...(byAmount.get(amount) ?? [])]));
    const exact = rows.search(spelledOut(query, abbreviations)).filter(({ id }) => !stated.has(String(id)));
    const hits = [
      ...[...stated].flatMap((id) => found(id, wordsOf(query))),
      ...exact.flatMap(({ id, terms }) => found(String(id), terms)),
    ];
    if (hits.length > 0 || amounts.length > 0) return { hits, isMisspelt: false };
    const isMisspelt = true;
    const fuzzy = (term: string): number | false => (/\d/.test(term) ? false : forgivenInText(term.length));
    const near = rows.search(query, { fuzzy });
    // At last, rows that hold some of the words, those with most of them first.
    const some = near.length > 0 ? near : rows.search(query, { combineWith: "OR" });
    return { hits: some.flatMap(({ id, terms }) => found(String(id), terms)), isMisspelt };
  }

  return { ready, find };
}

/** Lets whatever waits have its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Each word, or what it stands for. */
function spelledOut(query: string, abbreviations: Abbreviations): Query {
  const queries = wordsOf(query).map((word): Query => {
    const long = abbreviations.get(word);
    return long === undefined
      ? word
      : { combineWith: "OR", queries: [word, { combineWith: "AND", prefix: false, queries: [...long] }] };
  });
  return { combineWith: "AND", queries };
}

/** Statements hold so many words that a short one always resembles another. */
function forgivenInText(length: number): number {
  return Math.min(forgiven(length), length < 8 ? 1 : 2);
}

function isLongEnough(term: string): boolean {
  return term.length >= PREFIX_FROM && !/^\d+$/.test(term);
}

function rowOf(index: WrittenIndex, names: SearchMaterials["names"], fact: WrittenFact): Row {
  const partners = [...fact.partners, ...fact.others.map(({ iso3 }) => iso3)];
  const region = fact.region === null ? "" : (index.region(fact.region)?.name ?? "");
  const about = partners.flatMap((iso3) => [
    index.partner(iso3)?.name ?? "",
    ...(names[iso3] ?? []).filter(({ kind }) => kind !== "code").map(({ name }) => name),
  ]);
  return {
    id: fact.id,
    text: `${fact.statement} ${fact.section} ${fact.phrase}`,
    subject: `${subjectOf(index, fact)} ${purposeOf(fact)}`,
    about: [region, ...about].join(" "),
  };
}

function purposeOf(fact: WrittenFact): string {
  if (fact.table === "funding") return fact.purpose;
  return fact.table === "deployments" || fact.table === "events" ? fact.place : "";
}

function statedFigures(fact: WrittenFact): number[] {
  const figure =
    fact.table === "funding"
      ? fact.amountEur
      : fact.table === "deployments"
        ? fact.count
        : fact.table === "indicators"
          ? fact.value
          : null;
  return figure === null ? [] : [figure];
}
