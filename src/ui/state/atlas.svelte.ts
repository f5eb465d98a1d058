/** The one state of the page: a view. Everything else on the screen is derived from it and the dataset. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { Tour, TourId, TourStep } from "../../model/tour.ts";
import { type Scene, sceneOf } from "../../scene/scene.ts";
import { type Timeline, timelineOf } from "../../scene/timeline.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { tidyFilter } from "../../slice/filter.ts";
import type { DossierSubject } from "../../view/dossierSubject.ts";
import * as moves from "../../view/moves.ts";
import type { Notice } from "../../view/parseView.ts";
import { asScripted, isOffScript, readAddress, scriptOf, stepAsked } from "../../view/tours/onScript.ts";
import { defaultView, type KnownIds, type Layer, type Lens, type ViewState } from "../../view/viewState.ts";
import { writeView } from "../../view/writeView.ts";
import type { Words } from "../../words/words.ts";
import type { Later } from "./later.svelte.ts";
import { type Rest, type Whole, wholeOf } from "./whole.ts";

/** Whether a change is a step that the back button should undo. */
export type Keeping = "push" | "replace";

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
    () => this.tourStep !== null && isOffScript(this.#view, this.#script, this.known),
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
    this.whole = wholeOf(index, loadRest);
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
    const { view, notices } = readAddress(query, this.known, this.#tours);
    const { filter, unknown } = tidyFilter(this.index, view.filter);
    this.#view = { ...view, filter };
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
  set(change: moves.Change, keeping: Keeping = "push"): void {
    const before = this.address;
    this.#view = { ...this.#view, ...change };
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
    this.set({ ...asScripted(script, this.#view), tour: id, step: asked.number }, keeping);
  }

  #scriptOf(step: TourStep | null): ViewState {
    if (step === null) return defaultView(this.known);
    const script = scriptOf(step.view, this.known);
    return { ...script, filter: tidyFilter(this.index, script.filter).filter };
  }

  /** Goes to a view of the tour that is on, the first or the last where there is none of that number. */
  goToStep(step: number, keeping: Keeping = "push"): void {
    if (this.tour !== null) this.startTour(this.tour.id, step, keeping);
  }

  /** Shows the view of the tour's step again, after the reader has gone elsewhere. */
  returnToScript(): void {
    this.goToStep(this.stepNumber);
  }

  leaveTour(): void {
    this.set(moves.TOUR_LEFT);
  }

  goTo(stop: StopId): void {
    this.set({ stop });
  }

  openPartner(partner: Iso3): void {
    this.set(moves.openPartner(this.#view, partner, (route) => this.index.route(route).partners));
  }

  openRoute(route: RouteId): void {
    this.set(moves.openRoute(this.#view, route));
  }

  closeSheet(): void {
    this.set(moves.closeSheet(this.#view));
  }

  openDossier(subject: DossierSubject): void {
    this.set(moves.openDossier(subject));
  }

  closeDossier(): void {
    this.set(moves.DOSSIER_CLOSED);
  }

  toggleComparison(): void {
    this.set(moves.toggleComparison(this.#view, this.index.stops));
  }

  chooseLens(lens: Lens): void {
    this.set({ lens });
  }

  toggleLayer(layer: Layer): void {
    this.set(moves.toggleLayer(this.#view, layer), "replace");
  }
}
