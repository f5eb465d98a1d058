/** The window that the room sees, as one of the windows of a talk: what happens here is told, what is told happens here. */
import { untrack } from "svelte";
import type { AtlasState } from "../state/atlas.svelte.ts";
import { writeView } from "../../view/writeView.ts";
import type { Values } from "./agree.ts";
import { type Joined, joinInBrowser, watchPage } from "./inBrowser.ts";
import { type Kept, readKept } from "./kept.ts";
import type { Place } from "./message.ts";
import type { SharedTalk } from "./sharedTalk.svelte.ts";
import { newId, talkOfName, windowName } from "./talkId.ts";
import type { Timer } from "./timer.ts";
import type { MessageTarget } from "./wire.ts";

/** The talk as this window shows it, beside its view. */
export interface ShownTalk {
  isBlank: boolean;
  timer: Timer;
  /** Back to the script; answers whether the talk had left it. */
  readonly comeBack: () => boolean;
  readonly closeOverlay: () => void;
  /** Keeps what a reload must find again. */
  readonly keep: () => void;
}

export class Audience {
  readonly #atlas: AtlasState;
  readonly #shown: ShownTalk;
  #joined: Joined = $state.raw() as Joined;

  /** To be made while a component is, whose life it shares; a tour must be on. */
  constructor(atlas: AtlasState, shown: ShownTalk) {
    this.#atlas = atlas;
    this.#shown = shown;
    const kept = readKept(() => sessionStorage);
    this.#join(talkOfName("audience", window.name) ?? kept?.talk ?? newId(Date.now()), kept);
    $effect(() => this.#tellPlace());
    $effect(() => this.#tellTheRest());
    $effect(() => this.#goAlong());
    $effect(() => this.#showTheRest());
    $effect(() => {
      const stopWatching = watchPage(() => this.shared);
      return () => {
        stopWatching();
        this.shared.close();
      };
    });
  }

  get shared(): SharedTalk {
    return this.#joined.shared;
  }

  /** A window of this talk that was opened from here. */
  add(other: MessageTarget): void {
    this.#joined.windows.add(other);
  }

  #join(talk: string, kept: Kept | null): void {
    // By this name the speaker’s window finds this one again.
    window.name = windowName("audience", talk);
    this.#joined = joinInBrowser({
      talk,
      role: "audience",
      values: this.#values(),
      tour: this.#atlas.tour,
      kept,
      // This tab is a copy of another, which goes on with the talk.
      onTwin: () => {
        this.shared.close();
        this.#join(newId(Date.now()), null);
      },
    });
  }

  #values(): Values {
    const place = placeOf(this.#atlas);
    if (place === null) throw new Error("A talk without a tour has no place.");
    return { place, isBlank: this.#shown.isBlank, timer: this.#shown.timer };
  }

  #tellPlace(): void {
    const { shared } = this;
    const place = placeOf(this.#atlas);
    const { tour } = this.#atlas;
    untrack(() => {
      if (place) shared.goTo(place);
      if (tour) shared.tell(tour);
    });
  }

  #tellTheRest(): void {
    const { shared } = this;
    const { isBlank, timer } = this.#shown;
    untrack(() => {
      shared.setBlank(isBlank);
      shared.setTimer(timer);
    });
  }

  #goAlong(): void {
    const { place, tour } = this.shared;
    const atlas = this.#atlas;
    untrack(() => {
      // Only this window leaves the script; the other can call it back.
      if (place.seen !== null || isAt(atlas, place)) return;
      if (tour !== null && !atlas.tours.some(({ id }) => id === tour.id)) atlas.addTours([tour]);
      this.#shown.closeOverlay();
      this.#shown.comeBack();
      if (!isAt(atlas, place)) atlas.startTour(place.tour, place.step);
      this.#shown.keep();
    });
  }

  #showTheRest(): void {
    const { isBlank, timer } = this.shared;
    untrack(() => {
      if (this.#shown.isBlank !== isBlank) this.#shown.isBlank = isBlank;
      if (this.#shown.timer !== timer) this.#shown.timer = timer;
    });
  }
}

/** Where the atlas is in its tour; null without one. */
function placeOf({ tour, stepNumber, isOffScript, view, known }: AtlasState): Place | null {
  if (tour === null) return null;
  const seen = isOffScript
    ? writeView({ ...view, tour: null, step: null, panel: null, lang: null, theme: "system" }, known)
    : null;
  return { tour: tour.id, step: stepNumber, seen };
}

function isAt(atlas: AtlasState, { tour, step }: Place): boolean {
  return atlas.tour?.id === tour && atlas.stepNumber === step && !atlas.isOffScript;
}
