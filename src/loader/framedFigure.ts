/** One figure: its picture, words and link until its frame is ready, then the frame. */
import {
  type FrameMessage,
  type HostMessage,
  MOST_VIEW_LETTERS,
  readFrameMessage,
  sealed,
} from "../view/embed/protocol.ts";
import type { Embed, EmbedState } from "./client.ts";
import { frameAddress } from "./frameAddress.ts";
import { listeners } from "./listeners.ts";

/** On the figure: `waiting` while the frame loads under the picture, `ready` when it stands in its place. */
export const DEGREE = "data-route-atlas";
const PATIENCE_MS = 20_000;

export interface FramedFigure {
  readonly embed: Embed;
  /** Sends for the frame, unless it is there. */
  readonly insert: () => void;
  readonly say: (message: HostMessage) => void;
  /** Reads a message, if it is from this frame; the answer is what the frame says of being live. */
  readonly hear: (event: MessageEvent) => "wantsLive" | "leftLive" | null;
  /** Sends again for a frame that has not come. */
  readonly retry: () => void;
  /** Takes the frame away; the picture is there again. */
  readonly close: () => void;
}

interface Asked {
  readonly answer: (state: EmbedState) => void;
  readonly refuse: (error: Error) => void;
}

/** A figure that shows `data-view`; `script` is the address of the loader. */
export function framedFigure(figure: HTMLElement, script: string): FramedFigure {
  const { on, tell } = listeners();
  const asked = new Map<number, Asked>();
  const address = frameAddress(script, figure.dataset["view"] ?? "", self.origin);
  let frame: HTMLIFrameElement | null = null;
  let isReady = false;
  let heightPx = 0;
  let lastId = 0;
  /** What the frame will be told when it is ready; a whole view makes all moves before it needless. */
  let waiting: readonly HostMessage[] = [];

  const insert = (): void => {
    if (frame !== null) return;
    frame = document.createElement("iframe");
    frame.title = titleOf(figure);
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    // Its own origin, which is not the page's, lets it load its program where servers send no CORS header; the rest stays shut.
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox");
    // Under the picture, as large and unseen: what is in it can be measured and nothing on the page moves.
    const { clientHeight } = figure;
    frame.style.height = `${clientHeight}px`;
    frame.style.marginTop = `-${clientHeight}px`;
    frame.src = address.href;
    figure.setAttribute(DEGREE, "waiting");
    figure.append(frame);
  };

  const say = (message: HostMessage): void => {
    if (isReady) frame?.contentWindow?.postMessage(sealed(message), address.origin);
    else waiting = [...waiting.filter(({ type }) => message.type !== "setView" || type === "getState"), message];
  };

  const stand = (): void => {
    if (frame === null || !isReady) return;
    // Whoever is on the link in the picture stays there until leaving it.
    const { activeElement } = document;
    if (figure.getAttribute(DEGREE) === "waiting" && activeElement !== frame && figure.contains(activeElement)) {
      figure.addEventListener("focusout", () => void setTimeout(stand), { once: true });
      return;
    }
    figure.setAttribute(DEGREE, "ready");
    frame.style.marginTop = "";
    if (heightPx > 0) keepPlace(figure, () => frame?.style.setProperty("height", `${heightPx}px`));
  };

  const read = (message: FrameMessage): void => {
    if (message.type === "ready") {
      isReady = true;
      stand();
      const moves = waiting;
      waiting = [];
      moves.forEach(say);
      tell("ready", message);
    } else if (message.type === "height") {
      heightPx = message.heightPx;
      stand();
      tell("height", message);
    } else if (message.type === "viewChanged") tell("viewChanged", message);
    else if (message.type === "state") asked.get(Number(message.id))?.answer(message);
    else if (message.type === "error") {
      asked.get(Number(message.id))?.refuse(new Error(message.message));
      tell("error", message);
    }
  };

  const getState = (): Promise<EmbedState> => {
    insert();
    // A frame that is far away would wait for its reader.
    if (frame !== null) frame.loading = "eager";
    const id = ++lastId;
    return new Promise<EmbedState>((answer, refuse) => {
      asked.set(id, { answer: ({ view, heading, isLive }) => answer({ view, heading, isLive }), refuse });
      setTimeout(() => refuse(new Error(NO_ANSWER)), PATIENCE_MS);
      say({ type: "getState", id });
    }).finally(() => asked.delete(id));
  };

  return {
    embed: {
      figure,
      get frame() {
        return frame;
      },
      get isReady() {
        return isReady;
      },
      setView: (view) => say({ type: "setView", view: view.replace(/^\?/, "").slice(0, MOST_VIEW_LETTERS), id: null }),
      step: (by) => say(typeof by === "string" ? { type: "step", to: by, id: null } : { type: "step", by, id: null }),
      getState,
      on,
    },
    insert,
    say,
    hear: ({ source, origin, data }) => {
      if (frame === null || source === null || source !== frame.contentWindow || origin !== address.origin) return null;
      const message = readFrameMessage(data);
      if (message?.type === "wantsLive" || message?.type === "leftLive") return message.type;
      if (message !== null) read(message);
      return null;
    },
    retry: () => {
      if (frame !== null && !isReady) frame.src = address.href;
    },
    close: () => {
      frame?.remove();
      frame = null;
      isReady = false;
      figure.removeAttribute(DEGREE);
    },
  };
}

const NO_ANSWER = "route-atlas-no-answer";

/** What a screen reader calls the frame. */
function titleOf(figure: HTMLElement): string {
  const caption = figure.querySelector("figcaption")?.textContent ?? "";
  const said = figure.dataset["title"] ?? (caption || (figure.querySelector("img")?.alt ?? ""));
  return said.replace(/\s+/g, " ").trim() || "Route Atlas";
}

/** Changes the height of what may stand above the reader, whose line stays where it is. Most browsers see to it themselves. */
function keepPlace(figure: HTMLElement, change: () => void): void {
  const before = figure.getBoundingClientRect();
  change();
  if (before.bottom > 0 || CSS.supports("overflow-anchor", "auto")) return;
  window.scrollBy({ top: figure.getBoundingClientRect().height - before.height, behavior: "instant" });
}
