/** What a search can find by its name: partners, routes, places, documents, instruments, agencies, programmes and terms. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import type { FactId, Iso3, RegionId, StopId } from "../../model/records.ts";
import { type RouteId, ROUTES } from "../../model/vocabulary.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { actorsOf, type FilterName, slugOf } from "../../slice/filter.ts";
import type { AllWords } from "../../words/words.ts";
import { abbreviationsIn, abbreviationsOf } from "./abbreviations.ts";
import type { OtherName, SearchMaterials, SearchPlace } from "./materials.ts";

/** Where a find leads. */
export type SearchTarget =
  | { readonly kind: "partner"; readonly iso3: Iso3 }
  | { readonly kind: "route"; readonly route: RouteId }
  | { readonly kind: "place"; readonly lon: number; readonly lat: number; readonly zoom: number }
  | { readonly kind: "document"; readonly stop: StopId }
  | { readonly kind: "filter"; readonly name: FilterName; readonly value: string }
  /** The rows that bear a name: the search goes on with it. */
  | { readonly kind: "rows"; readonly words: string }
  | { readonly kind: "term"; readonly id: string }
  | {
      readonly kind: "row";
      readonly id: FactId;
      readonly stop: StopId;
      readonly iso3: Iso3 | null;
      readonly route: RouteId | null;
      readonly region: RegionId | null;
    };

export const SEARCH_GROUPS = ["partners", "routes", "places", "documents", "tools", "terms", "passages"] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export interface SearchEntry {
  readonly key: string;
  readonly group: Exclude<SearchGroup, "passages">;
  readonly title: string;
  /** The title is in the language of the page; otherwise it is English. */
  readonly isTranslated: boolean;
  readonly detail: string;
  readonly otherNames: readonly OtherName[];
  readonly target: SearchTarget;
}

/** How near the map goes. */
const ZOOMS: Readonly<Record<SearchPlace["role"], number>> = {
  waypoint: 7,
  capital: 7,
  deployment: 7,
  sea: 5,
  country: 5,
  region: 4,
};

/** Every entry, in the order in which equally good finds are listed. */
export function searchEntries(
  index: WrittenIndex,
  glossary: readonly GlossaryEntry[],
  { names, places }: SearchMaterials,
): SearchEntry[] {
  const abbreviations = abbreviationsOf(glossary);
  const withShort = (entry: SearchEntry): SearchEntry => {
    const short = abbreviationsIn(entry.title, abbreviations).flatMap(plain);
    return { ...entry, otherNames: [...entry.otherNames, ...short] };
  };
  return [
    ...partnerEntries(index, names),
    ...routeEntries(index),
    ...placeEntries(index, names, places),
    ...documentEntries(index),
    ...[...instrumentEntries(index), ...actorEntries(index), ...programmeEntries(index)].map(withShort),
    ...termEntries(glossary, index.words),
  ];
}

function partnerEntries(index: WrittenIndex, names: SearchMaterials["names"]): SearchEntry[] {
  return index.dataset.partners.map(({ iso3, name, region }) => ({
    key: `partner-${iso3}`,
    group: "partners",
    title: name,
    isTranslated: true,
    detail: index.region(region)?.name ?? "",
    otherNames: names[iso3] ?? [],
    target: { kind: "partner", iso3 },
  }));
}

function routeEntries(index: WrittenIndex): SearchEntry[] {
  const { search, vocabulary } = index.words;
  return ROUTES.map((route) => ({
    key: `route-${route}`,
    group: "routes",
    title: vocabulary.routes[route],
    isTranslated: true,
    detail: search.details.route(index.route(route).partners.length),
    otherNames: [
      ...plain(index.route(route).name),
      ...index.route(route).corridors.flatMap(({ label }) => plain(label)),
    ],
    target: { kind: "route", route },
  }));
}

function placeEntries(
  index: WrittenIndex,
  names: SearchMaterials["names"],
  places: readonly SearchPlace[],
): SearchEntry[] {
  const all = [...places, ...capitals(index), ...deploymentPlaces(index), ...regions(index)];
  const seen = new Set<string>();
  return all.flatMap((place, at): SearchEntry[] => {
    const { name, role, iso3, lon, lat } = place;
    if (seen.has(name)) return [];
    seen.add(name);
    return [
      {
        key: `place-${String(at)}`,
        group: "places",
        title: name,
        isTranslated: role === "region",
        detail: placeDetail(index, place),
        otherNames: role === "country" && iso3 !== null ? (names[iso3] ?? []) : [],
        target: { kind: "place", lon, lat, zoom: ZOOMS[role] },
      },
    ];
  });
}

