/** What a reader can do, as changes of the view: each move answers the words that change. Which of them goes into the history is not its business. */
import type { Iso3, StopId } from "../model/records.ts";
import type { RouteId } from "../model/vocabulary.ts";
import type { DossierSubject } from "./dossierSubject.ts";
import { LAYERS, type Layer, type ViewState } from "./viewState.ts";

export type Change = Readonly<Partial<ViewState>>;

/** Opens a partner's sheet; a route's sheet gives way. A journey goes on there when the partner lies on its route. */
export function openPartner(
  view: Pick<ViewState, "panel" | "route">,
  partner: Iso3,
  partnersOf: (route: RouteId) => readonly Iso3[],
): Change {
  const isOnWay = view.panel === "journey" && view.route !== null && partnersOf(view.route).includes(partner);
  if (isOnWay) return { partner, step: null };
  return { partner, route: null, document: null, ...withoutJourney(view) };
}

/** Opens a route's sheet; a partner's sheet gives way, and a journey ends. */
export function openRoute(view: Pick<ViewState, "panel">, route: RouteId): Change {
  return { route, partner: null, document: null, ...withoutJourney(view) };
}

/** Nothing is chosen any more; a dossier has no subject then, and a journey no way. */
export function closeSheet(view: Pick<ViewState, "panel">): Change {
  const chosen = { partner: null, route: null, document: null };
  return view.panel === "dossier" ? { ...chosen, panel: null } : { ...chosen, ...withoutJourney(view) };
}

/** Opens a dossier in the place of the column. A document's leaves the partner chosen. */
export function openDossier({ kind, id }: DossierSubject): Change {
  if (kind === "document") return { document: id, panel: "dossier" };
  const [partner, route] = kind === "partner" ? [id, null] : [null, id];
  return { document: null, partner, route, panel: "dossier" };
}

/** Closes the dossier; the partner or route that it told of stays chosen. */
export const DOSSIER_CLOSED: Change = { panel: null, document: null };

/** Ends a tour; what is seen stays. */
export const TOUR_LEFT: Change = { tour: null, step: null };

/** Compares with the document before, or with the next where there is none before; or ends the comparison. */
export function toggleComparison(
  { stop, compare }: Pick<ViewState, "stop" | "compare">,
  stops: readonly StopId[],
): Change {
  const place = stops.indexOf(stop);
  const other = stops[place - 1] ?? stops[place + 1] ?? null;
  return { compare: compare === null ? other : null, mode: "changes" };
}

/** Shows a layer of the map, or hides it. */
export function toggleLayer({ layers }: Pick<ViewState, "layers">, layer: Layer): Change {
  const shown = layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer];
  return { layers: LAYERS.filter((known) => shown.includes(known)) };
}

function withoutJourney({ panel }: Pick<ViewState, "panel">): Change {
  return panel === "journey" ? { panel: null, step: null } : {};
}
