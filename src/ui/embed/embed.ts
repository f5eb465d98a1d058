/** The page in a frame as it lives: one view, one tree, one picture; every act of a reader or a host is a new view. */
import { stepAnnouncement } from "../../draw/words/announcement.ts";
import type { Prepared } from "../../draw/svg/materials.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { atlasQuery, embedQuery, type EmbedOptions } from "../../view/embed/embedAddress.ts";
import type { FrameMessage } from "../../view/embed/protocol.ts";
import type { KnownIds, ViewState } from "../../view/viewState.ts";
import type { EmbedMessages } from "../../words/words.ts";
import { patchSvg } from "../map/patchSvg.ts";
import { listenToReader } from "./acts.ts";
import { answerHost } from "./answerHost.ts";
import type { EmbedFacts, EmbedTour } from "./facts.ts";
import type { By, Frame } from "./frame.ts";
import { type HostTalk, talkToHost } from "./hostMessages.ts";
import { Living } from "./living.ts";
import { pointAt } from "./pointing.ts";
import type { Scenes } from "./scenes.ts";
import { Stage } from "./stage.ts";
import { embedTree, headlineOf } from "./tree.ts";

export interface EmbedStart {
  readonly index: FactIndex;
  readonly said: EmbedMessages;
  readonly view: ViewState;
  readonly options: EmbedOptions;
  readonly known: KnownIds;
  readonly tour: EmbedTour | null;
  readonly notice: string;
  /** From this page to the folder of the site. */
  readonly site: string;
  /** Of a pinned frame: what it says of a newer edition, once that is known. */
  readonly newer: Promise<EmbedFacts["newer"]> | null;
  readonly scenes: Scenes;
  /** The names on the picture in the language of the page. */
  readonly onPicture: (prepared: Prepared) => Prepared;
}

/** Makes the page that the press wrote answer. */
export class Embed implements Frame {
  readonly main: HTMLElement;
  facts: EmbedFacts;
  readonly #start: EmbedStart;
  readonly #stage: Stage;
  readonly #living: Living;
  readonly #announcer: HTMLElement;
  readonly #host: HostTalk;
  #heightPx = 0;

  constructor(main: HTMLElement, start: EmbedStart) {
    const { index, said, options, known, tour, notice, onPicture } = start;
    [this.main, this.#start] = [main, start];
    this.#stage = new Stage(main, index, onPicture);
    this.facts = {
      index,
      said,
      parts: options.parts,
      degree: "picture",
      // Without an origin of its own a frame can start no worker.
      mayLive: self.origin !== "null",
      tour,
      notice,
      newer: null,
      ...this.#seen(start.view),
    };
    this.#announcer = document.createElement("p");
    this.#announcer.className = "visually-hidden";
    this.#announcer.role = "status";
    patchSvg(main, embedTree(this.facts));
    this.#stage.settle();
    main.after(this.#announcer);
    this.#living = new Living(this, this.#stage);
    this.#host = talkToHost(window, options.hosts, (message) =>
      answerHost(this, known, (isAllowed) => this.#living.allow(isAllowed), message),
    );
    listenToReader(this, known, this.#living);
    pointAt(this, this.#stage, () => void this.#living.go());
    this.#follow();
    this.#render();
    this.say({ type: "ready", edition: index.dataset.edition, view: this.viewText() });
    if (options.isLive) void this.#living.go();
    void start.newer?.then((newer) => this.change({ newer }));
  }

  show(change: Partial<ViewState>, by: By, more: Partial<EmbedFacts> = {}): void {
    const { scenes } = this.#start;
    if (scenes.knows({ ...this.facts.view, ...change })) this.#put(change, by, more);
    else
      void scenes.learn().then(
        () => this.#put(change, by, more),
        () => this.#put(change, by, { ...more, notice: this.facts.said.errors.load }),
      );
  }

  change(facts: Partial<EmbedFacts>): void {
    this.facts = { ...this.facts, ...facts, ...(facts.view && this.#seen(facts.view)) };
    this.#render();
  }

  reopen(): void {
    const { options, known } = this.#start;
    location.replace(`?${embedQuery(this.facts.view, known, { ...options, isLive: true })}`);
  }

  say(message: FrameMessage): void {
    this.#host.say(message);
  }

  viewText(): string {
    return atlasQuery({ ...this.facts.view, unknown: [] }, this.#start.known);
  }

  #put(change: Partial<ViewState>, by: By, more: Partial<EmbedFacts>): void {
    const before = this.facts;
    const isElsewhere = "partner" in change || "route" in change || "at" in change;
    this.change({ notice: "", ...more, view: { ...before.view, ...change } });
    const { index, scene, view } = this.facts;
    this.#living.show(isElsewhere);
    const chosen = view.partner === before.view.partner ? "" : (index.partner(view.partner ?? "")?.name ?? "");
    this.#announcer.textContent = [stepAnnouncement(before.scene, scene), chosen].filter(Boolean).join(" ");
    this.say({ type: "viewChanged", view: this.viewText(), heading: scene.heading, by });
  }

  /** A view, its scene and its address in the full atlas. */
  #seen(view: ViewState): Pick<EmbedFacts, "view" | "scene" | "atlas"> {
    const { index, known, scenes, site } = this.#start;
    return { view, scene: scenes.of(index, view), atlas: `${site}index.html?${atlasQuery(view, known)}` };
  }

  /** Brings the page in line with the facts. */
  #render(): void {
    patchSvg(this.main, embedTree(this.facts));
    for (const select of this.main.querySelectorAll("select")) select.value = select.dataset["chosen"] ?? "";
    document.title = headlineOf(this.facts);
    this.#stage.draw(this.facts);
  }

  /** What changes without anybody’s act: the size of the page and the colours of the device. */
  #follow(): void {
    new ResizeObserver(() => {
      this.#stage.draw(this.facts);
      this.#living.show(false);
    }).observe(this.#stage.element);
    new ResizeObserver(() => {
      const heightPx = Math.ceil(this.main.getBoundingClientRect().height);
      if (heightPx === this.#heightPx || heightPx === 0) return;
      this.#heightPx = heightPx;
      this.say({ type: "height", heightPx });
    }).observe(this.main);
    for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"])
      matchMedia(query).addEventListener("change", () => {
        this.#stage.draw(this.facts);
        this.#living.recolour();
      });
  }
}
