/** A filter in words: on the picture, in the legend, in the list of what may be chosen. */
import type { FactIndex } from "../slice/factIndex.ts";
import {
  actorsOf,
  AREA,
  type Filter,
  FILTER_NAMES,
  filterOf,
  type FilterName,
  slugOf,
  UNSTATED,
} from "../slice/filter.ts";
import type { Words } from "../words/words.ts";

/** What a filter asks for: `Field: Returns; Level: On hold`. */
export function filterWords(index: FactIndex, filter: Filter): string {
  const { filtering } = index.words;
  return FILTER_NAMES.flatMap((name) => {
    const values = filter[name] ?? [];
    if (values.length === 0) return [];
    return [
      filtering.part(
        filtering.names[name],
        values.map((value) => valueWords(index, name, value)),
      ),
    ];
  }).join("; ");
}

/** The same from the text of the address. */
export function filterTextWords(index: FactIndex, text: string): string {
  return filterWords(index, filterOf(index, text));
}

/** The name of one value of a filter. */
export function valueWords(index: FactIndex, name: FilterName, value: string): string {
  const { words } = index;
  switch (name) {
    case "instrument":
      return instrumentName(index, value);
    case "actor":
      return actorName(index, value);
    default:
      return named(words, name, value) ?? value;
  }
}

function named(words: Words, name: Exclude<FilterName, "instrument" | "actor">, value: string): string | undefined {
  const { filtering, vocabulary } = words;
  const of = (names: Readonly<Record<string, string>>): string | undefined =>
    Object.entries(names).find(([key]) => slugOf(key) === value)?.[1];
  switch (name) {
    case "kind":
      return of(filtering.tables) ?? of(vocabulary.deploymentKinds) ?? of(vocabulary.eventKinds);
    case "family":
      return of(vocabulary.families);
    case "level":
      return value === AREA ? filtering.area : of(vocabulary.levels);
    case "state":
      return of(vocabulary.deploymentStates);
    case "stage":
      return value === UNSTATED ? vocabulary.stageUnstated : of(vocabulary.stages);
  }
}

/** Its name where the texts are there, the words of its id before. */
function instrumentName(index: FactIndex, id: string): string {
  const instrument = index.instrument(id);
  const name: unknown = instrument && "name" in instrument ? instrument.name : undefined;
  return typeof name === "string" ? name : id.replaceAll("-", " ");
}

function actorName({ dataset }: FactIndex, slug: string): string {
  const actors = dataset.facts.flatMap((fact) => (fact.table === "deployments" ? actorsOf(fact.actor) : []));
  return actors.find((actor) => slugOf(actor) === slug) ?? slug;
}
