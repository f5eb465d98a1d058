/** The two degrees of life of a frame: the picture, and the live map where it is wanted and others leave room for it. */
import type { Frame } from "./frame.ts";
import type { EmbedLive } from "./live/openLive.ts";
import type { Turns } from "./live/turns.ts";
import { choose, hover } from "./pointing.ts";
import { paletteOf, type Stage } from "./stage.ts";

/** So often a reader’s acts are told to whoever counts the live maps. */
const USE_PAUSE_MS = 1000;

/** Turns the picture of a frame into a map and back. */
export class Living {
  readonly #frame: Frame;
  readonly #stage: Stage;
  #live: EmbedLive | null = null;
  /** Known from the first live map on. */
  #turns: Turns | null = null;
  /** Counts how often the map was sent for: an answer to an earlier time is not wanted any more. */
  #time = 0;
  #usedAtMs = 0;
  /** Browsers never ask again for a program that once did not come. */
  #hasFailed = false;
  /** The page around counts its live maps, so the frames need not agree. */
  #isRuled = false;

  constructor(frame: Frame, stage: Stage) {
    [this.#frame, this.#stage] = [frame, stage];
    for (const act of ["click", "keydown", "wheel"] as const)
      frame.main.addEventListener(act, (event) => this.#used(event), { passive: true });
  }

  /** Loads the live map; it takes over when it is drawn, where the picture stands. */
  async go(): Promise<void> {
    const frame = this.#frame;
    const { degree, mayLive, index, scene, said } = frame.facts;
    if (!mayLive || degree === "loading" || degree === "live") return;
    const time = ++this.#time;
    frame.say({ type: "wantsLive" });
    frame.change({ degree: "loading" });
    try {
      if (this.#hasFailed && (await isThere(location.href))) {
        frame.reopen();
        return;
      }
      const { openLive, openTurns } = await import("./live/openLive.ts");
      this.#turns ??= openTurns(this.#stage.element, {
        give: () => !this.#isRuled && this.#end("yielded"),
        take: () => !this.#isRuled && void this.go(),
      });
      this.#turns.use();
      const live = await openLive(this.#stage.part(".canvas"), {
        index,
        scene,
        palette: paletteOf(frame.facts),
        camera: this.#stage.camera(frame.facts),
        gestures: said.gestures,
        onChoose: (target) => choose(frame, this.#stage, target),
        onHover: (at) => hover(frame, this.#stage, at?.target ?? null, at?.x, at?.y),
        onCamera: (at) => {
          frame.change({ view: { ...frame.facts.view, at } });
          const { heading } = frame.facts.scene;
          frame.say({ type: "viewChanged", view: frame.viewText(), heading, by: "reader" });
        },
        onLost: () => this.leave(),
      });
      if (time !== this.#time) {
        live.destroy();
        return;
      }
      this.#live = live;
      live.show(frame.facts.scene, null);
      frame.change({ degree: "live" });
    } catch {
      this.#hasFailed = true;
      if (time === this.#time) this.#end("absent");
    }
  }

  /** Back to the picture, because a reader wants it or the map is lost. */
  leave(): void {
    this.#end("picture");
  }

  /** The page around counts its live maps: it takes this one’s turn, or gives it back. */
  allow(isAllowed: boolean): void {
    this.#isRuled = true;
    if (!isAllowed) this.#end("yielded");
    else if (this.#frame.facts.degree === "yielded") void this.go();
  }

  async zoom(steps: number): Promise<void> {
    await this.go();
    this.#live?.zoomBy(steps);
  }

  /** Shows what the frame shows now; `isElsewhere`: goes where that is. */
  show(isElsewhere: boolean): void {
    const { facts } = this.#frame;
    this.#live?.show(facts.scene, isElsewhere ? this.#stage.camera(facts) : null);
  }

  /** The device has other colours. */
  recolour(): void {
    this.#live?.setPalette(paletteOf(this.#frame.facts));
  }

  #end(degree: "picture" | "yielded" | "absent"): void {
    const frame = this.#frame;
    if (frame.facts.degree !== "live" && frame.facts.degree !== "loading") return;
    this.#time += 1;
    this.#live?.destroy();
    this.#live = null;
    this.#turns?.leave(degree === "yielded");
    hover(frame, this.#stage, null);
    frame.say({ type: "leftLive" });
    frame.change({ degree });
  }

  /** Whoever presses something in a frame that had to give way wants its map back; in a live one, to keep it. */
  #used(event: Event): void {
    const { degree } = this.#frame.facts;
    const isPassing = event.type === "wheel" || (event instanceof KeyboardEvent && { Tab: true }[event.key]);
    if (degree === "yielded" && !isPassing) void this.go();
    if (degree !== "live" || event.timeStamp - this.#usedAtMs < USE_PAUSE_MS) return;
    this.#usedAtMs = event.timeStamp;
    this.#turns?.use();
    this.#frame.say({ type: "wantsLive" });
  }
}

/** Whether an address answers; without a network the page must stay as it is. */
async function isThere(address: string): Promise<boolean> {
  return fetch(address, { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
}
