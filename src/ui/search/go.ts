/** Where an answer leads. */
import { formatFilter } from "../../slice/filter.ts";
import type { SearchTarget } from "../../scene/search/entries.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";
import { goToRow } from "./goToRow.ts";

/** What stays of the search afterwards. */
export type After = "done" | "go-on" | "explain";

/** Changes the view to where an answer leads. The words of the search stay while there is more to read of what they found. */
export function go(atlas: AtlasState, target: SearchTarget): After {
  const elsewhere = { document: null, panel: null, q: "" } as const;
  switch (target.kind) {
    case "partner":
      atlas.set({ ...elsewhere, partner: target.iso3, route: null });
      return "done";
    case "route":
      atlas.set({ ...elsewhere, route: target.route, partner: null });
      return "done";
    case "place": {
      const { lon, lat, zoom } = target;
      atlas.set({ ...elsewhere, at: { lon, lat, zoom } });
      return "done";
    }
    case "document":
      atlas.set({ q: "", stop: target.stop, document: target.stop, panel: "dossier" });
      return "done";
    case "filter":
      atlas.set({ q: "", filter: formatFilter({ [target.name]: [target.value] }) });
      return "done";
    case "rows":
      atlas.set({ q: target.words }, "replace");
      return "go-on";
    case "term":
      return "explain";
    case "row":
      goToRowOf(atlas, target);
      return "done";
  }
}

/** To the sheet of the partner or the route that a row is about, or else to the dossier of its document. */
function goToRowOf(atlas: AtlasState, { id, stop, iso3, route }: Extract<SearchTarget, { kind: "row" }>): void {
  if (iso3 !== null) atlas.set({ stop, partner: iso3, route: null, document: null, panel: null });
  else if (route !== null) atlas.set({ stop, route, partner: null, document: null, panel: null });
  else atlas.set({ stop, document: stop, panel: "dossier" });
  goToRow(id);
}
