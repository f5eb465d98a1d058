import { describe, expect, it } from "vitest";
import type { Tour } from "../../../src/model/tour.ts";
import {
  asScripted,
  isOffScript,
  readAddress,
  scriptOf,
  stepAsked,
  withStep,
} from "../../../src/view/tours/onScript.ts";
import { isHarmless, isMendable } from "../../../src/view/tours/tourFault.ts";
import { defaultView, type ViewState } from "../../../src/view/viewState.ts";
import { known } from "../known.ts";

const step = (heading: string): Tour["steps"][number] => ({ heading, view: "", seconds: null, caption: [], notes: [] });
const tour: Tour = {
  id: "test",
  title: "T",
  language: "en",
  translationOf: null,
  author: "A",
  summary: "S",
  minutes: null,
  steps: [step("one"), step("two")],
};

describe("the view of a tour that an address asks for", () => {
  it.each([
    [null, 1, "one"],
    [1, 1, "one"],
    [2, 2, "two"],
    [3, 2, "two"],
    [0, 1, "one"],
  ])("%j is the view %i", (asked, number, heading) => {
    expect(stepAsked(tour, asked)).toMatchObject({ number, step: { heading } });
  });

  it("is none of a tour without views", () => {
    expect(stepAsked({ ...tour, steps: [] }, 3)).toEqual({ number: 0, step: undefined });
  });
});

describe("the words of an address and of a view", () => {
  it("stand one behind the other, without a question mark and without a gap", () => {
    expect(withStep("?partner=TUN", "stop=2017-06")).toBe("partner=TUN&stop=2017-06");
    expect(withStep("", "stop=2017-06")).toBe("stop=2017-06");
    expect(withStep("?", "")).toBe("");
    expect(withStep("q=a?b", "")).toBe("q=a?b");
  });

  it("are compared with the script’s own view, which is the opening view where it says nothing", () => {
    expect(scriptOf("", known)).toEqual(defaultView(known));
    expect(scriptOf("stop=2017-06", known)).toEqual({ ...defaultView(known), stop: "2017-06" });
  });
});

describe("an address", () => {
  const steps = [
    { ...step("one"), view: "stop=2017-06&partner=NER" },
    { ...step("two"), view: "panel=nothing" },
  ];
  const way: Tour = { ...tour, id: "way", steps };

  it("shows the view of its tour’s step, but for the words that it has itself", () => {
    const { view, notices } = readAddress("?tour=way&partner=&lang=fr", known, [tour, way]);
    expect(view).toEqual({ ...defaultView(known), stop: "2017-06", tour: "way", step: 1, lang: "fr" });
    expect(notices).toEqual([]);
  });

  it("that asks for a view beyond the last shows that one, and tells it behind what the view has to tell", () => {
    const { view, notices } = readAddress("tour=way&step=7", known, [way]);
    expect(view.step).toBe(2);
    expect(notices.map(({ name, value }) => [name, value])).toEqual([
      ["panel", "nothing"],
      ["step", "7"],
    ]);
  });

  it("of a tour that is not known is read as it is", () => {
    const { view } = readAddress("tour=way&step=7&partner=TUN", known, [tour]);
    expect(view).toEqual({ ...defaultView(known), tour: "way", step: 7, partner: "TUN" });
  });
});

describe("a reader in a tour", () => {
  const script = scriptOf("stop=2017-06&partner=NER", known);
  const own: Partial<ViewState> = {
    lang: "fr",
    theme: "dark",
    parts: "axis",
    live: "no",
    edition: "2026-01",
    unknown: [["utm", "mail"]],
  };

  it("keeps language, theme and the like, and nothing else, when the script is shown", () => {
    const view = { ...defaultView(known), ...own, partner: "TUN", panel: "table", q: "visa" } as const;
    expect(asScripted(script, view)).toEqual({ ...script, ...own });
  });

  it("is on the script whatever is their own, which panel is open and how far the tour is", () => {
    const view = { ...script, ...own, panel: "keys", tour: "way", step: 2 } as const;
    expect(isOffScript(view, script, known)).toBe(false);
  });

  it("has left the script with another document, another partner or none", () => {
    for (const other of [{ stop: "2025-09" }, { partner: "TUN" }, { partner: null }])
      expect(isOffScript({ ...script, ...other }, script, known)).toBe(true);
  });
});

describe("a fault of a tour", () => {
  const at = { line: 1, column: 1 };

  it("is mended by a maker where a tour is unfinished, and is no harm where words mean nothing", () => {
    const noViews = { ...at, what: { kind: "noViews" } } as const;
    const seconds = { ...at, what: { kind: "seconds" } } as const;
    const fence = { ...at, what: { kind: "noFrontMatter" } } as const;
    expect([noViews, seconds, fence].map(isMendable)).toEqual([true, true, false]);
    expect([noViews, seconds, fence].map(isHarmless)).toEqual([false, true, false]);
  });
});
