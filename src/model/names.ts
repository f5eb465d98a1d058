/** What the tables say in another language, by the ids of the rows that it belongs to, and the dataset in that language. */
import type { Dataset, DatasetCore, GlossaryEntry, Partner, Source, WrittenInstrument } from "./dataset.ts";
import type { MapNames } from "./mapNames.ts";

type ById<Value> = Readonly<Record<string, Value>>;

/** What the core says in another language. */
export interface Names {
  readonly sources: ById<Pick<Source, "publisher" | "kind" | "dateNote" | "covers" | "leavesOut">>;
  readonly partners: ById<Pick<Partner, "name" | "designationNote">>;
  readonly regions: ById<string>;
  /** The labels of corridors. */
  readonly corridors: ById<string>;
  readonly map: MapNames;
}

/** What the texts say in another language. */
export interface TextNames {
  readonly instruments: ById<Pick<WrittenInstrument, "name" | "explanation">>;
  readonly glossary: ById<Pick<GlossaryEntry, "term" | "explanation">>;
  /** The summaries of corridors. */
  readonly corridors: ById<string>;
  /** Of those rows whose statement is translated; the others stay in English. */
  readonly statements: ById<string>;
}

/** The core with its names and descriptions in another language; what has no translation stays as it is. */
export function coreInNames(core: DatasetCore, names: Names): DatasetCore {
  return {
    ...core,
    mapNames: names.map,
    sources: core.sources.map((source) => ({ ...source, ...names.sources[source.id] })),
    partners: core.partners.map((partner) => ({ ...partner, ...names.partners[partner.iso3] })),
    regions: core.regions.map((region) => ({ ...region, name: names.regions[region.id] ?? region.name })),
    routes: core.routes.map((route) => ({
      ...route,
      corridors: route.corridors.map((corridor) => ({
        ...corridor,
        label: names.corridors[corridor.id] ?? corridor.label,
      })),
    })),
  };
}

/** The whole dataset, whose core is in a language already, with its texts in that language; `language` is a BCP 47 tag. */
export function textsInNames(dataset: Dataset, names: TextNames, language: string): Dataset {
  return {
    ...dataset,
    instruments: dataset.instruments.map((instrument) => ({ ...instrument, ...names.instruments[instrument.id] })),
    glossary: dataset.glossary.map((entry) => {
      const said = names.glossary[entry.id];
      return said ? { ...entry, ...said, written: entry.term } : entry;
    }),
    routes: dataset.routes.map((route) => ({
      ...route,
      corridors: route.corridors.map((corridor) => ({
        ...corridor,
        summary: names.corridors[corridor.id] ?? corridor.summary,
      })),
    })),
    facts: dataset.facts.map((fact) => {
      const statement = names.statements[fact.id];
      return statement === undefined ? fact : { ...fact, statement, language };
    }),
  };
}
