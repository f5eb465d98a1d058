/** What is said around a map that stands by itself. */
import type { Scene } from "../../scene/scene.ts";
import type { Pictured } from "../../scene/pictured.ts";
import { pictureDescription, pictureHeadline, pictureTitle, sourceLine } from "./picture.ts";

/**
 * `edition` names the state of the data; `permalink` is the address of the view, or empty where it has none. Where the picture
 * has two maps, `scene` speaks for both and each of the `pair` is described.
 */
export function sheetWords(scene: Scene, edition: string, permalink: string, pair: Pictured["pair"] = null) {
  return {
    title: pictureTitle(scene),
    description: (pair ?? [scene]).map(pictureDescription).join(" "),
    headline: pictureHeadline(scene),
    source: sourceLine(scene.words, scene.compared ?? scene.document, edition),
    permalink,
  };
}
