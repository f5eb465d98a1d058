/** What the pointer and the finger do on the picture of a frame. */
import type { Target } from "../../draw/target.ts";
import { hoverWords } from "../map/hoverWords.ts";
import type { Frame } from "./frame.ts";
import { listenToPicture } from "./gestures.ts";
import type { Stage } from "./stage.ts";
import { showTip, targetUnder } from "./tip.ts";

/** Listens on the picture; `moveWanted` is called when a reader means to move it. */
export function pointAt(frame: Frame, stage: Stage, moveWanted: () => void): void {
  listenToPicture(stage.plane, {
    onPoint: (event) => {
      const { left, top } = stage.element.getBoundingClientRect();
      hover(frame, stage, targetUnder(event), event.clientX - left, event.clientY - top);
    },
    onLeave: () => hover(frame, stage, null),
    onChoose: (event) => choose(frame, stage, targetUnder(event)),
    onMoveWanted: moveWanted,
  });
}

/** Says what the pointer rests on; null takes the words away. */
export function hover(frame: Frame, stage: Stage, target: Target | null, x = 0, y = 0): void {
  const { index, scene } = frame.facts;
  showTip(stage.element, target === null ? null : hoverWords({ index, scene, words: index.words }, target), x, y);
}

/** Shows what was pressed on the map; the sea chooses nobody. */
export function choose(frame: Frame, stage: Stage, target: Target | null): void {
  hover(frame, stage, null);
  if (target === null) frame.show({ partner: null, route: null }, "reader");
  else if (target.kind === "partner" || target.kind === "mark")
    frame.show({ partner: target.iso3, route: null }, "reader");
  else if (target.kind === "corridor") frame.show({ route: target.route, partner: null }, "reader");
}
