/**
 * The second degree of life: a live map that comes behind the picture and takes over when it is drawn. Whatever goes wrong,
 * the picture stays, and the page says why nothing moves.
 */
import type { AtlasMap } from "../../draw/map/live/atlasMap.ts";
import type { MapListeners } from "../../draw/map/live/listen.ts";
import type { OpenedMap } from "./openMap.ts";

/** `picture`: nothing live was asked for yet; `absent`: it cannot be had; `lost`: the graphics card has let go of it. */
export type Degree = "picture" | "loading" | "complete" | "absent" | "lost";

/** How fine the borders are that the live map draws. */
export type Borders = "coarse" | "loading" | "fine";

/** Opens a map that tells these listeners what happens to it. */
export type OpenLive = (listeners: Pick<MapListeners, "onLost" | "onRestored">) => Promise<OpenedMap>;

/** A browser gives a lost context back at once or not at all; after this long a new map is opened. */
const PATIENCE_MS = 8000;

export class LiveMap {
  readonly #open: OpenLive;
  #degree = $state<Degree>("picture");
  #opened = $state.raw<OpenedMap | null>(null);
  #trouble: unknown = $state.raw(null);
  #borders = $state<Borders>("coarse");
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isGone = false;

  constructor(open: OpenLive) {
    this.#open = open;
  }

  get degree(): Degree {
    return this.#degree;
  }

  /** The map once it can be told what to show; it may still be drawing. */
  get map(): AtlasMap | null {
    return this.#opened?.map ?? null;
  }

  /** What was thrown where there is no live map; null when nothing is wrong. */
  get trouble(): unknown {
    return this.#trouble;
  }

  /** Loads and starts the map, once; after a failure another call tries again. */
  start(): void {
    if (this.#isGone || this.#degree === "loading" || this.#opened !== null) return;
    this.#degree = "loading";
    this.#trouble = null;
    void this.#begin().catch((error: unknown) => {
      this.#drop();
      this.#trouble = error;
      this.#degree = "absent";
    });
  }

  get borders(): Borders {
    return this.#borders;
  }

  /** Loads the fine borders, once. The coarse ones stay when they cannot be had: nothing that is said depends on them. */
  addDetail(): void {
    const opened = this.#opened;
    if (this.#borders !== "coarse" || this.#degree !== "complete" || !opened) return;
    this.#borders = "loading";
    void opened.addDetail().then(
      () => (this.#borders = "fine"),
      () => (this.#borders = "coarse"),
    );
  }

  destroy(): void {
    this.#isGone = true;
    this.#drop();
  }

  async #begin(): Promise<void> {
    const opened = await this.#open({ onLost: () => this.#lose(), onRestored: () => this.#recover() });
    if (this.#isGone) {
      opened.map.destroy();
      return;
    }
    this.#opened = opened;
    await opened.map.complete();
    if (this.#degree === "loading" && this.#opened === opened) this.#degree = "complete";
  }

  #lose(): void {
    this.#degree = "lost";
    this.#patience = setTimeout(() => {
      this.#drop();
      this.#degree = "picture";
      this.start();
    }, PATIENCE_MS);
  }

  #recover(): void {
    clearTimeout(this.#patience);
    const opened = this.#opened;
    void opened?.map.complete().then(() => {
      if (this.#opened === opened && this.#degree === "lost") this.#degree = "complete";
    });
  }

  #drop(): void {
    clearTimeout(this.#patience);
    this.#opened?.map.destroy();
    this.#opened = null;
    this.#borders = "coarse";
  }
}
