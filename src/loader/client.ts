/** Types of `window.RouteAtlas`, which embed.js puts into a page. This file ships as `embed.d.ts`. */

/** What an embed shows, as it says itself. */
export interface EmbedState {
  /** The words of the view, as in an address: `stop=2023-12&partner=TUN`. */
  readonly view: string;
  /** The view’s title in the language of the frame. */
  readonly heading: string;
  /** Whether the map can be moved now, or is a picture. */
  readonly isLive: boolean;
}

/** What is told, by the name under which it is told. */
export interface EmbedEvents {
  /** The frame stands in the place of the picture. */
  readonly ready: { readonly edition: string; readonly view: string };
  readonly viewChanged: { readonly view: string; readonly heading: string; readonly by: "reader" | "host" };
  readonly height: { readonly heightPx: number };
  /** A view or a step could not be shown; the one before stays. */
  readonly error: { readonly message: string };
}

/** One embed of the page. Each call may come at any time: before the frame is there it waits for it. */
export interface Embed {
  readonly figure: HTMLElement;
  /** Null until the figure has come near the reader. */
  readonly frame: HTMLIFrameElement | null;
  readonly isReady: boolean;
  /** Shows a whole view: what its words do not name is as in an empty address. */
  readonly setView: (view: string) => void;
  /** Goes to the next (1) or previous (-1) document, or to the one with this id, such as `2023-12`. */
  readonly step: (by: 1 | -1 | (string & {})) => void;
  /** Asks the frame, and sends for it if it is not there. Rejects where no answer comes. */
  readonly getState: () => Promise<EmbedState>;
  /** Listens; the answer stops listening. */
  readonly on: <Name extends keyof EmbedEvents>(name: Name, hear: (event: EmbedEvents[Name]) => void) => () => void;
}

export interface RouteAtlasClient {
  /** Of the messages between page and frame. */
  readonly version: 1;
  /** The embeds of the page, in the order in which they were found. */
  readonly embeds: () => readonly Embed[];
  /** The embed of a figure, or of the figure with this id. */
  readonly get: (figure: Element | string) => Embed | null;
}

declare global {
  interface Window {
    /** There when `routeatlasload` has been told on the document. */
    RouteAtlas?: RouteAtlasClient;
  }
}
