import { describe, expect, it } from "vitest";
import type { TourStep } from "../../../src/model/tour.ts";
import { draftId, isOwnId, slugOf } from "../../../src/view/tours/draftId.ts";
import {
  addStep,
  changeStep,
  editable,
  moveStep,
  newTour,
  placeOf,
  removeStep,
  withoutNotes,
} from "../../../src/view/tours/editTour.ts";
import { beginHistory, changed, redone, sealed, undone } from "../../../src/view/tours/history.ts";
import { TOUR_LIMITS } from "../../../src/view/tours/limits.ts";

function step(heading: string): TourStep {
  return { heading, view: "", seconds: null, caption: [], notes: [{ kind: "paragraph", parts: [] }] };
}

const three = ["a", "b", "c"].reduce((tour, heading) => addStep(tour, step(heading)), newTour("own-x-abcd", "en"));
const headings = ({ steps }: { readonly steps: readonly TourStep[] }): string =>
  steps.map(({ heading }) => heading).join("");

describe("a tour in the making", () => {
  it("takes a new view at its end or behind the present one", () => {
    expect(headings(addStep(three, step("d")))).toBe("abcd");
    expect(headings(addStep(three, step("d"), 1))).toBe("adbc");
  });

  it("takes no more views than a tour may have", () => {
    const full = editable({ ...three, steps: Array.from({ length: TOUR_LIMITS.views }, () => step("x")) });
    expect(addStep(full, step("y"))).toBe(full);
  });

  it("has a key for each view, which a view keeps at its place when the tour is read again", () => {
    const keys = (tour: ReturnType<typeof newTour>): number[] => tour.steps.map(({ key }) => key);
    const plain = { ...three, steps: ["a", "b", "c"].map(step) };
    expect(keys(editable(plain))).toEqual([1, 2, 3]);
    const before = moveStep(editable({ ...plain, steps: ["a", "b"].map(step) }), 0, 1);
    const longer = editable({ ...plain, steps: ["b", "a", "c", "d"].map(step) }, before);
    expect([keys(longer), headings(longer)]).toEqual([[2, 1, 3, 4], "bacd"]);
  });

  it("moves a view and keeps its key, and stays the same value where nothing moves", () => {
    const key = three.steps[0]?.key ?? null;
    const moved = moveStep(three, 0, 2);
    expect(headings(moved)).toBe("bca");
    expect(placeOf(moved, key)).toBe(2);
    expect(headings(moveStep(three, 2, 0))).toBe("cab");
    expect(moveStep(three, 0, -1)).toBe(three);
    expect(moveStep(three, 2, 9)).toBe(three);
    expect(headings(three)).toBe("abc");
  });

  it("gives a view that comes after a removal a key of its own", () => {
    const [, second] = three.steps;
    const fewer = removeStep(three, second?.key ?? 0);
    expect(headings(fewer)).toBe("ac");
    const keys = addStep(fewer, step("d")).steps.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  it("changes the view that is meant and no other", () => {
    const [first] = three.steps;
    expect(headings(changeStep(three, first?.key ?? 0, { heading: "z" }))).toBe("zbc");
  });

  it("leaves its notes out where it is asked to", () => {
    expect(withoutNotes(three).steps.every(({ notes }) => notes.length === 0)).toBe(true);
  });
});

describe("the history of a tour", () => {
  it("takes back changes one by one and brings them again", () => {
    const twice = changed(changed(beginHistory("a"), "b"), "c");
    expect(undone(twice).present).toBe("b");
    expect(undone(undone(undone(twice))).present).toBe("a");
    expect(redone(redone(undone(undone(twice)))).present).toBe("c");
    expect(redone(changed(undone(twice), "d")).present).toBe("d");
    expect(undone(redone(undone(twice))).present).toBe("b");
    expect(undone(undone(changed(twice, "d"))).present).toBe("b");
  });

  it("stays the same value where nothing changes, nothing is to be brought again and no field to be left", () => {
    const begun = beginHistory("a");
    expect([changed(begun, "a"), undone(begun), redone(begun), sealed(begun)].every((same) => same === begun)).toBe(
      true,
    );
  });

  it("counts the letters typed into one field as one change, until the field is left", () => {
    const typed = changed(changed(beginHistory("a"), "ab", "title"), "abc", "title");
    expect(undone(typed).present).toBe("a");
    expect(undone(changed(typed, "abcd", "summary")).present).toBe("abc");
    expect(undone(changed(sealed(typed), "abcd", "title")).present).toBe("abc");
  });

  it("forgets the oldest change rather than growing without end", () => {
    const many = Array.from({ length: 300 }, (_, at) => at + 1).reduce(
      (history, at) => changed(history, at),
      beginHistory(0),
    );
    expect(many.past.length).toBeLessThanOrEqual(100);
    expect(undone(many).present).toBe(299);
  });
});

describe("the name of a tour that is made in a browser", () => {
  it("comes from its title and is a word that an address can hold", () => {
    expect(draftId("Übergänge: Ägäis & Öresund 2017", () => 0)).toBe("own-ubergange-agais-oresund-2017-aaaa");
    expect(draftId("ثماني سنوات", () => 0.5)).toBe("own-tour-nnnn");
    expect(isOwnId(draftId("x".repeat(300), () => 0.999))).toBe(true);
    expect(slugOf("  Grüße!  ")).toBe("grusse");
  });

  it("is never that of a tour that ships", () => {
    expect(isOwnId("announced-is-not-paid")).toBe(false);
    expect(isOwnId("own-<script>")).toBe(false);
  });
});
