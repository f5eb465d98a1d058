import { describe, expect, it } from "vitest";
import type { Iso3 } from "../../src/model/records.ts";
import type { RouteId } from "../../src/model/vocabulary.ts";
import {
  closeSheet,
  DOSSIER_CLOSED,
  openDossier,
  openPartner,
  openRoute,
  toggleComparison,
  toggleLayer,
  TOUR_LEFT,
} from "../../src/view/moves.ts";
import { defaultView, LAYERS, PANELS, type ViewState } from "../../src/view/viewState.ts";
import { known } from "./known.ts";

const opening = defaultView(known);
const journey: ViewState = { ...opening, panel: "journey", route: "central-mediterranean", step: 2 };
const partnersOf = (route: RouteId): readonly Iso3[] => (route === "central-mediterranean" ? ["TUN", "NER"] : ["MAR"]);
/** What a journey does not end with. */
const otherPanels = [null, ...PANELS.filter((panel) => panel !== "journey")];

describe("opening a partner’s sheet", () => {
  it("closes the sheet of a route and forgets the document of a dossier", () => {
    const view: ViewState = { ...opening, route: "central-mediterranean", document: "2017-06" };
    expect(openPartner(view, "TUN", partnersOf)).toEqual({ partner: "TUN", route: null, document: null });
  });

  it("is the next stay of a journey on whose route the partner lies", () => {
    expect(openPartner(journey, "NER", partnersOf)).toEqual({ partner: "NER", step: null });
  });

  it("ends a journey that does not come by there, or that has no route yet", () => {
    const ended = { partner: "MAR", route: null, document: null, panel: null, step: null };
    expect(openPartner(journey, "MAR", partnersOf)).toEqual(ended);
    expect(openPartner({ ...journey, route: null }, "MAR", partnersOf)).toEqual(ended);
  });

  it.each(otherPanels)("leaves the panel %j and the step of a tour alone", (panel) => {
    const change = openPartner({ ...opening, panel, route: "central-mediterranean" }, "TUN", partnersOf);
    expect(change).toEqual({ partner: "TUN", route: null, document: null });
  });
});

describe("opening a route’s sheet", () => {
  it("closes the sheet of a partner and forgets the document of a dossier", () => {
    expect(openRoute(opening, "atlantic-western-mediterranean")).toEqual({
      route: "atlantic-western-mediterranean",
      partner: null,
      document: null,
    });
  });

  it("ends a journey, and no other panel", () => {
    expect(openRoute(journey, "atlantic-western-mediterranean")).toMatchObject({
      route: "atlantic-western-mediterranean",
      panel: null,
      step: null,
    });
    for (const panel of otherPanels)
      expect(openRoute({ ...opening, panel }, "atlantic-western-mediterranean")).not.toHaveProperty("panel");
  });
});

describe("closing a sheet", () => {
  it("leaves nothing chosen", () => {
    expect(closeSheet(opening)).toEqual({ partner: null, route: null, document: null });
  });

  it("closes a dossier, which would have no subject, and keeps the step of a tour", () => {
    const change = closeSheet({ panel: "dossier" });
    expect(change).toEqual({ partner: null, route: null, document: null, panel: null });
  });

  it("ends a journey with its step", () => {
    expect(closeSheet(journey)).toEqual({ partner: null, route: null, document: null, panel: null, step: null });
  });

  it("leaves the table and every other panel open", () => {
    for (const panel of otherPanels.filter((each) => each !== "dossier"))
      expect(closeSheet({ ...opening, panel })).not.toHaveProperty("panel");
  });
});

describe("a dossier", () => {
  it("of a partner or a route chooses it alone", () => {
    expect(openDossier({ kind: "partner", id: "TUN" })).toEqual({
      panel: "dossier",
      document: null,
      partner: "TUN",
      route: null,
    });
    expect(openDossier({ kind: "route", id: "western-balkans" })).toEqual({
      panel: "dossier",
      document: null,
      partner: null,
      route: "western-balkans",
    });
  });

  it("of a document leaves the partner or the route chosen", () => {
    expect(openDossier({ kind: "document", id: "2021-05" })).toEqual({ panel: "dossier", document: "2021-05" });
  });

  it("gives its place back to the sheet when it closes", () => {
    expect(DOSSIER_CLOSED).toEqual({ panel: null, document: null });
  });
});

it("leaves a tour where it stands", () => {
  expect({ ...opening, partner: "TUN", tour: "way", step: 2, ...TOUR_LEFT }).toEqual({ ...opening, partner: "TUN" });
});

describe("comparing", () => {
  const { stops } = known;

  it.each([
    ["2017-06", "2021-05"],
    ["2021-05", "2017-06"],
    ["2025-09", "2023-12"],
  ])("sets %s beside %s: the document before, or after the first", (stop, other) => {
    expect(toggleComparison({ stop, compare: null }, stops)).toEqual({ compare: other, mode: "changes" });
  });

  it("ends where there is a comparison, and begins the next one with the changes", () => {
    expect(toggleComparison({ stop: "2023-12", compare: "2017-06" }, stops)).toEqual({
      compare: null,
      mode: "changes",
    });
  });

  it("sets nothing beside the only document", () => {
    expect(toggleComparison({ stop: "2017-06", compare: null }, ["2017-06"])).toMatchObject({ compare: null });
  });
});

describe("a layer", () => {
  it("is hidden where it is shown", () => {
    expect(toggleLayer({ layers: LAYERS }, "routes")).toEqual({ layers: LAYERS.filter((name) => name !== "routes") });
  });

  it("comes back to its place in the order of all layers", () => {
    for (const layer of LAYERS) {
      const layers = LAYERS.filter((name) => name !== layer);
      expect(toggleLayer({ layers }, layer)).toEqual({ layers: LAYERS });
    }
  });
});
