/** What a speaker does at the desk: the talk steps, the notes grow, a number is typed. Knows no pixels. */
import { type Act, clickerAct, digitOf, letterAct, type Press, stepAct } from "../present/keys.ts";
import type { SharedTalk } from "../talk/sharedTalk.svelte.ts";

/** As much of the talk as the desk moves. */
export type Steered = Pick<
  SharedTalk,
  "place" | "isBlank" | "goToStep" | "returnToScript" | "setBlank" | "toggleTimer" | "resetTimer"
>;

type DeskPress = Press & Pick<KeyboardEvent, "repeat">;

/** What the place of the focus keeps for itself: letters, or only the keys that move what is there. */
export type FocusPlace = "free" | "scrolls" | "presses" | "writes";

/** Sizes of the notes in rem; the smallest can be read from a metre away. */
export const NOTES_SIZES_REM = [1.375, 1.625, 1.9, 2.25, 2.75] as const;
const FIRST_SIZE = 1;
const NAME = "route-atlas.notes-size";
/** More digits than any tour has views. */
const MOST_DIGITS = 4;
/** Keys that scroll a region or press a button that has the focus. */
const SCROLLING = ["ArrowDown", "ArrowUp", "Home", "End", " "];

export class Desk {
  readonly #talk: () => Steered;
  readonly #count: () => number;
  readonly #store: () => Pick<Storage, "getItem" | "setItem">;
  #size = $state(FIRST_SIZE);
  #typed = $state("");

  /** `count` tells how many views the tour has; `store` keeps the size of the notes as long as the tab lives, and may throw. */
  constructor(talk: () => Steered, count: () => number, store: () => Pick<Storage, "getItem" | "setItem">) {
    this.#talk = talk;
    this.#count = count;
    this.#store = store;
    this.#size = sizeKept(store);
  }

  get notesRem(): number {
    return NOTES_SIZES_REM[this.#size] ?? NOTES_SIZES_REM[FIRST_SIZE];
  }

  get isLargest(): boolean {
    return this.#size === NOTES_SIZES_REM.length - 1;
  }

  get isSmallest(): boolean {
    return this.#size === 0;
  }

  /** The digits so far of the view to jump to. */
  get typed(): string {
    return this.#typed;
  }

  /** Nothing goes by unseen: the first step lifts the blank. */
  step(by: 1 | -1): void {
    const talk = this.#talk();
    if (talk.isBlank) talk.setBlank(false);
    // Off the script, going back means back to it.
    else if (by === -1 && talk.place.seen !== null) talk.returnToScript();
    else this.goTo(talk.place.step + by);
  }

  goTo(number: number): void {
    this.#typed = "";
    const talk = this.#talk();
    talk.setBlank(false);
    talk.goToStep(Math.min(this.#count(), Math.max(1, number)));
  }

  resizeNotes(by: 1 | -1): void {
    this.#size = Math.min(NOTES_SIZES_REM.length - 1, Math.max(0, this.#size + by));
    try {
      this.#store().setItem(NAME, String(this.#size));
    } catch {
      // A reload begins with the usual size.
    }
  }

  forgetTyped(): void {
    this.#typed = "";
  }

  /** Does what a press means at this desk; answers whether it meant anything. */
  press(press: DeskPress, focus: FocusPlace, direction: "ltr" | "rtl"): boolean {
    if (focus === "writes") return false;
    const act = clickerAct(press) ?? (isTaken(press, focus) ? null : stepAct(press, direction)) ?? letterAct(press);
    // A key that is held down would run through the whole tour.
    if (act !== null) return press.repeat || this.#act(act);
    const digit = digitOf(press);
    if (digit !== null) {
      this.#typed = `${this.#typed}${digit}`.slice(-MOST_DIGITS);
      return true;
    }
    return this.#isCommand(press);
  }

  #isCommand({ key, ctrlKey, metaKey, altKey }: Press): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    if (key === "Enter" && this.#typed !== "") {
      const number = Number(this.#typed);
      if (number >= 1 && number <= this.#count()) this.goTo(number);
      this.#typed = "";
      return true;
    }
    if (key === "Escape" && this.#typed !== "") {
      this.#typed = "";
      return true;
    }
    return key === "Backspace" && this.#comeBack();
  }

  #act(act: Act): boolean {
    const talk = this.#talk();
    switch (act) {
      case "next":
        this.step(1);
        return true;
      case "previous":
        this.step(-1);
        return true;
      case "first":
        this.goTo(1);
        return true;
      case "last":
        this.goTo(this.#count());
        return true;
      case "blank":
        talk.setBlank(!talk.isBlank);
        return true;
      case "timer":
        talk.toggleTimer();
        return true;
      case "larger":
        this.resizeNotes(1);
        return true;
      case "smaller":
        this.resizeNotes(-1);
        return true;
      case "explore":
        return this.#comeBack();
      // These belong to the window that the room sees.
      case "fullScreen":
      case "speaker":
      case "overview":
      case "evidence":
      case "contrast":
      case "help":
        return false;
    }
  }

  #comeBack(): boolean {
    const talk = this.#talk();
    if (talk.place.seen === null) return false;
    talk.returnToScript();
    return true;
  }
}

function sizeKept(store: () => Pick<Storage, "getItem">): number {
  try {
    const kept = Number(store().getItem(NAME) ?? FIRST_SIZE);
    return kept in NOTES_SIZES_REM ? kept : FIRST_SIZE;
  } catch {
    return FIRST_SIZE;
  }
}

function isTaken({ key }: Press, focus: FocusPlace): boolean {
  return (focus === "scrolls" && SCROLLING.includes(key)) || (focus === "presses" && key === " ");
}
