/** A tour in the making: its changes, the view that is worked on, and how it is kept in the browser. */
import type { TourId } from "../../model/tour.ts";
import { type EditedTour, moveStep, placeOf } from "../../view/tours/editTour.ts";
import { beginHistory, changed, type History, redone, sealed, undone } from "../../view/tours/history.ts";
import type { TourFault } from "../../view/tours/tourFault.ts";
import { writeTour } from "../../view/tours/writeTour.ts";
import { type Kept, type OwnTours, tourOfKey } from "../tours/ownTours.ts";

/** A change is kept within half a second. */
const KEEP_AFTER_MS = 400;

/** What another window has made of the same tour; a text of null: it has deleted it. */
export interface OtherVersion {
  readonly text: string | null;
}

export class Making {
  readonly #own: OwnTours;
  readonly #newId: () => TourId;
  /** A name for this version, should the page go before its maker has chosen between two. */
  #rescueId: TourId;
  #history: History<EditedTour> = $state.raw() as History<EditedTour>;
  /** What the storage held when it was last looked at. */
  #stored: string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  /** How the last wish to keep the tour ended. */
  kept: Kept = $state("kept");
  other: OtherVersion | null = $state.raw(null);
  /** The key of the view that is worked on. */
  chosen: number | null = $state(null);
  /** What was wrong in the file that the tour came from. */
  faults: readonly TourFault[] = $state.raw([]);

  /** `stored` is the tour as the browser keeps it; null where it does not yet. `newId` gives names that no tour has. */
  constructor(own: OwnTours, tour: EditedTour, stored: string | null, newId: () => TourId) {
    this.#own = own;
    this.#newId = newId;
    this.#rescueId = newId();
    this.#stored = stored;
    this.#history = beginHistory(tour);
    this.chosen = tour.steps[0]?.key ?? null;
    if (stored === null) this.#keep();
  }

  get tour(): EditedTour {
    return this.#history.present;
  }

  /** The place of the view that is worked on, from 0; -1 where there is none. */
  get place(): number {
    return placeOf(this.tour, this.chosen);
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Whether the tour would be lost with the page. */
  get isAtRisk(): boolean {
    return this.kept === "full" || this.kept === "refused";
  }

  /** Makes a change. With a `mark`, such as that of a field, it goes together with the last one of the same. */
  change(tour: EditedTour, mark: string | null = null): void {
    this.#turn(changed(this.#history, tour, mark));
  }

  /** The next letter typed begins a change of its own. */
  seal(): void {
    this.#history = sealed(this.#history);
  }

  undo(): void {
    this.#turn(undone(this.#history));
  }

  redo(): void {
    this.#turn(redone(this.#history));
  }

  /** Moves a view to a place, from 0. Answers where it is then. */
  move(key: number, to: number): number {
    this.change(moveStep(this.tour, placeOf(this.tour, key), to));
    return placeOf(this.tour, key);
  }

  /** Keeps now what waits to be kept. The page may be gone afterwards. */
  flush(): void {
    if (this.other !== null && !this.#isClosed) this.#own.write(this.#rescueId, this.#text);
    else if (this.#timer !== undefined) this.#keep();
  }

  /** Another window has written: `key` is the name in the storage, null when all of it was emptied. */
  hear(key: string | null): void {
    if (key !== null && tourOfKey(key) !== this.tour.id) return;
    const text = this.#own.read(this.tour.id);
    if (text === this.#stored) return;
    this.other = text === this.#text ? null : { text };
    if (this.other === null) this.#stored = text;
  }

  /** Of two versions, this one. */
  keepThis(): void {
    this.other = null;
    this.#own.remove(this.#rescueId);
    this.#stored = this.#own.read(this.tour.id);
    this.#keep();
  }

  /** Of two versions, the other; this one can be brought back like any change. */
  takeOther(tour: EditedTour): void {
    this.#stored = this.other?.text ?? null;
    this.other = null;
    this.#own.remove(this.#rescueId);
    this.change(tour);
  }

  /** Gives this version a name of its own; the other keeps the old one. */
  keepBoth(): void {
    this.other = null;
    this.#stored = this.#own.read(this.#rescueId);
    const renamed = (tour: EditedTour): EditedTour => ({ ...tour, id: this.#rescueId });
    const { past, present, future } = this.#history;
    // What is undone later belongs to the new name too.
    this.#history = { past: past.map(renamed), present: renamed(present), future: future.map(renamed), mark: null };
    this.#keep();
    this.#rescueId = this.#newId();
  }

  close(): void {
    this.flush();
    this.#isClosed = true;
  }

  get #text(): string {
    return writeTour(this.tour);
  }

  #turn(history: History<EditedTour>): void {
    if (history === this.#history) return;
    this.#history = history;
    if (placeOf(history.present, this.chosen) === -1) this.chosen = null;
    this.#timer ??= setTimeout(() => this.#keep(), KEEP_AFTER_MS);
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.other !== null) return;
    const text = this.#text;
    this.kept = this.#own.write(this.tour.id, text, this.#stored);
    if (this.kept === "kept") this.#stored = text;
    if (this.kept === "changed") this.other = { text: this.#own.read(this.tour.id) };
  }
}
