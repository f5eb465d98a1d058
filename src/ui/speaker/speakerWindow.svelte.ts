/** The speaker’s window as one of the windows of a talk: which tour, where it is, and how it comes back after a reload. */
import type { Tour } from "../../model/tour.ts";
import type { KnownIds } from "../../view/viewState.ts";
import { findTour, type OtherPlaces } from "../tours/find.ts";
import { type Joined, joinInBrowser } from "../talk/inBrowser.ts";
import { readKept } from "../talk/kept.ts";
import type { Place } from "../talk/message.ts";
import type { SharedTalk } from "../talk/sharedTalk.svelte.ts";
import { newId, talkOfName, windowName } from "../talk/talkId.ts";
import { TIMER_AT_ZERO } from "../talk/timer.ts";

export class SpeakerWindow {
  readonly #joined: Joined;
  /** A tour that the site has, for as long as no other window has sent it. */
  #found: Tour | null = $state.raw(null);
  #hasSought = $state(false);
  #hasFailed = $state(false);

  /** `place` is where the address says that the talk is; `known` is what a tour may name. */
  constructor(place: Place, known: KnownIds) {
    const kept = readKept(() => sessionStorage);
    const talk = talkOfName("speaker", window.name) ?? kept?.talk ?? newId(Date.now());
    // A page that was opened by hand has no name yet; by this one it comes back to its talk.
    window.name = windowName("speaker", talk);
    const before = kept?.talk === talk ? kept.shared : null;
    this.#joined = joinInBrowser({
      talk,
      role: "speaker",
      values: { place, isBlank: before?.blank.value ?? false, timer: before?.timer.value ?? TIMER_AT_ZERO },
      tour: kept?.tour?.id === place.tour ? kept.tour : null,
      kept,
    });
    void this.#seek(place.tour, { known, fragment: location.hash });
  }

  get shared(): SharedTalk {
    return this.#joined.shared;
  }

  /** Null until it is known. */
  get tour(): Tour | null {
    const { place, tour } = this.shared;
    return tour ?? (this.#found?.id === place.tour ? this.#found : null);
  }

  /** Whether nobody knows the tour of the address. */
  get isLost(): boolean {
    return this.#hasSought && this.tour === null;
  }

  /** Whether the tours could not be loaded, and no other window has sent this one. */
  get hasFailed(): boolean {
    return this.#hasFailed && this.tour === null;
  }

  /** The name of the window that the room sees. */
  get audienceName(): string {
    return windowName("audience", this.shared.id);
  }

  async #seek(id: string, places: OtherPlaces): Promise<void> {
    try {
      this.#found = await findTour(id, places);
      this.#hasSought = true;
    } catch {
      this.#hasFailed = true;
    }
  }
}
