import { describe, expect, it } from "vitest";
import { stepAnnouncement } from "../../src/draw/words/announcement.ts";
import { pictureDescription, pictureHeadline, pictureTitle } from "../../src/draw/words/picture.ts";
import { sheetWords } from "../../src/draw/words/sheetWords.ts";
import { patternOf } from "../../src/scene/map/fills.ts";
import { type Scene, sceneOf } from "../../src/scene/scene.ts";
import { looksIn } from "../../src/scene/tokens/looks.ts";
import { changeUnder } from "../../src/slice/lensChanges.ts";
import { defaultView, LENSES, type ViewState } from "../../src/view/viewState.ts";
import { realIndex } from "../support/realData.ts";

const known = { stops: realIndex.stops, partners: realIndex.dataset.partners.map(({ iso3 }) => iso3) };
const base: ViewState = { ...defaultView(known), stop: "2025-09", compare: "2021-05" };
const shown = (changes: Partial<ViewState> = {}): Scene => sceneOf(realIndex, { ...base, ...changes });

describe("the scene of a comparison", () => {
  it.each(LENSES)("shows and counts what changed for every partner under %s", (lens) => {
    const scene = shown({ lens });
    const { change } = looksIn(realIndex.words);
    for (const { iso3, key, look } of scene.fills) {
      expect(key).toBe(changeUnder(realIndex, { from: "2021-05", to: "2025-09" }, lens, iso3));
      expect(look).toBe(Object.entries(change).find(([name]) => name === key)?.[1]);
    }
    for (const { key, count } of scene.legend) {
      expect(count, key).toBe(scene.fills.filter((fill) => fill.key === key).length);
    }
    expect(scene.legend.reduce((total, { count }) => total + count, 0)).toBe(scene.fills.length);
  });

  it("says of Niger, of which the document of May 2021 says nothing, that it is newly mentioned", () => {
    expect(shown().fills.find(({ iso3 }) => iso3 === "NER")?.key).toBe("newly-mentioned");
    expect(shown({ compare: "2023-12" }).fills.find(({ iso3 }) => iso3 === "TUN")?.key).toBe("newly-silent");
  });

  it("runs in the order of time even when the reader looks at the earlier document", () => {
    const backwards = shown({ stop: "2021-05", compare: "2025-09" });
    expect(backwards.fills).toEqual(shown().fills);
    expect(backwards.document.stop).toBe("2021-05");
    expect(backwards.compared?.map(({ stop }) => stop)).toEqual(["2021-05", "2025-09"]);
  });

  it("is that of one document where a document would be compared with itself, or stands beside the other", () => {
    const alone = shown({ compare: null });
    expect(shown({ compare: "2025-09" })).toEqual(alone);
    expect(shown({ mode: "side" })).toEqual(alone);
    expect(shown({ mode: "swipe" })).toEqual(alone);
    expect(alone.compared).toBeNull();
  });

  it("hatches what slowed and crosses what stopped", () => {
    const { change } = looksIn(realIndex.words);
    expect(patternOf({ look: change.slowed, hindered: false })).toBe("hatch");
    expect(patternOf({ look: change.stopped, hindered: false })).toBe("cross");
    expect(patternOf({ look: change["newly-silent"], hindered: false })).toBe("dots");
    expect(patternOf({ look: change["newly-mentioned"], hindered: false })).toBeNull();
  });
});

describe("the words of a comparison", () => {
  it("name both documents in headline, title, description and source", () => {
    const words = sheetWords(shown(), "0", "");
    expect(pictureHeadline(shown())).toBe("What changed between May 2021 and September 2025?");
    for (const text of [words.title, words.description]) {
      expect(text).toMatch(/May 2021/);
      expect(text).toMatch(/September 2025/);
    }
    for (const stop of ["2021-05", "2025-09"]) expect(words.source).toContain(realIndex.source(stop).title);
    expect(pictureDescription(shown({ lens: "returns" }))).toMatch(/newly mentioned 5/);
  });

  it("give every comparison a title of its own", () => {
    const titles = LENSES.flatMap((lens) =>
      realIndex.stops.flatMap((compare) => [pictureTitle(shown({ lens, compare }))]),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("announce a comparison by what it counts, and its end by the document", () => {
    const alone = shown({ compare: null });
    expect(stepAnnouncement(alone, shown())).toBe(shown().description);
    expect(stepAnnouncement(shown(), shown({ partner: "NER" }))).toBe("");
    expect(stepAnnouncement(shown(), alone)).toBe(`${alone.document.heading}: ${alone.document.title}.`);
  });
});
