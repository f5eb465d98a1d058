import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TourStep } from "../../../src/model/tour.ts";
import { placeUnder } from "../../../src/ui/maker/dragOrder.ts";
import { Making } from "../../../src/ui/maker/making.svelte.ts";
import { OwnTours, type Shelf, shelfKey } from "../../../src/ui/tours/ownTours.ts";
import { addStep, editable, newTour } from "../../../src/view/tours/editTour.ts";
import { writeTour } from "../../../src/view/tours/writeTour.ts";

const ID = "own-test-abcd";
const OTHER_ID = "own-test-efgh";

class MapShelf implements Shelf {
  readonly held = new Map<string, string>();
  isFull = false;
  get length(): number {
    return this.held.size;
  }
  key(at: number): string | null {
    return [...this.held.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

function step(heading: string): TourStep {
  return { heading, view: "", seconds: null, caption: [], notes: [] };
}

const tour = addStep(addStep({ ...newTour(ID, "en"), title: "A" }, step("one")), step("two"));
let shelf: MapShelf;
let own: OwnTours;
let newIds: string[];
const kept = (id = ID): string => shelf.held.get(shelfKey(id)) ?? "";

beforeEach(() => {
  vi.useFakeTimers();
  shelf = new MapShelf();
  own = new OwnTours(() => shelf);
  newIds = [OTHER_ID, "own-test-ijkl"];
});
afterEach(() => vi.useRealTimers());

describe("a tour in the making", () => {
  it("is kept at once when it is new, and every change within half a second", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    expect(kept()).toBe(writeTour(tour));
    making.change({ ...making.tour, title: "B" }, "title");
    making.change({ ...making.tour, title: "Bc" }, "title");
    expect(kept()).not.toContain("Bc");
    vi.advanceTimersByTime(500);
    expect(kept()).toContain("title: Bc");
    making.undo();
    expect(making.tour.title).toBe("A");
    vi.advanceTimersByTime(500);
    expect(kept()).toContain("title: A");
  });

  it("is kept at once when the page goes", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    making.change({ ...making.tour, title: "B" });
    making.flush();
    expect(kept()).toContain("title: B");
  });

  it("says when it cannot be kept, and keeps it as soon as there is room", () => {
    shelf.isFull = true;
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    expect(making.isAtRisk).toBe(true);
    expect(making.kept).toBe("full");
    shelf.isFull = false;
    making.change({ ...making.tour, title: "B" });
    vi.advanceTimersByTime(500);
    expect(making.isAtRisk).toBe(false);
    expect(kept()).toContain("title: B");
  });

  it("is not written over what another window has made of it, until its maker chooses", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    const theirs = writeTour({ ...tour, title: "Theirs" });
    shelf.setItem(shelfKey(ID), theirs);
    making.hear(shelfKey(ID));
    expect(making.other).toEqual({ text: theirs });
    making.change({ ...making.tour, title: "Mine" });
    vi.advanceTimersByTime(500);
    expect(kept()).toBe(theirs);
    making.keepThis();
    expect(making.other).toBeNull();
    expect(kept()).toContain("title: Mine");
  });

  it("notices another window even where no event told of it", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    shelf.setItem(shelfKey(ID), "theirs");
    making.change({ ...making.tour, title: "Mine" });
    vi.advanceTimersByTime(500);
    expect(making.other).toEqual({ text: "theirs" });
    expect(kept()).toBe("theirs");
  });

  it("takes the other version as a change that can be undone", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    const theirs = { ...tour, title: "Theirs" };
    shelf.setItem(shelfKey(ID), writeTour(theirs));
    making.hear(shelfKey(ID));
    making.takeOther(editable(theirs, making.tour));
    vi.advanceTimersByTime(500);
    expect(making.tour.title).toBe("Theirs");
    making.undo();
    expect(making.tour.title).toBe("A");
  });

  it("loses neither version when the page goes before its maker has chosen", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    shelf.setItem(shelfKey(ID), "theirs");
    making.hear(shelfKey(ID));
    making.change({ ...making.tour, title: "Mine" });
    making.flush();
    expect(kept()).toBe("theirs");
    expect(kept(OTHER_ID)).toContain("title: Mine");
    making.keepBoth();
    expect(making.tour.id).toBe(OTHER_ID);
    expect(making.other).toBeNull();

    shelf.setItem(shelfKey(OTHER_ID), "theirs again");
    making.hear(shelfKey(OTHER_ID));
    making.flush();
    expect(kept(OTHER_ID)).toBe("theirs again");
    expect(kept("own-test-ijkl")).toContain("title: Mine");
    making.keepThis();
    expect(kept(OTHER_ID)).toContain("title: Mine");
    expect(shelf.held.has(shelfKey("own-test-ijkl"))).toBe(false);
  });

  it("hears nothing of other tours, and nothing new of its own words", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    making.hear(shelfKey("own-else-abcd"));
    making.hear(shelfKey(ID));
    expect(making.other).toBeNull();
    shelf.held.clear();
    making.hear(null);
    expect(making.other).toEqual({ text: null });
  });

  it("moves a view and says where it is, and forgets the chosen view with it", () => {
    const making = new Making(own, tour, null, () => newIds.shift() ?? "own-test-more");
    const key = making.tour.steps[0]?.key ?? 0;
    expect(making.chosen).toBe(key);
    expect(making.move(key, 1)).toBe(1);
    expect(making.place).toBe(1);
    making.change({ ...making.tour, steps: making.tour.steps.slice(0, 1) });
    expect(making.chosen).toBeNull();
    expect(making.place).toBe(-1);
  });
});

describe("a view that is dragged", () => {
  const middles = [50, 150, 250];
  it("lands where it is held, counted without itself", () => {
    expect(placeUnder(middles, 10, 2)).toBe(0);
    expect(placeUnder(middles, 160, 0)).toBe(1);
    expect(placeUnder(middles, 999, 0)).toBe(2);
    expect(placeUnder(middles, 160, 2)).toBe(2);
    expect(placeUnder(middles, 60, 0)).toBe(0);
  });
});
