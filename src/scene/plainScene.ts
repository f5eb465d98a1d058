/** The scene of one document, without comparing and filtering, which `scene.ts` adds: a small page draws with this alone. */
import { lastDayOf } from "../model/dataset.ts";
import type { Iso3, StopId } from "../model/records.ts";
import type { RouteId } from "../model/vocabulary.ts";
import type { FactIndex } from "../slice/factIndex.ts";
import type { Filtered } from "../slice/filtered.ts";
import type { Words } from "../words/words.ts";
import type { Layer, Lens, ViewState } from "../view/viewState.ts";
import { type Callout, calloutsOf } from "./map/callouts.ts";
import { type CorridorLook, corridorLooks } from "./map/corridors.ts";
import { type Designation, designationsOf } from "./map/designations.ts";
import { type PartnerFill, partnerFills } from "./map/fills.ts";
import { type LegendEntry, legendOf } from "./map/legend.ts";
import { type Mark, marksOf } from "./map/marks.ts";
import { type RegionalNote, regionalNotes } from "./map/regional.ts";

export interface DocumentWords {
  readonly stop: StopId;
  /** `Document of 13 December 2023`, or of its month where the day is not known. */
  readonly heading: string;
  /** The date alone. */
  readonly date: string;
  readonly title: string;
  readonly publisher: string;
  readonly isPublisherNamed: boolean;
  readonly kind: string;
  readonly covers: string;
  readonly leavesOut: string;
}

/** Where a partner's capital lies, in degrees. */
export interface Capital {
  readonly iso3: Iso3;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** The routes that pass the partner. */
  readonly routes: readonly RouteId[];
}

export interface LensWords {
  readonly id: Lens;
  readonly name: string;
  /** The question that the map answers under this lens. */
  readonly question: string;
}

export interface FilteredScene extends Filtered {
  /** What is asked for, and how many partners answer. */
  readonly sentence: string;
}

export interface Scene {
  /** The language that every drawer speaks. */
  readonly words: Words;
  readonly document: DocumentWords;
  /** The two documents whose difference the fills show, the earlier first; null where they show what one document tells. */
  readonly compared: readonly [DocumentWords, DocumentWords] | null;
  /** Which document or documents the fills are read from. */
  readonly heading: string;
  readonly lens: LensWords;
  readonly layers: readonly Layer[];
  readonly partner: Iso3 | null;
  readonly route: RouteId | null;
  readonly fills: readonly PartnerFill[];
  readonly capitals: readonly Capital[];
  readonly corridors: readonly CorridorLook[];
  readonly marks: readonly Mark[];
  /** Of partners too small to show their fill. */
  readonly callouts: readonly Callout[];
  readonly regional: readonly RegionalNote[];
  readonly legend: readonly LegendEntry[];
  /** What a filter leaves; null where nothing is filtered. Partners without a matching entry recede, their symbols are left out. */
  readonly filtered: FilteredScene | null;
  /** Footnotes of the names with an asterisk, wherever they lie. */
  readonly designations: readonly Designation[];
  /** The picture in one or two sentences. */
  readonly description: string;
}

/** What the fills show, what they are read from and how they are explained. */
export type ShownState = Pick<Scene, "compared" | "heading" | "lens" | "fills" | "legend">;

/** The scene of a view that neither compares nor filters. Pure: the same view gives the same scene. */
export function plainScene(index: FactIndex, view: ViewState): Scene {
  return sceneWith(index, view, stateOf(index, view), null);
}

/** The scene of a view with the state of its fills and what a filter leaves. */
export function sceneWith(index: FactIndex, view: ViewState, state: ShownState, filtered: FilteredScene | null): Scene {
  const { words } = index;
  const source = index.source(view.stop);
  const { compared, heading, lens, fills, legend } = state;
  const marks = marksOf(index, view.stop);
  return {
    words,
    document: documentWords(index, view.stop),
    compared,
    heading,
    lens,
    layers: view.layers,
    partner: view.partner,
    route: view.route,
    fills,
    capitals: capitalsOf(index),
    corridors: corridorLooks(index, lastDayOf(source), view.route),
    marks: filtered === null ? marks : marks.filter(({ factIds }) => factIds.some((id) => filtered.rows.has(id))),
    callouts: calloutsOf(index.dataset.partners),
    regional: regionalNotes(index, view.stop, filtered),
    legend,
    filtered,
    designations: designationsOf(words, index.dataset.partners),
    description: `${describe(words, heading, lens, legend)}${filtered === null ? "" : ` ${filtered.sentence}`}`,
  };
}

/** Whether a filter is set that no entry about the partner answers. */
export function isDimmed({ filtered }: Pick<Scene, "filtered">, iso3: Iso3): boolean {
  return filtered !== null && !filtered.partners.has(iso3);
}

/** What one document tells. */
export function stateOf(index: FactIndex, { lens: id, stop }: Pick<ViewState, "lens" | "stop">): ShownState {
  const { words } = index;
  const fills = partnerFills(index, stop, id);
  const { heading } = documentWords(index, stop);
  return { compared: null, heading, lens: { id, ...words.page.lenses[id] }, fills, legend: legendOf(words, id, fills) };
}

/** What a document is, for captions and headings. */
export function documentWords(index: FactIndex, stop: StopId): DocumentWords {
  const source = index.source(stop);
  const isDay = source.date.earliest === source.date.latest;
  const { dates, page } = index.words;
  const date = isDay ? dates.span(source.date) : dates.monthOf(stop);
  const heading = page.documentOf(date);
  const { title, publisher, isPublisherNamed, kind, covers, leavesOut } = source;
  return { stop, heading, date, title, publisher, isPublisherNamed, kind, covers, leavesOut };
}

function capitalsOf({ dataset }: FactIndex): Capital[] {
  return dataset.partners.map(({ iso3, name, lon, lat }) => {
    const routes = dataset.routes.filter(({ partners }) => partners.includes(iso3)).map(({ id }) => id);
    return { iso3, name, lon, lat, routes };
  });
}

function describe(words: Words, heading: string, lens: LensWords, legend: readonly LegendEntry[]): string {
  const counts = legend
    .filter(({ count }) => count > 0)
    .map(({ look, count }) => `${look.name} ${count}`)
    .join(words.lists.comma);
  return words.picture.description(heading, lens.name, counts);
}
