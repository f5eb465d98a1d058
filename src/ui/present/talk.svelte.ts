/** The state of a talk beside its view: what lies over the map, what is typed, the stopwatch. Knows no pixels. */
import type { TourId } from "../../model/tour.ts";
import { elapsedMs, type Timer, toggledTimer } from "../talk/timer.ts";
import type { Act } from "./keys.ts";
import { MOST_CAPTION_STEPS, recall, remember, type Store } from "./memory.ts";

/** The script that a talk follows: the atlas, as far as a talk moves it. */
export interface Script {
  readonly tour: TourId;
  /** The view that is on, from 1. */
  readonly number: number;
  readonly count: number;
  readonly isOff: boolean;
  readonly goTo: (number: number) => void;
  readonly comeBack: () => void;
  readonly leave: () => void;
}

/** What the talk cannot do by itself. */
export interface Stage {
  readonly toggleFullScreen: () => void;
  readonly openSpeaker: () => void;
  readonly toggleContrast: () => void;
}

/** What lies over the map; one at a time. */
export type Overlay = "help" | "overview" | "evidence";

/** More digits than any tour has views. */
const MOST_DIGITS = 4;

export class Talk {
  readonly #script: () => Script;
  readonly #stage: Stage;
  readonly #store: () => Store;
  readonly #now: () => number;
  #isBlank = $state(false);
  #timer = $state.raw<Timer>() as Timer;
  #isTimerShown = $state(false);
  #captionSteps = $state(0);
  #overlay = $state.raw<Overlay | null>(null);
  #isExploring = $state(false);
  #isSheetWanted = $state(false);
  #typed = $state("");
  #isBeyond = $state(false);

  constructor(script: () => Script, stage: Stage, store: () => Store, now: () => number = Date.now) {
    this.#script = script;
    this.#stage = stage;
    this.#store = store;
    this.#now = now;
    const last = recall(store);
    const isSame = last?.tour === script().tour;
    this.#isBlank = isSame && last.isBlank;
    this.#timer = isSame ? last.timer : { runningSinceMs: now(), elapsedMs: 0 };
    this.#isTimerShown = last?.isTimerShown ?? false;
    this.#captionSteps = last?.captionSteps ?? 0;
    this.keep();
  }

  get isBlank(): boolean {
    return this.#isBlank;
  }

  /** The speaker’s window may set it, too. */
  set isBlank(isBlank: boolean) {
    this.#isBlank = isBlank;
    this.keep();
  }

  get timer(): Timer {
    return this.#timer;
  }

  set timer(timer: Timer) {
    this.#timer = timer;
    this.keep();
  }

  get isTimerShown(): boolean {
    return this.#isTimerShown;
  }

  /** How long the talk has lasted at a moment. */
  elapsedMsAt(nowMs: number): number {
    return elapsedMs(this.#timer, nowMs);
  }

  get captionSteps(): number {
    return this.#captionSteps;
  }

  get overlay(): Overlay | null {
    return this.#overlay;
  }

  /** The axis of the documents is offered. */
  get isExploring(): boolean {
    return this.#isExploring || this.#isSheetWanted || this.#script().isOff;
  }

  /** The sheet of what the script itself has chosen is open. */
  get isSheetWanted(): boolean {
    return this.#isSheetWanted;
  }

  set isSheetWanted(isWanted: boolean) {
    this.#isSheetWanted = isWanted;
  }

  /** The digits so far of the view to jump to. */
  get typed(): string {
    return this.#typed;
  }

  /** The number that was asked for last lies beyond the tour. */
  get isBeyond(): boolean {
    return this.#isBeyond;
  }

  act(act: Act): void {
    switch (act) {
      case "next":
        this.#step(1);
        break;
      case "previous":
        this.#step(-1);
        break;
      case "first":
        this.goTo(1);
        break;
      case "last":
        this.goTo(this.#script().count);
        break;
      case "blank":
        this.isBlank = !this.#isBlank;
        break;
      case "timer":
        this.#isTimerShown = !this.#isTimerShown;
        this.keep();
        break;
      case "larger":
        this.#resize(1);
        break;
      case "smaller":
        this.#resize(-1);
        break;
      case "explore":
        this.#explore();
        break;
      case "help":
      case "overview":
      case "evidence":
        this.#overlay = this.#overlay === act ? null : act;
        break;
      case "fullScreen":
        this.#stage.toggleFullScreen();
        break;
      case "speaker":
        this.#stage.openSpeaker();
        break;
      case "contrast":
        this.#stage.toggleContrast();
        break;
    }
  }

  /** A view, wherever the talk has been. */
  goTo(number: number): void {
    this.#clear();
    this.#script().goTo(number);
    this.keep();
  }

  /** Lets the stopwatch run or rest. */
  toggleTimer(): void {
    this.timer = toggledTimer(this.#timer, this.#now());
  }

  type(digit: string): void {
    if (this.#isBeyond) this.forgetTyped();
    this.#typed = `${this.#typed}${digit}`.slice(-MOST_DIGITS);
  }

  /** Jumps to what was typed; answers whether anything was. */
  enter(): boolean {
    if (this.#typed === "") return false;
    const number = Number(this.#typed);
    this.#isBeyond = number < 1 || number > this.#script().count;
    if (!this.#isBeyond) this.goTo(number);
    return true;
  }

  /** What was typed is too long ago to be meant. */
  forgetTyped(): void {
    this.#typed = "";
    this.#isBeyond = false;
  }

  /** One thing less: what is typed, what lies over the map, the excursion, and at last the talk itself. */
  escape(): void {
    if (this.#typed !== "") this.forgetTyped();
    else if (this.#isBlank) this.isBlank = false;
    else if (this.#overlay !== null) this.#overlay = null;
    else if (this.isExploring) this.comeBack();
    else this.#script().leave();
  }

  /** Away with what lies over the map; where one is named, only with that: a dialog tells late that it has closed. */
  closeOverlay(which: Overlay | null = this.#overlay): void {
    if (this.#overlay === which) this.#overlay = null;
  }

  /** Back to the script; answers whether the talk had left it. */
  comeBack(): boolean {
    const wasAway = this.isExploring;
    this.#isExploring = false;
    this.#isSheetWanted = false;
    if (this.#script().isOff) this.#script().comeBack();
    return wasAway;
  }

  /** Keeps in the session what a reload must find again. */
  keep(): void {
    const { tour, number } = this.#script();
    remember(this.#store, {
      tour,
      step: number,
      isBlank: this.#isBlank,
      timer: this.#timer,
      isTimerShown: this.#isTimerShown,
      captionSteps: this.#captionSteps,
    });
  }

  #step(by: 1 | -1): void {
    // Nothing goes by unseen: the first press lifts the blank or what lies over the view.
    const { number, count } = this.#script();
    if (this.#isBlank) this.isBlank = false;
    else if (this.isExploring && (by === -1 || number === count)) this.comeBack();
    else this.goTo(Math.min(count, Math.max(1, number + by)));
  }

  #explore(): void {
    if (!this.comeBack()) {
      this.#clear();
      this.#isExploring = true;
    }
  }

  #resize(by: 1 | -1): void {
    this.#captionSteps = Math.min(MOST_CAPTION_STEPS, Math.max(-MOST_CAPTION_STEPS, this.#captionSteps + by));
    this.keep();
  }

  #clear(): void {
    this.forgetTyped();
    this.#overlay = null;
    this.#isExploring = false;
    this.#isSheetWanted = false;
    if (this.#isBlank) this.isBlank = false;
  }
}
