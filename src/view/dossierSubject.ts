/** Whose dossier a view has open. */
import type { Iso3, StopId } from "../model/records.ts";
import type { RouteId } from "../model/vocabulary.ts";
import type { ViewState } from "./viewState.ts";

export type DossierSubject =
  | { readonly kind: "partner"; readonly id: Iso3 }
  | { readonly kind: "route"; readonly id: RouteId }
  | { readonly kind: "document"; readonly id: StopId };

/** The subject of the open dossier: a document that is named, else the partner, else the route, else the document on the map. */
export function dossierSubject({
  panel,
  document,
  partner,
  route,
  stop,
}: Pick<ViewState, "panel" | "document" | "partner" | "route" | "stop">): DossierSubject | null {
  if (panel !== "dossier") return null;
  if (document !== null) return { kind: "document", id: document };
  if (partner !== null) return { kind: "partner", id: partner };
  if (route !== null) return { kind: "route", id: route };
  return { kind: "document", id: stop };
}
