import { describe, expect, it } from "vitest";
import { planOf, standingOf } from "../../../src/ui/speaker/plan.ts";

const step = (seconds: number | null) => ({ heading: "", view: "", seconds, caption: [], notes: [] });
const tour = (minutes: number | null, ...seconds: (number | null)[]) => ({ minutes, steps: seconds.map(step) });

describe("the plan of a talk", () => {
  it("lets views without seconds of their own share what the minutes leave", () => {
    const plan = planOf(tour(5, 60, null, 120, null));
    expect(plan?.steps.map(({ endMs }) => endMs / 1000)).toEqual([60, 120, 240, 300]);
    expect(plan?.totalMs).toBe(300_000);
  });

  it("is the sum of the views where the tour names no minutes, and none where a view is open", () => {
    expect(planOf(tour(null, 30, 45))?.totalMs).toBe(75_000);
    expect(planOf(tour(null, 30, null))).toBeNull();
    expect(planOf(tour(0, null))).toBeNull();
  });

  it("gives no view less than nothing where the seconds exceed the minutes", () => {
    expect(planOf(tour(1, 90, null))?.steps.map(({ startMs, endMs }) => endMs - startMs)).toEqual([90_000, 0]);
  });
});

describe("the standing of a talk", () => {
  const plan = planOf(tour(null, 60, 60, 60));
  if (!plan) throw new Error("no plan");

  it.each([
    [1, 0, { kind: "onPlan" }],
    [1, 89_000, { kind: "onPlan" }],
    [1, 91_000, { kind: "behind", minutes: 1 }],
    [2, 300_000, { kind: "behind", minutes: 3 }],
    [2, 31_000, { kind: "onPlan" }],
    [3, 10_000, { kind: "ahead", minutes: 2 }],
    [9, 10_000, { kind: "onPlan" }],
  ])("at view %i after %i ms is calm within half a minute, and else told in minutes", (number, elapsedMs, standing) => {
    expect(standingOf(plan, number, elapsedMs)).toEqual(standing);
  });
});
