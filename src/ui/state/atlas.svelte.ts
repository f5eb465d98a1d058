/** The one state of the page: a view. Everything else on the screen is derived from it and the dataset. */
import type { Dataset } from "../../model/dataset.ts";
import type { Iso3, StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import { type Scene, sceneOf } from "../../scene/scene.ts";
import { type Timeline, timelineOf } from "../../scene/timeline.ts";
import { type FactIndex, indexFacts, type WrittenIndex } from "../../slice/factIndex.ts";
import { filterValues, formatFilter, parseFilter } from "../../slice/filter.ts";
import { type Notice, parseView } from "../../view/parseView.ts";
import { type KnownIds, LAYERS, type Layer, type Lens, type ViewState } from "../../view/viewState.ts";
import type { DossierSubject } from "../../view/dossierSubject.ts";
import { writeView } from "../../view/writeView.ts";
import type { AllWords, MoreMessages, Words } from "../../words/words.ts";
import { Later } from "./later.svelte.ts";

/** Whether a change is a step that the back button should undo. */
export type Keeping = "push" | "replace";

/** What the core leaves out: what is written in the rows, and the messages of sheets and dialogs. */
export interface Rest {
  readonly dataset: Dataset;
  readonly more: MoreMessages;
}

/** The dataset with everything that is written in it. */
export interface Whole {
  readonly dataset: Dataset;
  readonly index: WrittenIndex;
  readonly words: AllWords;
}

export class AtlasState {
  /** Over the core: enough for every picture, list and axis. */
  readonly index: FactIndex;
  /** What sheets and dialogs quote; it comes behind the first picture. */
  readonly whole: Later<Whole>;
  readonly known: KnownIds;
  readonly timeline: Timeline;
  readonly #onChange: (query: string, keeping: Keeping) => void;
  #view: ViewState = $state.raw() as ViewState;
  #notices: readonly Notice[] = $state.raw([]);
  readonly scene: Scene = $derived.by(() => {
    // Only a filter by instrument waits for names that the core lacks.
    const named = this.#view.filter.includes("instrument:") ? this.whole.value?.index : undefined;
    return sceneOf(this.index, this.#view, named);
  });

  /**
   * `onChange` hears of every change with the query string that now describes the view; `loadRest` fetches what the core
   * leaves out, at the first wish for it.
   */
  constructor(
    index: FactIndex,
    query: string,
    onChange: (query: string, keeping: Keeping) => void,
    loadRest: () => Promise<Rest>,
  ) {
    this.index = index;
    this.known = { stops: index.stops, partners: index.dataset.partners.map(({ iso3 }) => iso3) };
    this.whole = new Later(async () => {
      const { dataset, more } = await loadRest();
      const words = { ...index.words, ...more };
      return { dataset, words, index: indexFacts(dataset, words) };
    });
    this.timeline = timelineOf(this.index);
    this.#onChange = onChange;
    this.read(query);
  }

  get words(): Words {
    return this.index.words;
  }

  get view(): ViewState {
    return this.#view;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Takes the view from an address: at the start and after back or forward. */
  read(query: string): void {
    const { view, notices } = parseView(query, this.known);
    const { filter, unknown } = parseFilter(view.filter, filterValues(this.index));
    this.#view = { ...view, filter: formatFilter(filter) };
    const strange: Notice = { name: "filter", value: unknown.join(","), fault: { kind: "filter" } };
    this.#notices = unknown.length === 0 ? notices : [...notices, strange];
  }

  /** The view as links that leave the page carry it: in this language, whatever the browser of the next reader prefers. */
  get shared(): ViewState {
    return { ...this.#view, lang: this.words.language };
  }

  /** Adds to what the reader is told about the address. */
  tell(notice: Notice): void {
    this.#notices = [...this.#notices, notice];
  }

  dismissNotices(): void {
    this.#notices = [];
  }

  /** Changes parts of the view. */
  set(patch: Partial<ViewState>, keeping: Keeping = "push"): void {
    const before = writeView(this.#view, this.known);
    this.#view = { ...this.#view, ...patch };
    const after = writeView(this.#view, this.known);
    if (after !== before) this.#onChange(after, keeping);
  }

  goTo(stop: StopId): void {
    this.set({ stop });
  }

  /** Opens a partner's sheet; a route's sheet gives way. A journey goes on there when the partner lies on its route. */
  openPartner(partner: Iso3): void {
    const { panel, route } = this.#view;
    const isOnWay = panel === "journey" && route !== null && this.index.route(route).partners.includes(partner);
    if (isOnWay) this.set({ partner, step: null });
    else this.set({ partner, route: null, document: null, ...this.#withoutJourney() });
  }

  openRoute(route: RouteId): void {
    this.set({ route, partner: null, document: null, ...this.#withoutJourney() });
  }

  #withoutJourney(): Partial<ViewState> {
    return this.#view.panel === "journey" ? { panel: null, step: null } : {};
  }

  /** Nothing is chosen any more; a dossier has no subject then. */
  closeSheet(): void {
    const { panel } = this.#view;
    this.set({
      partner: null,
      route: null,
      document: null,
      panel: panel === "dossier" ? null : panel,
      ...this.#withoutJourney(),
    });
  }

  /** Opens a dossier in the place of the column. A document's leaves the partner chosen. */
  openDossier({ kind, id }: DossierSubject): void {
    const chosen =
      kind === "document"
        ? { document: id }
        : { document: null, partner: kind === "partner" ? id : null, route: kind === "route" ? id : null };
    this.set({ ...chosen, panel: "dossier" });
  }

  closeDossier(): void {
    this.set({ panel: null, document: null });
  }

  /** Compares with the document before, or with the next where there is none before; or ends the comparison. */
  toggleComparison(): void {
    const { stops } = this.index;
    const { stop, compare } = this.#view;
    const place = stops.indexOf(stop);
    const other = stops[place - 1] ?? stops[place + 1] ?? null;
    this.set({ compare: compare === null ? other : null, mode: "changes" });
  }

  chooseLens(lens: Lens): void {
    this.set({ lens });
  }

  toggleLayer(layer: Layer): void {
    const { layers } = this.#view;
    const shown = layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer];
    this.set({ layers: LAYERS.filter((known) => shown.includes(known)) }, "replace");
  }
}
