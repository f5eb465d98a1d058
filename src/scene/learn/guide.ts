/** The steps of the guide, and whom it shows as an example. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import type { ViewState } from "../../view/viewState.ts";

/** In the order in which they are told. */
export const GUIDE_STEPS = ["timeline", "lens", "legend", "list", "partner", "passage", "compare"] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What the guide may change of a view, and gives back. */
type Guided = Pick<ViewState, "partner" | "route" | "document" | "compare">;

/** The partner of whom the document says most; the first in table order where two are level. */
export function guidePartner(index: FactIndex, stop: StopId): Iso3 | null {
  let most: { readonly iso3: Iso3; readonly rows: number } | null = null;
  for (const { iso3 } of index.dataset.partners) {
    const rows = index.factsOfPartner(stop, iso3).about.length;
    if (rows > (most?.rows ?? 0)) most = { iso3, rows };
  }
  return most?.iso3 ?? null;
}

/** What a step needs to point at: a sheet for two of them, and otherwise a page with nothing over it. */
export function guidedView(step: GuideStep, example: Iso3 | null): Guided {
  const partner = step === "partner" || step === "passage" ? example : null;
  return { partner, route: null, document: null, compare: null };
}

/** What the end of the guide gives back: everything that still is as the guide left it. */
export function givenBack(view: Guided, left: Guided, before: Guided): Guided {
  const isAsLeft =
    view.partner === left.partner &&
    view.route === left.route &&
    view.document === left.document &&
    view.compare === left.compare;
  const { partner, route, document, compare } = isAsLeft ? before : view;
  return { partner, route, document, compare };
}
