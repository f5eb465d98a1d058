/** What the parts of the page in a frame ask of it. */
import type { FrameMessage } from "../../view/embed/protocol.ts";
import type { ViewState } from "../../view/viewState.ts";
import type { EmbedFacts } from "./facts.ts";

/** Who asked for a view. */
export type By = "reader" | "host";

export interface Frame {
  readonly main: HTMLElement;
  /** What stands in it now. */
  readonly facts: EmbedFacts;
  /** Shows another view, and tells reader and host of it. */
  readonly show: (change: Partial<ViewState>, by: By, more?: Partial<EmbedFacts>) => void;
  /** The same view with other words or in another degree of life. */
  readonly change: (facts: Partial<EmbedFacts>) => void;
  /** Loads the page anew with the same view, as a live map. */
  readonly reopen: () => void;
  readonly say: (message: FrameMessage) => void;
  /** The words of the view as a host may send them back. */
  readonly viewText: () => string;
}
