/** The sheet takes the focus when it opens and gives it back when it closes. */
import { tick } from "svelte";
import type { AtlasState } from "../state/atlas.svelte.ts";
import { hasDossier, sheetKey } from "./arrangement.ts";

/** Follows the sheets of a page from where its component begins; `showInside` brings one into sight that stands in a drawer. */
export function keepSheetFocus(atlas: AtlasState, showInside: () => void): void {
  let openSheet = "";
  let cameFromDossier = false;
  let opener: HTMLElement | null = null;

  $effect(() => {
    const key = sheetKey(atlas);
    // A sheet that stood behind its dossier gives the focus to what opened that.
    const cameBack = cameFromDossier;
    const target = cameBack ? "[data-opens-dossier]" : "[data-sheet-heading]";
    cameFromDossier = hasDossier(atlas);
    if (key === openSheet) return;
    const wasOpen = openSheet !== "";
    openSheet = key;
    // The guide opens a sheet to point at it, and keeps the focus.
    if (atlas.view.panel === "guide") return;
    if (key !== "" && !wasOpen) opener = openerOf(key, cameBack ? opener : document.activeElement);
    void tick().then(() => {
      if (key !== "") {
        showInside();
        document.querySelector<HTMLElement>(target)?.focus({ preventScroll: !cameBack });
      } else if (!hasDossier(atlas)) opener?.focus();
    });
  });
}

/** What opened the sheet; one that stood behind its dossier remembers it. */
function openerOf(key: string, found: Element | null): HTMLElement | null {
  return found instanceof HTMLElement && found.isConnected && found !== document.body ? found : lineOf(key);
}

/** Where the list names a partner or a route: what a sheet that came with the address gives the focus to. */
function lineOf(key: string): HTMLElement | null {
  return document.querySelector(`button:is([data-partner="${key}"], [data-route="${key}"])`);
}
