/** The page in a frame as it lives: one view, one tree, one picture; every act of a reader or a host is a new view. */
import { materials } from "virtual:route-atlas/embed";
import { stepAnnouncement } from "../../draw/words/announcement.ts";
import { readMaterials } from "../../draw/svg/materialsWire.ts";
import type { Prepared } from "../../draw/svg/materials.ts";
import type { Target } from "../../draw/target.ts";
import type { PlaneCamera, Viewport } from "../../draw/viewport.ts";
import type { Iso3 } from "../../model/records.ts";
import { plainScene, type Scene } from "../../scene/plainScene.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { atlasQuery, type EmbedOptions, viewOfMessage } from "../../view/embed/embedAddress.ts";
import type { HostMessage, MessageId } from "../../view/embed/protocol.ts";
import { changesFrom } from "../../view/comparison.ts";
import type { KnownIds, ViewState } from "../../view/viewState.ts";
import type { EmbedMessages } from "../../words/words.ts";
import { cameraOfView } from "../map/aim.ts";
import { hoverWords } from "../map/hoverWords.ts";
import { landOfPage } from "../map/landOfPage.ts";
import { patchSvg } from "../map/patchSvg.ts";
import { paletteFor } from "../state/paletteFor.ts";
import type { EmbedDegree, EmbedFacts, EmbedTour } from "./facts.ts";
import { listenToPicture } from "./gestures.ts";
import { type HostTalk, talkToHost } from "./hostMessages.ts";
import type { EmbedLive } from "./live/openLive.ts";
import { pictureTree } from "./picture.ts";
import { showTip, targetUnder } from "./tip.ts";
import { embedTree, headlineOf } from "./tree.ts";

export interface EmbedStart {
  readonly view: ViewState;
  readonly options: EmbedOptions;
  readonly known: KnownIds;
  readonly tour: EmbedTour | null;
  readonly notice: string;
  /** Draws views that compare or filter as well, where the first one does. */
  readonly sceneOf: SceneOf;
  /** The names on the picture in the language of the page. */
  readonly inLanguage: (prepared: Prepared) => Prepared;
}

type SceneOf = (index: FactIndex, view: ViewState) => Scene;

type By = "reader" | "host";

const NO_FRAME = { top: 0, right: 0, bottom: 0, left: 0 };

/** Makes the page that the press wrote answer. */
export class Embed {
  readonly #main: HTMLElement;
  readonly #index: FactIndex;
  readonly #said: EmbedMessages;
  readonly #start: EmbedStart;
  readonly #svg: SVGSVGElement;
  readonly #materials: Prepared;
  readonly #boxOf: ReturnType<typeof readMaterials>["boxOf"];
  readonly #announcer: HTMLElement;
  readonly #host: HostTalk;
  #facts: EmbedFacts;
  #sceneOf: SceneOf;
  #live: EmbedLive | null = null;
  #heightPx = 0;
  /** Whether the page around allows a live map. */
  #isAllowed = true;

