/** What stands where on the page: it follows from the view and the window. A talk has the page for itself (isPresenting.ts). */
import { openDraft } from "../maker/openDraft.svelte.ts";
import { isPresenting } from "../present/isPresenting.ts";
import { isNarrow, isRoomy } from "../state/appearance.svelte.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

type Shown = Pick<AtlasState, "view" | "tourStep">;

/** In a narrow window all but the map stands in a drawer. */
export function hasDrawer(atlas: Shown): boolean {
  return isNarrow() && !isPresenting(atlas);
}

/** A dossier takes the place of the column, and of the sheet. */
export function hasDossier({ view }: Pick<Shown, "view">): boolean {
  return view.panel === "dossier";
}

/** The table takes the map’s place; the column and the timeline stay. */
export function hasTable({ view }: Pick<Shown, "view">): boolean {
  return view.panel === "table";
}

/** The tour maker takes the place of the column; what is chosen belongs to the view that is made. */
export function isMaking({ view }: Pick<Shown, "view">): boolean {
  return view.panel === "maker";
}

/** A tour in the making stands by while its maker looks for the next view. */
export function hasDraftBar(atlas: Pick<Shown, "view">): boolean {
  return openDraft.id !== null && !isMaking(atlas);
}

/** Whose sheet is open, or would be; empty for nobody's. */
export function sheetKey(atlas: Shown): string {
  const { panel, partner, route } = atlas.view;
  if (hasDossier(atlas) || isPresenting(atlas)) return "";
  return panel === "journey" ? panel : (partner ?? route ?? "");
}

export function hasSheet(atlas: Shown): boolean {
  return sheetKey(atlas) !== "" && !isMaking(atlas);
}

/** Where there is no room beside the map’s middle, the sheet stands in the column. */
export function isSheetInColumn(atlas: Shown): boolean {
  return hasSheet(atlas) && !isNarrow() && (hasTable(atlas) || !isRoomy());
}

export function isSheetOverMap(atlas: Shown): boolean {
  return hasSheet(atlas) && !isNarrow() && !isSheetInColumn(atlas);
}

/** Whether the legend is out of sight, so that the map carries a short one. */
export function isLegendAway(atlas: Shown): boolean {
  return !isPresenting(atlas) && (isNarrow() || isSheetInColumn(atlas) || hasDossier(atlas));
}
