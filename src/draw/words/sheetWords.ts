/** What is said around a map that stands by itself. */
import type { Scene } from "../../scene/scene.ts";
import { pictureDescription, pictureHeadline, pictureTitle, sourceLine } from "./picture.ts";

/** `edition` names the state of the data; `permalink` is the address of the view, or empty where it has none. */
export function sheetWords(scene: Scene, edition: string, permalink: string) {
  return {
    title: pictureTitle(scene),
    description: pictureDescription(scene),
    headline: pictureHeadline(scene),
    source: sourceLine(scene.words, scene.compared ?? scene.document, edition),
    permalink,
  };
}
