/** The core of the dataset and the address become a page; the texts follow. */
import { mount } from "svelte";
import type { Tour } from "../../model/tour.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { type Language, LANGUAGE_NAMES } from "../../words/languages.ts";
import Explorer from "../../ui/frame/Explorer.svelte";
import { AtlasState } from "../../ui/state/atlas.svelte.ts";
import { loadRest } from "../loadRest.ts";

/**
 * Puts the explorer into `target`, in place of what stands there. `wanted` is the language that was asked for; `tour` the
 * tour that the address names: null where there is none of that name, undefined where it could not be loaded, which the address goes on naming.
 */
export function openExplorer(target: HTMLElement, index: FactIndex, wanted: Language, tour?: Tour | null): void {
  const atlas = atlasOfPage(index);
  if (tour) atlas.addTours([tour]);
  else if (atlas.view.tour !== null) {
    atlas.tell({
      name: "tour",
      value: atlas.view.tour,
      fault: { kind: tour === null ? "tourUnknown" : "tourMissing" },
    });
    if (tour === null) atlas.set({ tour: null, step: null }, "replace");
  }
  if (wanted !== index.words.language)
    atlas.tell({ name: "lang", value: LANGUAGE_NAMES[wanted], fault: { kind: "languageMissing" } });
  const firstPicture = target.querySelector<SVGSVGElement>("[data-first-picture] > svg");
  target.replaceChildren();
  mount(Explorer, { target, props: { atlas, firstPicture } });
  delete document.documentElement.dataset["view"];
}

/** The state of a page whose address is its view: a step goes into the history, and back undoes it. */
function atlasOfPage(index: FactIndex): AtlasState {
  const atlas = new AtlasState(
    index,
    location.search,
    (query, keeping) => {
      const address = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
      if (keeping === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    },
    () => loadRest(index),
  );
  addEventListener("popstate", () => atlas.read(location.search));
  return atlas;
}
