/** The one state of the page: a view. Everything else on the screen is derived from it and the dataset. */
import type { Dataset } from "../../model/dataset.ts";
import type { Iso3, StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { Tour, TourId, TourStep } from "../../model/tour.ts";
import { type Scene, sceneOf } from "../../scene/scene.ts";
import { type Timeline, timelineOf } from "../../scene/timeline.ts";
import { type FactIndex, indexFacts, type WrittenIndex } from "../../slice/factIndex.ts";
import { filterValues, formatFilter, parseFilter } from "../../slice/filter.ts";
import { type Notice, parseView } from "../../view/parseView.ts";
import { defaultView, type KnownIds, LAYERS, type Layer, type Lens, type ViewState } from "../../view/viewState.ts";
import { scriptOf, stepAsked, withStep } from "../../view/tours/onScript.ts";
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
  /** The address as it was last read or written: a tour that comes later is read out of it again. */
  #query = "";
  #tours: readonly Tour[] = $state.raw([]);
  /** The tour that the address names; null where it names none, or one that is not known yet. */
  readonly tour: Tour | null = $derived(this.#tours.find(({ id }) => id === this.#view.tour) ?? null);
  /** Which of its views, from 1; 1 without a tour. */
  readonly stepNumber: number = $derived(this.tour === null ? 1 : stepAsked(this.tour, this.#view.step).number);
  readonly tourStep: TourStep | null = $derived(this.tour?.steps[this.stepNumber - 1] ?? null);
  /** What the script shows at this step; the opening view where no tour is on. */
  readonly #script: ViewState = $derived(this.#scriptOf(this.tourStep));
  /** Whether the reader has gone elsewhere than the view of the tour's step. */
  readonly isOffScript: boolean = $derived.by(
    () => this.tourStep !== null && writeView(onlyView(this.#view, this.#script), this.known, this.#script) !== "",
  );
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
    this.#query = query;
    const asked = parseView(query, this.known);
    const tour = this.#tours.find(({ id }) => id === asked.view.tour);
    if (!tour) {
      this.#take(asked.view, asked.notices);
      return;
    }
    const { number, step } = stepAsked(tour, asked.view.step);
    const { view, notices } = parseView(withStep(query, step?.view ?? ""), this.known);
    const isBeyond = asked.view.step !== null && asked.view.step !== number;
    const beyond: Notice = { name: "step", value: String(asked.view.step), fault: { kind: "stepBeyond" } };
    this.#take({ ...view, step: number }, isBeyond ? [...notices, beyond] : notices);
  }

  #take(view: ViewState, notices: readonly Notice[]): void {
    const { filter, unknown } = this.#readFilter(view.filter);
    this.#view = { ...view, filter };
    const strange: Notice = { name: "filter", value: unknown.join(","), fault: { kind: "filter" } };
    this.#notices = unknown.length === 0 ? notices : [...notices, strange];
  }

  #readFilter(text: string): { readonly filter: string; readonly unknown: readonly string[] } {
    // Which values there are is asked of every row, so only of one who filters.
    if (text === "") return { filter: "", unknown: [] };
    const { filter, unknown } = parseFilter(text, filterValues(this.index));
    return { filter: formatFilter(filter), unknown };
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
    const before = this.address;
    this.#view = { ...this.#view, ...patch };
    const after = this.address;
    this.#query = after;
    if (after !== before) this.#onChange(after, keeping);
  }

  /** The view as the address of this page holds it: while a tour is on, its step and what differs from that. */
  get address(): string {
    return writeView(this.#view, this.known, this.#script);
  }

  /** Makes tours known to the page; a view that waits for one of them comes at once. */
  addTours(tours: readonly Tour[]): void {
    const isAwaited = this.tour === null && tours.some(({ id }) => id === this.#view.tour);
    const others = this.#tours.filter(({ id }) => !tours.some((tour) => tour.id === id));
    this.#tours = [...others, ...tours];
    if (isAwaited) this.read(this.#query);
  }

  get tours(): readonly Tour[] {
    return this.#tours;
  }

  /** Shows a view of a tour as its script has it. Does nothing where the tour is not known. */
  startTour(id: TourId, step = 1, keeping: Keeping = "push"): void {
    const tour = this.#tours.find((known) => known.id === id);
    if (!tour) return;
    const asked = stepAsked(tour, step);
    const script = this.#scriptOf(asked.step ?? null);
    this.set({ ...script, ...readersOwn(this.#view), tour: id, step: asked.number }, keeping);
  }

  #scriptOf(step: TourStep | null): ViewState {
    if (step === null) return defaultView(this.known);
    const script = scriptOf(step.view, this.known);
    return { ...script, filter: this.#readFilter(script.filter).filter };
  }

  /** Goes to a view of the tour that is on, the first or the last where there is none of that number. */
  goToStep(step: number, keeping: Keeping = "push"): void {
    if (this.tour !== null) this.startTour(this.tour.id, step, keeping);
  }

  /** Shows the view of the tour's step again, after the reader has gone elsewhere. */
  returnToScript(): void {
    this.goToStep(this.stepNumber);
  }

  /** Ends the tour; what is seen stays. */
  leaveTour(): void {
    this.set({ tour: null, step: null });
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

/** What a tour leaves to whoever looks at it. */
function readersOwn({ lang, theme, parts, live, edition, unknown }: ViewState): Partial<ViewState> {
  return { lang, theme, parts, live, edition, unknown };
}

/** A view without all that does not change what the script shows. */
function onlyView(view: ViewState, script: ViewState): ViewState {
  return { ...view, ...readersOwn(script), panel: script.panel, tour: null, step: null };
}
