/** Pages for the tests of what stands around the map. */
import type { Tour } from "../../../src/model/tour.ts";
import { AtlasState } from "../../../src/ui/state/atlas.svelte.ts";
import { realIndex } from "../../support/realData.ts";

/** The tour `way` with these views. */
export function wayWith(steps: Tour["steps"]): Tour {
  return {
    id: "way",
    title: "A way",
    language: "en",
    translationOf: null,
    author: "Tests",
    summary: "",
    minutes: null,
    steps,
  };
}

const TOUR = wayWith([{ heading: "A stay", view: "partner=NER", seconds: null, caption: [], notes: [] }]);

/** The state of a page for an address; it knows the tour `way`, and its texts never come. */
export function atlasAt(query = ""): AtlasState {
  const atlas = new AtlasState(
    realIndex,
    query,
    () => undefined,
    () => new Promise(() => undefined),
  );
  atlas.addTours([TOUR]);
  return atlas;
}
