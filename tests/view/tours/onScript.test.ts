import { describe, expect, it } from "vitest";
import type { Tour } from "../../../src/model/tour.ts";
import { scriptOf, stepAsked, withStep } from "../../../src/view/tours/onScript.ts";
import { isHarmless, isMendable } from "../../../src/view/tours/tourFault.ts";
import { defaultView } from "../../../src/view/viewState.ts";
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