  constructor(main: HTMLElement, index: FactIndex, said: EmbedMessages, start: EmbedStart) {
    const svg = main.querySelector<SVGSVGElement>("svg.window");
    if (!svg) throw new Error("The page has no picture to go on with.");
    [this.#main, this.#index, this.#said, this.#start, this.#svg] = [main, index, said, start, svg];
    this.#sceneOf = start.sceneOf;
    const { prepared, boxOf } = readMaterials(materials, (iso3) => index.partner(iso3)?.name ?? iso3);
    this.#boxOf = boxOf;
    this.#materials = start.inLanguage({ ...prepared, land: landOfPage(svg) });
    this.#facts = {
      index,
      said,
      parts: start.options.parts,
      degree: "picture",
      // Without an origin of its own a frame can start no worker.
      mayLive: self.origin !== "null",
      tour: start.tour,
      notice: start.notice,
      ...this.#seen(start.view),
    };
    this.#announcer = document.createElement("p");
    this.#announcer.className = "visually-hidden";
    this.#announcer.role = "status";
    svg.remove();
    patchSvg(main, embedTree(this.#facts));
    this.#plane.append(svg);
    main.after(this.#announcer);
    this.#host = talkToHost(window, start.options.hosts, (message) => this.#hear(message));
    this.#listen();
    this.#render();
    this.#host.say({ type: "ready", edition: index.dataset.edition, view: this.#viewText() });
    if (start.options.isLive && this.#facts.mayLive) void this.#goLive();
  }

  get #plane(): HTMLElement {
    return this.#part(".plane");
  }

  get #stage(): HTMLElement {
    return this.#part(".stage");
  }

  #part(selector: string): HTMLElement {
    const found = this.#main.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  #factsOf(view: ViewState, change: Partial<EmbedFacts> = {}): EmbedFacts {
    return { ...this.#facts, ...change, ...this.#seen(view) };
  }

  /** A view, its scene and its address in the full atlas. */
  #seen(view: ViewState): Pick<EmbedFacts, "view" | "scene" | "atlas"> {
    const scene = this.#sceneOf(this.#index, view);
    return { view, scene, atlas: `./index.html?${atlasQuery(view, this.#start.known)}` };
  }

  /** Shows another view. */
  #show(change: Partial<ViewState>, by: By, more: Partial<EmbedFacts> = {}): void {
    const before = this.#facts;
    if (this.#sceneOf === plainScene && isMore({ ...before.view, ...change })) {
      void moreScenes().then((sceneOf) => {
        this.#sceneOf = sceneOf;
        this.#show(change, by, more);
      });
      return;
    }
    const isElsewhere = "partner" in change || "route" in change || "at" in change;
    this.#facts = this.#factsOf({ ...before.view, ...change }, { notice: "", ...more });
    const { scene, view } = this.#facts;
    this.#render();
    this.#live?.show(scene, isElsewhere ? this.#camera() : null);
    const chosen = view.partner === before.view.partner ? "" : (this.#index.partner(view.partner ?? "")?.name ?? "");
    this.#announcer.textContent = [stepAnnouncement(before.scene, scene), chosen].filter(Boolean).join(" ");
    this.#host.say({ type: "viewChanged", view: this.#viewText(), heading: scene.heading, by });
  }

  /** Brings the page in line with the facts. */
  #render(): void {
    patchSvg(this.#main, embedTree(this.#facts));
    for (const select of this.#main.querySelectorAll("select")) select.value = select.dataset["chosen"] ?? "";
    document.title = headlineOf(this.#facts);
    this.#draw();
  }

  #draw(): void {
    const viewport = this.#viewport();
    if (viewport.widthPx === 0) return;
    const { scene } = this.#facts;
    patchSvg(this.#svg, pictureTree(scene, this.#materials, viewport, this.#palette));
    delete document.documentElement.dataset["view"];
  }

  get #palette() {
    return paletteFor(this.#facts.view.theme, (query) => matchMedia(query).matches);
  }

  #viewport(): Viewport {
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#stage;
    return { widthPx, heightPx, frame: NO_FRAME, camera: this.#camera() };
  }

  #camera(): PlaneCamera {
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#stage;
    const placeOf = (iso3: Iso3) => {
      const [partner, box] = [this.#index.partner(iso3), this.#boxOf(iso3)];
      return partner && box ? { lon: partner.lon, lat: partner.lat, bounds: box } : null;
    };
    const sight = { covered: { left: 0, right: 0 }, placeOf };
    return (this.#facts.tour?.cameraOf ?? cameraOfView)(
      this.#facts.view,
      { widthPx, heightPx, frame: NO_FRAME },
      sight,
    );
  }

  #listen(): void {
    const main = this.#main;
    main.addEventListener("click", (event) => {
      const asked = event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-ask]") : null;
      if (asked && asked.ariaDisabled !== "true") this.#answer(asked.dataset);
    });
    main.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      if (target.dataset["ask"] === "partner") this.#show({ partner: target.value || null, route: null }, "reader");
      const lens = this.#chosenLens(target);
      if (lens) this.#show({ lens }, "reader");
    });
    addEventListener("keydown", (event) => this.#onKey(event));
    listenToPicture(this.#plane, {
      onPoint: (event) => {
        const target = targetUnder(event);
        const { left, top } = this.#stage.getBoundingClientRect();
        this.#hover(target, event.clientX - left, event.clientY - top);
      },
      onLeave: () => this.#hover(null, 0, 0),
      onChoose: (event) => this.#choose(targetUnder(event)),
      onMoveWanted: () => void this.#goLive(),
    });
    new ResizeObserver(() => {
      this.#draw();
      this.#live?.show(this.#facts.scene, null);
    }).observe(this.#stage);
    new ResizeObserver(() => this.#measure()).observe(main);
    for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"])
      matchMedia(query).addEventListener("change", () => {
        this.#draw();
        this.#live?.setPalette(this.#palette);
      });
  }

  #chosenLens({ dataset, value }: HTMLSelectElement): ViewState["lens"] | undefined {
    const lenses = Object.keys(this.#index.words.page.lenses) as ViewState["lens"][];
    return dataset["ask"] === "lens" ? lenses.find((lens) => lens === value) : undefined;
  }

  #answer(asked: DOMStringMap): void {
    const by = Number(asked["by"]);
    const acts: Readonly<Record<string, () => void>> = {
      step: () => this.#step(by, "reader"),
      stop: () => this.#show({ stop: asked["stop"] ?? this.#facts.view.stop }, "reader"),
      choose: () => this.#show({ partner: asked["iso3"] ?? null, route: null }, "reader"),
      close: () => this.#show({ partner: null, route: null }, "reader"),
      tourStep: () => this.#tourStep(by, "reader"),
      live: () => void this.#goLive(),
      picture: () => this.#leaveLive(""),
      zoomIn: () => void this.#zoom(1),
      zoomOut: () => void this.#zoom(-1),
    };
    acts[asked["ask"] ?? ""]?.();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    const place = event.target instanceof Element ? event.target : null;
    const forward = document.documentElement.dir === "rtl" ? -1 : 1;
    const arrow = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
    // Inside a tour a clicker steps it; outside, the page keys scroll the article.
    const page = this.#facts.tour ? { PageDown: 1, PageUp: -1 }[event.key] : undefined;
    if (event.key === "Escape" && (this.#facts.view.partner ?? this.#facts.view.route) !== null)
      this.#show({ partner: null, route: null }, "reader");
    else if (page !== undefined) this.#tourStep(page, "reader");
    else if (arrow !== undefined && !place?.closest("select, canvas, input")) this.#step(arrow, "reader");
    else return;
    event.preventDefault();
  }

  #hover(target: Target | null, x: number, y: number): void {
    const { index, scene } = this.#facts;
    showTip(this.#stage, target === null ? null : hoverWords({ index, scene, words: index.words }, target), x, y);
  }

  #choose(target: Target | null): void {
    this.#hover(null, 0, 0);
    if (target === null) this.#show({ partner: null, route: null }, "reader");
    else if (target.kind === "partner" || target.kind === "mark")
      this.#show({ partner: target.iso3, route: null }, "reader");
    else if (target.kind === "corridor") this.#show({ route: target.route, partner: null }, "reader");
  }

  /** Answers whether there was a document to step to. */
  #step(by: number, who: By): boolean {
    const { stops } = this.#index;
    const stop = stops[stops.indexOf(this.#facts.view.stop) + by];
    if (stop !== undefined) this.#show({ stop }, who);
    return stop !== undefined;
  }

  #tourStep(by: number, who: By): boolean {
    const { tour, view: before } = this.#facts;
    const step = tour?.tour.steps[tour.number - 1 + by];
    if (!tour || !step) return false;
    const { view } = viewOfMessage(step.view, this.#start.known, before);
    const number = tour.number + by;
    this.#show({ ...view, tour: tour.tour.id, step: number }, who, { tour: { ...tour, number } });
    return true;
  }

  #hear(message: HostMessage): void {
    if (message.type === "live") {
      this.#isAllowed = message.allowed;
      if (!message.allowed) this.#leaveLive(this.#said.movesElsewhere);
    } else if (message.type === "getState") {
      const { scene, degree } = this.#facts;
      const state = { view: this.#viewText(), heading: scene.heading, isLive: degree === "live" };
      this.#host.say({ type: "state", id: message.id, ...state });
    } else if (message.type === "setView") {
      const { view, notices } = viewOfMessage(message.view, this.#start.known, this.#facts.view);
      this.#show(view, "host", { tour: null });
      if (notices.length > 0) this.#tell(message.id, this.#said.errors.view);
    } else if ("to" in message) {
      if (this.#index.stops.includes(message.to)) this.#show({ stop: message.to }, "host");
      else this.#tell(message.id, this.#said.errors.stop);
    } else {
      const hasStepped = this.#facts.tour ? this.#tourStep(message.by, "host") : this.#step(message.by, "host");
      if (!hasStepped) this.#tell(message.id, this.#said.errors.end);
    }
  }

  #tell(id: MessageId | null, message: string): void {
    this.#host.say({ type: "error", id, message });
  }

  #measure(): void {
    const heightPx = Math.ceil(this.#main.getBoundingClientRect().height);
    if (heightPx === this.#heightPx || heightPx === 0) return;
    this.#heightPx = heightPx;
    this.#host.say({ type: "height", heightPx });
  }

  #viewText(): string {
    return atlasQuery({ ...this.#facts.view, unknown: [] }, this.#start.known);
  }

  async #zoom(steps: number): Promise<void> {
    await this.#goLive();
    this.#live?.zoomBy(steps);
  }

  /** Loads the live map; it takes over when it is drawn, where the picture stands. */
  async #goLive(): Promise<void> {
    const { degree, mayLive } = this.#facts;
    if (!mayLive || degree === "loading" || degree === "live") return;
    this.#isAllowed = true;
    this.#host.say({ type: "wantsLive" });
    this.#setDegree("loading");
    try {
      const { openLive } = await import("./live/openLive.ts");
      const live = await openLive(this.#part(".canvas"), {
        index: this.#index,
        scene: this.#facts.scene,
        palette: this.#palette,
        camera: this.#camera(),
        gestures: this.#said.gestures,
        onChoose: (target) => this.#choose(target),
        onHover: (hover) => this.#hover(hover?.target ?? null, hover?.x ?? 0, hover?.y ?? 0),
        onCamera: (at) => {
          this.#facts = this.#factsOf({ ...this.#facts.view, at });
          this.#host.say({
            type: "viewChanged",
            view: this.#viewText(),
            heading: this.#facts.scene.heading,
            by: "reader",
          });
        },
        onTurnLost: () => this.#leaveLive(this.#said.movesElsewhere),
        onLost: () => this.#leaveLive(""),
      });
      if (this.#mayTakeOver()) {
        this.#live = live;
        live.show(this.#facts.scene, null);
        this.#setDegree("live");
      } else live.destroy();
    } catch {
      this.#setDegree("absent", this.#said.notLive);
    }
  }

  /** Whether nobody has asked for the picture back while the map was loading. */
  #mayTakeOver(): boolean {
    return this.#isAllowed && this.#facts.degree === "loading";
  }

  #leaveLive(notice: string): void {
    if (this.#facts.degree !== "live" && this.#facts.degree !== "loading") return;
    this.#live?.destroy();
    this.#live = null;
    this.#hover(null, 0, 0);
    this.#host.say({ type: "leftLive" });
    this.#setDegree("picture", notice);
  }

  #setDegree(degree: EmbedDegree, notice = ""): void {
    this.#facts = { ...this.#facts, degree, notice };
    this.#render();
  }
}

/** Whether a view compares or filters, which most do not, so that their code comes later. */
export function isMore(view: ViewState): boolean {
  return view.filter !== "" || changesFrom(view) !== null;
}

/** What draws those views as well; without it they are shown as the document tells them. */
export async function moreScenes(): Promise<SceneOf> {
  return import("./moreScenes.ts").then(
    ({ sceneOfAll }) => sceneOfAll,
    () => (index, view) => plainScene(index, view),
  );
}
