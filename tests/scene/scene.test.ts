import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/model/vocabulary.ts";
import { documentWords, sceneOf } from "../../src/scene/scene.ts";
import { indexFacts } from "../support/indexed.ts";
import { defaultView, LENSES, type ViewState } from "../../src/view/viewState.ts";
import { dataset, event, source, span, STOP } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";

const known = { stops: realIndex.stops, partners: realIndex.dataset.partners.map(({ iso3 }) => iso3) };
const base = defaultView(known);
const VIEWS: readonly ViewState[] = realIndex.stops.flatMap((stop) =>
  LENSES.flatMap((lens) =>
    [null, ...ROUTES].map((route): ViewState => ({ ...base, stop, lens, route, partner: "TUN" })),
  ),
);

describe("a scene", () => {
  it("is the same for the same view, also from a dataset that has travelled as JSON", () => {
    const travelled = indexFacts(JSON.parse(JSON.stringify(realIndex.dataset)) as typeof realIndex.dataset);
    for (const view of VIEWS) {
      const scene = sceneOf(realIndex, view);
      expect(sceneOf(realIndex, { ...view })).toEqual(scene);
      if (view.route === null) expect(sceneOf(travelled, view)).toEqual(scene);
    }
  });

  it("is plain data beside the words that it is said in", () => {
    const { words, ...scene } = sceneOf(realIndex, base);
    expect(words).toBe(realIndex.words);
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });

  it("has a fill for each partner and a look for each corridor, whatever the layers and the route", () => {
    const corridors = realIndex.dataset.routes.flatMap((route) => route.corridors.map(({ id }) => id));
    for (const view of [base, { ...base, layers: [], route: "western-balkans" } as const]) {
      const scene = sceneOf(realIndex, view);
      expect(scene.fills.map(({ iso3 }) => iso3)).toEqual(known.partners);
      expect(scene.corridors.map(({ id }) => id)).toEqual(corridors);
    }
  });

  it("differs between documents and lenses, and hands the choices of the view on", () => {
    const scene = sceneOf(realIndex, { ...base, layers: ["labels"], route: "western-balkans", partner: "MAR" });
    expect(scene).toMatchObject({ layers: ["labels"], route: "western-balkans", partner: "MAR" });
    expect(sceneOf(realIndex, { ...base, stop: "2017-06" }).fills).not.toEqual(scene.fills);
    expect(sceneOf(realIndex, { ...base, lens: "returns" }).fills).not.toEqual(scene.fills);
  });

  it("tells in one sentence what the legend counts", () => {
    for (const view of VIEWS) {
      const { description, legend, document, lens } = sceneOf(realIndex, view);
      expect(description.startsWith(`${document.heading}. ${lens.name}, by number of partners: `)).toBe(true);
      for (const { look, count } of legend) {
        if (count > 0) expect(description).toContain(`${look.name} ${count}`);
        else expect(description).not.toContain(`${look.name} 0`);
      }
    }
  });

  it("of a document that is not there is an error in a sentence", () => {
    expect(() => sceneOf(realIndex, { ...base, stop: "1999-01" })).toThrow("There is no document 1999-01.");
  });
});

describe("the heading of a document", () => {
  it("is its day where one is known", () => {
    expect(documentWords(indexFacts(dataset([event()])), STOP).heading).toBe("Document of 13 December 2023");
  });

  it("is its month where only days in it are known", () => {
    const index = indexFacts(
      dataset([], { sources: [source({ id: "2021-09-b", date: span("2021-09-10/2021-09-28") })] }),
    );
    expect(documentWords(index, "2021-09-b").heading).toBe("Document of September 2021");
  });
});
