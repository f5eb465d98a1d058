/** One query over everything: names first, then the words of statements, in groups of which the best answer comes first. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { abbreviationsOf } from "./abbreviations.ts";
import { typingErrors } from "./distance.ts";
import { SEARCH_GROUPS, type SearchEntry, searchEntries, type SearchGroup, type SearchTarget } from "./entries.ts";
import { excerptOf, type Segment } from "./excerpt.ts";
import { wordsOf } from "./fold.ts";
import type { OtherName, SearchMaterials } from "./materials.ts";
import { FITS, type NameHit, nameSearch } from "./names.ts";
import { type PassageHit, type PassageHits, type PassageSearch, passageSearch } from "./passages.ts";

/** One answer as a reader meets it. */
export interface Find {
  readonly key: string;
  readonly group: SearchGroup;
  readonly title: string;
  /** English, whatever the language of the page. */
  readonly isEnglish: boolean;
  readonly detail: string;
  readonly foundAs: OtherName | null;
  /** What the row says, the words found set apart; empty for anything but a row. */
  readonly excerpt: readonly Segment[];
  readonly target: SearchTarget;
}

export interface FindGroup {
  readonly group: SearchGroup;
  readonly finds: readonly Find[];
  /** How many there are, shown or not. */
  readonly total: number;
}

export interface Findings {
  readonly query: string;
  readonly groups: readonly FindGroup[];
  readonly total: number;
  /** Names that look a little like the query, where nothing was found. */
  readonly near: readonly Find[];
}

export interface Search {
  /** Resolves when rows can be found too; names can at once. */
  readonly ready: Promise<void>;
  /** `whole` names a group that is to be shown whole. */
  readonly find: (query: string, whole?: SearchGroup | null) => Findings;
  /** The entry of a key, such as `term-asop`. */
  readonly entry: (key: string) => SearchEntry | undefined;
}

/** How many of each are shown at first. */
const SHOWN: Readonly<Record<SearchGroup, number>> = {
  partners: 5,
  routes: 4,
  places: 4,
  documents: 3,
  tools: 4,
  terms: 4,
  passages: 6,
};
const MOST_NEAR = 3;

/** A search over a dataset in one language. Rows are read in the background. */
export function searchOver(
  index: WrittenIndex,
  glossary: readonly GlossaryEntry[],
  materials: SearchMaterials,
): Search {
  const entries = searchEntries(index, glossary, materials);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const findNames = nameSearch(entries);
  const rows = passageSearch(index, abbreviationsOf(glossary), materials);

  function find(query: string, whole: SearchGroup | null = null): Findings {
    const asTyped = rows.find(query);
    const names = findNames(query).filter(({ fit }) => fit !== "misspelt" || !isHeldBy(asTyped));
    const passages = asTyped.hits.length > 0 ? asTyped : meant(names, rows);
    const groups = inOrder(names, passages).flatMap((group): FindGroup[] => {
      const hits = group === "passages" ? passages.hits : names.filter(({ entry }) => entry.group === group);
      const most = group === whole ? hits.length : SHOWN[group];
      if (hits.length === 0) return [];
      const finds = hits.slice(0, most).map((hit) => ("entry" in hit ? findOfName(hit) : findOfRow(index, hit)));
      return [{ group, finds, total: hits.length }];
    });
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    return { query, groups, total, near: total === 0 ? nearest(entries, query) : [] };
  }

  return { ready: rows.ready, find, entry: (key) => byKey.get(key) };
}

/**
 * Groups by their best answer; rows that hold the words come after names that hold them and before misspelt names, among
 * which the likeliest comes first.
 */
function inOrder(names: readonly NameHit[], { isMisspelt }: PassageHits): SearchGroup[] {
  const rankOf = (group: SearchGroup): readonly [fit: number, cost: number] => {
    if (group === "passages") return [FITS.indexOf(isMisspelt ? "misspelt" : "words") + 0.5, 0];
    const best = names.find(({ entry }) => entry.group === group);
    if (best === undefined) return [FITS.length, 0];
    return [FITS.indexOf(best.fit), best.fit === "misspelt" ? best.cost : 0];
  };
  const ranks = SEARCH_GROUPS.map((group) => [group, rankOf(group)] as const);
  return [...ranks].sort(([, one], [, other]) => one[0] - other[0] || one[1] - other[1]).map(([group]) => group);
}

function findOfName({ entry, foundAs }: Pick<NameHit, "entry" | "foundAs">): Find {
  const { key, group, title, isTranslated, detail, target } = entry;
  return { key, group, title, isEnglish: !isTranslated, detail, foundAs: told(entry, foundAs), excerpt: [], target };
}

/** Another name is told when it is no part of the title. */
function told({ title, group }: SearchEntry, foundAs: OtherName | null): OtherName | null {
  if (foundAs === null || group === "terms" || group === "documents" || group === "tools") return null;
  return wordsOf(title).join("") === wordsOf(foundAs.name).join("") ? null : foundAs;
}

function findOfRow(index: WrittenIndex, { fact, terms }: PassageHit): Find {
  const { dates, lists } = index.words;
  const whom = whomOf(index, fact);
  const excerpt = excerptOf(fact.statement, terms);
  return {
    key: `row-${fact.id}`,
    group: "passages",
    title: [whom, dates.monthOf(fact.source)].filter((part) => part !== "").join(lists.comma),
    isEnglish: false,
    // What was not found in the words of the statement was found in what stands over it.
    detail: excerpt.some(({ isFound }) => isFound) ? "" : fact.section,
    foundAs: null,
    excerpt,
    target: {
      kind: "row",
      id: fact.id,
      stop: fact.source,
      iso3: fact.partners[0] ?? null,
      route: fact.routes[0] ?? null,
      region: fact.region,
    },
  };
}

function whomOf(index: WrittenIndex, fact: WrittenFact): string {
  const { lists, search } = index.words;
  if (fact.region !== null) return index.region(fact.region)?.name ?? fact.region;
  const names = fact.partners.map((iso3) => index.partner(iso3)?.name ?? iso3);
  if (names.length > 0)
    return names.length > 3 ? search.andMore(names.slice(0, 2), names.length - 2) : lists.joined(names);
  return search.theUnion;
}

/** What is told of the likeliest name that was misspelt. */
function meant([first]: readonly NameHit[], rows: PassageSearch): PassageHits {
  if (first?.fit !== "misspelt") return { hits: [], isMisspelt: true };
  return { ...rows.find(first.entry.title), isMisspelt: true };
}

/** A word that statements hold is spelt as it should be. */
function isHeldBy({ hits, isMisspelt }: PassageHits): boolean {
  return hits.length > 0 && !isMisspelt;
}

/** The names that differ least from a query that found nothing. */
function nearest(entries: readonly SearchEntry[], query: string): Find[] {
  const joined = wordsOf(query).join("");
  if (joined.length < 3 || /\d/.test(joined)) return [];
  const limit = Math.max(2, Math.ceil(joined.length / 3));
  return entries
    .map((entry) => {
      const names = [entry.title, ...entry.otherNames.filter(({ kind }) => kind !== "code").map(({ name }) => name)];
      return { entry, errors: Math.min(...names.map((name) => typingErrors(joined, wordsOf(name).join(""), limit))) };
    })
    .filter(({ errors }) => errors <= limit)
    .sort((one, other) => one.errors - other.errors)
    .slice(0, MOST_NEAR)
    .map(({ entry }) => findOfName({ entry, foundAs: null }));
}
