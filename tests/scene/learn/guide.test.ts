import { describe, expect, test } from "vitest";
import { givenBack, GUIDE_STEPS, guidedView, guidePartner } from "../../../src/scene/learn/guide.ts";
import { realIndex } from "../../support/realData.ts";

const untouched = { partner: "NER", route: null, document: null, compare: "2017-06" };

describe("the guide", () => {
  test("takes as its example the partner of whom the document says most, and nobody where it says nothing", () => {
    for (const stop of realIndex.stops) {
      const count = (iso3: string): number =>
        realIndex.dataset.facts.filter(({ source, partners }) => source === stop && partners.includes(iso3)).length;
      const most = Math.max(...realIndex.dataset.partners.map(({ iso3 }) => count(iso3)));
      expect(count(guidePartner(realIndex, stop) ?? "")).toBe(most);
    }
  });

  test("opens a partner for two of its seven steps and leaves nothing else over the page", () => {
    const views = GUIDE_STEPS.map((step) => guidedView(step, "TUN"));
    expect(views.map(({ partner }) => partner)).toEqual([null, null, null, null, "TUN", "TUN", null]);
    for (const { route, document, compare } of views) expect([route, document, compare]).toEqual([null, null, null]);
  });

  test("gives back at the end what it took, and not over what the reader has chosen since", () => {
    const left = guidedView("passage", "TUN");
    expect(givenBack(left, left, untouched)).toEqual(untouched);
    expect(givenBack({ ...left, partner: "MAR" }, left, untouched)).toEqual({ ...left, partner: "MAR" });
  });
});
