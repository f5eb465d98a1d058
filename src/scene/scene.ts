/** dataset + view → Scene: plain data for everything that is seen or read. Drawers turn it into a map, a picture, words. */
import { lastDayOf } from "../model/dataset.ts";
import type { Iso3, StopId } from "../model/records.ts";
import type { RouteId } from "../model/vocabulary.ts";
import type { FactIndex } from "../slice/factIndex.ts";
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

export interface Scene {
  /** The language that every drawer speaks. */
  readonly words: Words;
  readonly document: DocumentWords;
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
  /** Footnotes of the names with an asterisk, wherever they lie. */
  readonly designations: readonly Designation[];
  /** The picture in one or two sentences. */
  readonly description: string;
}

/** What there is to see and read for a view. Pure: the same view gives the same scene. */
export function sceneOf(index: FactIndex, view: ViewState): Scene {
  const { words } = index;
  const source = index.source(view.stop);
  const lens = { id: view.lens, ...words.page.lenses[view.lens] };
  const fills = partnerFills(index, view.stop, view.lens);
  const legend = legendOf(words, view.lens, fills);
  const document = documentWords(index, view.stop);
  return {
    words,
    document,
    lens,
    layers: view.layers,
    partner: view.partner,
    route: view.route,
    fills,
    capitals: capitalsOf(index),
    corridors: corridorLooks(index, lastDayOf(source), view.route),
    marks: marksOf(index, view.stop),
    callouts: calloutsOf(index.dataset.partners),
    regional: regionalNotes(index, view.stop),
    legend,
    designations: designationsOf(words, index.dataset.partners),
    description: describe(words, document, lens, legend),
  };
}

/** What a document is, for captions and headings. */
export function documentWords(index: FactIndex, stop: StopId): DocumentWords {
  const source = index.source(stop);
  const isDay = source.date.earliest === source.date.latest;
  const { dates, page } = index.words;
  const date = isDay ? dates.span(source.date) : dates.monthOf(stop);
  const heading = page.documentOf(date);
  const { title, publisher, kind, covers, leavesOut } = source;
  return { stop, heading, date, title, publisher, kind, covers, leavesOut };
}

function capitalsOf({ dataset }: FactIndex): Capital[] {
  return dataset.partners.map(({ iso3, name, lon, lat }) => {
    const routes = dataset.routes.filter(({ partners }) => partners.includes(iso3)).map(({ id }) => id);
    return { iso3, name, lon, lat, routes };
  });
}

function describe(words: Words, document: DocumentWords, lens: LensWords, legend: readonly LegendEntry[]): string {
  const counts = legend
    .filter(({ count }) => count > 0)
    .map(({ look, count }) => `${look.name} ${count}`)
    .join(words.lists.comma);
  return words.picture.description(document.heading, lens.name, counts);
}
