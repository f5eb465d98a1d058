/** The ways from one window of a talk to the others: a channel of the origin, and the windows that one opened or was opened by. */
import { isRecord } from "./checks.ts";

/** One way, or several at once. */
export interface Wire {
  readonly send: (message: unknown) => void;
  /** One listener; called with whatever comes. */
  readonly listen: (hear: (data: unknown) => void) => void;
  readonly close: () => void;
}

/** The channel of the origin; null where the browser has none. Pages that are opened from disk may have one that leads nowhere. */
export function channelWire(talk: string): Wire | null {
  if (!("BroadcastChannel" in globalThis)) return null;
  const channel = new BroadcastChannel(`route-atlas-talk-${talk}`);
  return {
    send: (message) => channel.postMessage(message),
    listen: (hear) => (channel.onmessage = ({ data }) => hear(data)),
    close: () => channel.close(),
  };
}

/** What the wire between windows needs of a page. */
export interface PageOfWindows {
  readonly origin: string;
  readonly opener: MessageTarget | null;
  readonly addEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
}

/** A window as far as messages go. */
export interface MessageTarget {
  readonly postMessage: (message: unknown, origin: string) => void;
  readonly closed: boolean;
}

/** Messages from window to window, which also work between pages that are opened from disk. */
export class WindowWire implements Wire {
  readonly #page: PageOfWindows;
  readonly #talk: string;
  /** Pages from disk have no origin that could be named. */
  readonly #origin: string;
  readonly #others = new Set<MessageTarget>();
  #hear: ((data: unknown) => void) | null = null;

  constructor(talk: string, page: PageOfWindows) {
    this.#talk = talk;
    this.#page = page;
    this.#origin = page.origin === "null" ? "*" : page.origin;
    if (page.opener) this.#others.add(page.opener);
    page.addEventListener("message", this.#receive);
  }

  /** A window that this one has opened. */
  add(other: MessageTarget): void {
    this.#others.add(other);
  }

  readonly send = (message: unknown): void => {
    for (const other of this.#others) {
      if (other.closed) this.#others.delete(other);
      else other.postMessage(message, this.#origin);
    }
  };

  readonly listen = (hear: (data: unknown) => void): void => {
    this.#hear = hear;
  };

  readonly close = (): void => {
    this.#page.removeEventListener("message", this.#receive);
    this.#others.clear();
  };

  readonly #receive = ({ origin, source, data }: MessageEvent): void => {
    // Pages from disk call their origin `null` here and `file://` there.
    const isOurs = this.#origin === "*" ? origin === "null" || origin === "file://" : origin === this.#origin;
    if (!isOurs || !isRecord(data) || data["talk"] !== this.#talk) return;
    // After this page has been loaded anew it knows the window that it had opened only by what that sends.
    if (isTarget(source)) this.#others.add(source);
    this.#hear?.(data);
  };
}

function isTarget(source: MessageEventSource | null): source is Window {
  return source !== null && "closed" in source;
}

/** Several ways as one: what comes by two of them is told apart by its number. */
export function together(wires: readonly Wire[]): Wire {
  return {
    send: (message) => {
      for (const wire of wires) wire.send(message);
    },
    listen: (hear) => {
      for (const wire of wires) wire.listen(hear);
    },
    close: () => {
      for (const wire of wires) wire.close();
    },
  };
}