function placeDetail(index: WrittenIndex, { role, iso3, routes }: SearchPlace): string {
  const { lists, search, vocabulary } = index.words;
  const country = iso3 === null || role === "country" ? "" : (index.partner(iso3)?.name ?? "");
  const onRoutes = routes.map((route) => vocabulary.routes[route]);
  return [search.placeRoles[role], country, ...onRoutes].filter((part) => part !== "").join(lists.comma);
}

function capitals({ dataset }: WrittenIndex): SearchPlace[] {
  return dataset.partners.map(({ iso3, capital, lon, lat }) => ({
    name: capital,
    role: "capital",
    iso3,
    lon,
    lat,
    routes: [],
  }));
}

function deploymentPlaces({ dataset }: WrittenIndex): SearchPlace[] {
  return dataset.facts.flatMap((fact): SearchPlace[] => {
    if (fact.table !== "deployments" || fact.place === "" || fact.lon === null || fact.lat === null) return [];
    return [{ name: fact.place, role: "deployment", iso3: fact.host, lon: fact.lon, lat: fact.lat, routes: [] }];
  });
}

function regions({ dataset }: WrittenIndex): SearchPlace[] {
  return dataset.regions.flatMap(({ name, bracket }): SearchPlace[] =>
    bracket === null ? [] : [{ name, role: "region", iso3: null, lon: bracket.lon, lat: bracket.lat, routes: [] }],
  );
}

function documentEntries(index: WrittenIndex): SearchEntry[] {
  return index.dataset.sources.map(({ id, title, number, kind }) => ({
    key: `document-${id}`,
    group: "documents",
    title: index.words.dates.monthOf(id),
    isTranslated: true,
    detail: title,
    otherNames: [title, number, kind, id].filter((name) => name !== "").flatMap(plain),
    target: { kind: "document", stop: id },
  }));
}

function instrumentEntries(index: WrittenIndex): SearchEntry[] {
  const { lists, search, vocabulary } = index.words;
  const named = index.dataset.facts.flatMap((fact) => (fact.table === "cooperation" ? [fact.instrument] : []));
  const rowsOf = new Map(counted(named));
  return index.dataset.instruments.flatMap(({ id, name, family }): SearchEntry[] => {
    const rows = rowsOf.get(id);
    if (rows === undefined) return [];
    return [
      {
        key: `instrument-${id}`,
        group: "tools",
        title: name,
        isTranslated: false,
        detail: [vocabulary.families[family], search.entries(rows)].join(lists.comma),
        otherNames: plain(id.replaceAll("-", " ")),
        target: { kind: "filter", name: "instrument", value: id },
      },
    ];
  });
}

function actorEntries({ dataset, words }: WrittenIndex): SearchEntry[] {
  const { lists, search } = words;
  const actors = dataset.facts.flatMap((fact) => (fact.table === "deployments" ? actorsOf(fact.actor) : []));
  return counted(actors).map(([name, rows]) => ({
    key: `actor-${slugOf(name)}`,
    group: "tools",
    title: name,
    isTranslated: false,
    detail: [search.details.actor, search.entries(rows)].join(lists.comma),
    otherNames: [],
    target: { kind: "filter", name: "actor", value: slugOf(name) },
  }));
}

function programmeEntries({ dataset, words }: WrittenIndex): SearchEntry[] {
  const { lists, search } = words;
  const programmes = dataset.facts.flatMap((fact) =>
    fact.table === "funding" && fact.programme !== "" ? [fact.programme] : [],
  );
  return counted(programmes).map(([name, rows]) => ({
    key: `programme-${slugOf(name)}`,
    group: "tools",
    title: name,
    isTranslated: false,
    detail: [search.details.programme, search.entries(rows)].join(lists.comma),
    otherNames: [],
    target: { kind: "rows", words: name },
  }));
}

/** `EMLO – European Migration Liaison Officer` is found by both of its parts. */
function termEntries(glossary: readonly GlossaryEntry[], words: AllWords): SearchEntry[] {
  return glossary.map(({ id, term }) => ({
    key: `term-${id}`,
    group: "terms",
    title: term,
    isTranslated: false,
    detail: words.search.details.term,
    otherNames: term.split(/ – |[:()]/).flatMap((part) => plain(part.trim())),
    target: { kind: "term", id },
  }));
}

function plain(name: string): OtherName[] {
  return name === "" ? [] : [{ name, language: "en", kind: "other" }];
}

function counted(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}
