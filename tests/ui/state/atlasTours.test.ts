import { describe, expect, it } from "vitest";
import type { Tour } from "../../../src/model/tour.ts";
import { AtlasState } from "../../../src/ui/state/atlas.svelte.ts";
import { parseBlocks } from "../../../src/view/tours/parseTour.ts";
import { realIndex } from "../../support/realData.ts";
import { wayWith } from "../frame/atlasAt.ts";

const VIEWS = ["stop=2017-06&partner=NER", "compare=2021-09&mode=side", "stop=2025-09&at=10,35,4.5&layers=routes"];
const TOUR = wayWith(
  VIEWS.map((view, at) => ({
    heading: `${at + 1}`,
    view,
    seconds: null,
    caption: parseBlocks("Text."),
    notes: [],
  })),
);
const index = realIndex;

function pageAt(query: string, tours: readonly Tour[] = [TOUR]) {
  const written: string[] = [];
  const atlas = new AtlasState(
    index,
    query,
    (address, keeping) => void written.push(`${keeping} ${address}`),
    () => Promise.reject(new Error("Not needed here.")),
  );
  atlas.addTours(tours);
  return { atlas, written };
}

describe("a tour in the state of the page", () => {
  it("shows the view of its step, and the address names no more than tour and step", () => {
    const { atlas, written } = pageAt("?tour=way&step=2");
    expect(atlas.view).toMatchObject({ stop: "2023-12", compare: "2021-09", mode: "side", tour: "way", step: 2 });
    expect(atlas.tourStep?.heading).toBe("2");
    expect(atlas.isOffScript).toBe(false);
    atlas.goToStep(3);
    expect(written).toEqual(["push tour=way&step=3"]);
    expect(atlas.view).toMatchObject({
      stop: "2025-09",
      compare: null,
      layers: ["routes"],
      at: { lon: 10, lat: 35, zoom: 4.5 },
    });
  });

  it("keeps in the address what a presenter explores, also what is undone, and comes back by one call", () => {
    const { atlas, written } = pageAt("?tour=way&step=1&lang=fr&theme=dark");
    atlas.closeSheet();
    expect(written.at(-1)).toBe("push partner=&tour=way&step=1&lang=fr&theme=dark");
    expect(atlas.isOffScript).toBe(true);
    const again = pageAt(written.at(-1)?.replace("push ", "") ?? "").atlas;
    expect(again.view.partner).toBeNull();
    expect(again.isOffScript).toBe(true);
    atlas.returnToScript();
    expect(atlas.view).toMatchObject({ partner: "NER", lang: "fr", theme: "dark" });
    expect(atlas.isOffScript).toBe(false);
  });

  it("does not take a panel, a language or a theme for leaving the script", () => {
    const { atlas } = pageAt("?tour=way&step=3");
    atlas.set({ panel: "keys", lang: "de", theme: "contrast" });
    expect(atlas.isOffScript).toBe(false);
  });

  it("waits for a tour that is not known yet with the address as it was asked for", () => {
    const { atlas } = pageAt("?tour=way&step=1&partner=", []);
    expect(atlas.tour).toBeNull();
    atlas.addTours([TOUR]);
    expect(atlas.view).toMatchObject({ stop: "2017-06", partner: null, step: 1 });
  });

  it("shows the last view where the address asks for one beyond it, and says so", () => {
    const { atlas } = pageAt("?tour=way&step=9");
    expect(atlas.stepNumber).toBe(3);
    expect(atlas.view.stop).toBe("2025-09");
    expect(atlas.notices).toEqual([{ name: "step", value: "9", fault: { kind: "stepBeyond" } }]);
  });

  it("starts at the first view where the address names none", () => {
    expect(pageAt("?tour=way").atlas.view).toMatchObject({ partner: "NER", step: 1 });
  });

  it("leaves a tour where it stands, and the address tells the whole view again", () => {
    const { atlas, written } = pageAt("?tour=way&step=1");
    atlas.leaveTour();
    expect(written.at(-1)).toBe("push stop=2017-06&partner=NER");
    expect(atlas.isOffScript).toBe(false);
  });

  it("takes a tour anew that somebody has edited", () => {
    const { atlas } = pageAt("?tour=way&step=1");
    atlas.addTours([{ ...TOUR, title: "Another" }]);
    expect(atlas.tours.map(({ title }) => title)).toEqual(["Another"]);
  });
});
