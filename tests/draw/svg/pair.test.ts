import { describe, expect, it } from "vitest";
import { shownBox } from "../../../src/draw/shownBox.ts";
import { sheetPicture } from "../../../src/draw/svg/sheet/sheetPicture.ts";
import { sheetWords } from "../../../src/draw/words/sheetWords.ts";
import { picturedOf } from "../../../src/scene/pictured.ts";
import { PALETTES } from "../../../src/scene/tokens/palette.ts";
import type { ViewState } from "../../../src/view/viewState.ts";
import { realIndex } from "../../support/realData.ts";
import { baseView, everyNode, ofClass, realPrepared } from "./realPicture.ts";

function sheetOf(changes: Partial<ViewState>) {
  const view = { ...baseView, ...changes };
  const { whole, pair } = picturedOf(realIndex, view);
  const shown = shownBox(view, (iso3) => realIndex.partner(iso3));
  const words = sheetWords(whole, "0", "", pair);
  const sheet = sheetPicture(whole, realPrepared, {
    widthPx: 1200,
    heightPx: 800,
    palette: PALETTES.light,
    words,
    shown,
    pair,
  });
  const texts = everyNode(sheet).flatMap(({ tag, children }) =>
    tag === "text" ? [children.filter((child) => typeof child === "string").join("")] : [],
  );
  return { sheet, texts, words };
}

describe.each(["side", "swipe"] as const)("the picture of a view that compares by %s", (mode) => {
  const { sheet, texts, words } = sheetOf({ stop: "2023-12", compare: "2021-09", mode, lens: "returns" });

  it("has two maps of one size, the earlier first, each with its date above it", () => {
    const maps = ofClass(sheet, "map").map(({ attributes }) => attributes);
    expect(maps).toHaveLength(2);
    expect(maps[0]?.["width"]).toBe(maps[1]?.["width"]);
    expect(Number(maps[0]?.["x"])).toBeLessThan(Number(maps[1]?.["x"]));
    const dates = ["Document of September 2021", "Document of 13 December 2023"].map((date) => texts.indexOf(date));
    expect(dates[0]).toBeGreaterThan(-1);
    expect(dates[1]).toBeGreaterThan(dates[0] ?? 0);
  });

  it("counts the partners of either document, and describes both", () => {
    expect(texts).toContain("September 2021 | December 2023");
    expect(texts.some((text) => /^\d+ \| \d+$/.test(text))).toBe(true);
    expect(words.description).toMatch(/September 2021.+13 December 2023/);
  });

  it("gives no id twice, so that either map keeps its own patterns", () => {
    const ids = everyNode(sheet).flatMap(({ attributes }) => (attributes["id"] == null ? [] : [attributes["id"]]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the picture of a view", () => {
  it("is one map where it shows what changed, or would compare a document with itself", () => {
    for (const changes of [
      { stop: "2023-12", compare: "2021-09", mode: "changes" },
      { stop: "2023-12", compare: "2023-12", mode: "side" },
    ] as const)
      expect(ofClass(sheetOf(changes).sheet, "map")).toHaveLength(1);
  });

  it("shows a chosen partner with its neighbours, and what an address looks at", () => {
    const near = sheetOf({ partner: "TUN" }).texts;
    expect(near.join(" ")).toMatch(/Algeria/i);
    expect(near.join(" ")).not.toMatch(/Ethiopia/i);
    const west = sheetOf({ at: { lon: -15, lat: 16, zoom: 4.5 } }).texts.join(" ");
    expect(west).toMatch(/Senegal/i);
    expect(west).not.toMatch(/Türkiye/i);
  });
});
