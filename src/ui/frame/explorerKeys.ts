/** The keys of the page, wherever the focus is (shared DESIGN §7, Keys). */
import { directionOf } from "../../words/languages.ts";
import { isPresenting } from "../present/isPresenting.ts";
import { isNarrow } from "../state/appearance.svelte.ts";
import { characterKeys } from "../state/characterKeys.svelte.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";
import { stepByKey } from "../state/stepKeys.ts";
import type { Stepper } from "../state/stepper.svelte.ts";
import { hasDossier, hasSheet, hasTable } from "./arrangement.ts";

/** Closes what lies uppermost: of a table and a sheet the one that is seen, and the sheet first where both are. */
function closeUppermost(atlas: AtlasState): void {
  if (hasDossier(atlas)) atlas.closeDossier();
  else if (hasTable(atlas) && (!hasSheet(atlas) || isNarrow())) atlas.set({ panel: null });
  else if (hasSheet(atlas)) atlas.closeSheet();
}

/** Does what a key means here, if anything. */
export function pressInExplorer(event: KeyboardEvent, atlas: AtlasState, stepper: Stepper): void {
  // In a talk every key is the talk’s.
  if (isPresenting(atlas)) return;
  if (event.key === "Escape") {
    // A dialog and an explanation close themselves.
    if (!event.defaultPrevented && !document.querySelector("dialog[open], :popover-open")) closeUppermost(atlas);
  } else if (characterKeys.means(event, "?")) {
    event.preventDefault();
    atlas.set({ panel: "keys" });
  } else if (characterKeys.means(event, "p")) {
    event.preventDefault();
    atlas.set({ panel: "tours" });
  } else stepByKey(event, stepper, directionOf(atlas.words.language));
}
