/** What stands in a frame at a moment: everything that its tree is made of. */
import type { Tour } from "../../model/tour.ts";
import type { Scene } from "../../scene/scene.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import type { EmbedPart } from "../../view/embed/parts.ts";
import type { ViewState } from "../../view/viewState.ts";
import type { cameraOfView } from "../map/aim.ts";
import type { Node } from "./html.ts";
import type { EmbedMessages } from "../../words/words.ts";

/** `picture`: the first degree of life; `yielded`: a picture again because others move; `absent`: there was no live map to be had. */
type EmbedDegree = "picture" | "loading" | "live" | "yielded" | "absent";

/** A step of a tour and its words. */
export interface EmbedTour {
  readonly tour: Tour;
  /** From 1. */
  readonly number: number;
  /** Its part of the page, which comes with the tours. */
  readonly nodeOf: (facts: EmbedFacts, tour: EmbedTour) => Node;
  /** Where its views look in a window of any size. */
  readonly cameraOf: typeof cameraOfView;
}

export interface EmbedFacts {
  readonly index: FactIndex;
  readonly said: EmbedMessages;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly parts: readonly EmbedPart[];
  readonly degree: EmbedDegree;
  /** A frame without an origin of its own can start no worker, so there is nothing to offer. */
  readonly mayLive: boolean;
  readonly tour: EmbedTour | null;
  /** The address of the full atlas with the same view. */
  readonly atlas: string;
  /** Of a frame that is pinned to an edition of the data: that there is a newer one. */
  readonly newer: ((facts: EmbedFacts) => Node) | null;
  /** What a reader should know now: that something could not be used, or why nothing moves. */
  readonly notice: string;
}
