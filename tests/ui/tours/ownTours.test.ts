import { describe, expect, it } from "vitest";
import { OwnTours, type Shelf, shelfKey, tourOfKey } from "../../../src/ui/tours/ownTours.ts";

/** A storage that holds so many letters. */
function shelfOf(capacity = Infinity): Shelf & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > capacity) throw new DOMException("full", "QuotaExceededError");
      held.set(key, text);
    },
    removeItem: (key) => void held.delete(key),
  };
}

function refuse(): Shelf {
  throw new DOMException("no", "SecurityError");
}

describe("the tours of this browser", () => {
  it("are found again by another page, and nothing else of the storage with them", () => {
    const shelf = shelfOf();
    expect(new OwnTours(() => shelf).write("own-b-abcd", "text b")).toBe("kept");
    expect(new OwnTours(() => shelf).write("own-a-abcd", "text a")).toBe("kept");
    shelf.held.set("somebody:else", "x").set(shelfKey("<script>"), "x");
    expect(new OwnTours(() => shelf).all()).toEqual([
      { id: "own-a-abcd", text: "text a" },
      { id: "own-b-abcd", text: "text b" },
    ]);
  });

  it("are kept however damaged their text is, until somebody removes them", () => {
    const shelf = shelfOf();
    shelf.held.set(shelfKey("own-a-abcd"), "\u0000 no tour");
    const tours = new OwnTours(() => shelf);
    expect(tours.read("own-a-abcd")).toBe("\u0000 no tour");
    tours.remove("own-a-abcd");
    expect(tours.all()).toEqual([]);
  });

  it("say when the storage is full, and keep what was there", () => {
    const shelf = shelfOf(10);
    const tours = new OwnTours(() => shelf);
    expect(tours.write("own-a-abcd", "short")).toBe("kept");
    expect(tours.write("own-a-abcd", "much too long for it")).toBe("full");
    expect(tours.read("own-a-abcd")).toBe("short");
  });

  it("say when the browser refuses to keep anything, and throw nothing", () => {
    const tours = new OwnTours(refuse);
    expect(tours.write("own-a-abcd", "text")).toBe("refused");
    expect(tours.read("own-a-abcd")).toBeNull();
    expect(tours.all()).toEqual([]);
    expect(() => tours.remove("own-a-abcd")).not.toThrow();
    const forgetful = { ...shelfOf(), setItem: () => undefined };
    expect(new OwnTours(() => forgetful).write("own-a-abcd", "text")).toBe("refused");
  });

  it("are not overwritten when another window has written since", () => {
    const shelf = shelfOf();
    const [one, other] = [new OwnTours(() => shelf), new OwnTours(() => shelf)];
    one.write("own-a-abcd", "first");
    expect(other.write("own-a-abcd", "second", "first")).toBe("kept");
    expect(one.write("own-a-abcd", "third", "first")).toBe("changed");
    expect(one.read("own-a-abcd")).toBe("second");
    expect(one.write("own-a-abcd", "third", "second")).toBe("kept");
  });

  it("are recognized by the name of what a storage event tells", () => {
    expect(tourOfKey(shelfKey("own-a-abcd"))).toBe("own-a-abcd");
    expect(tourOfKey("somebody:else")).toBeNull();
    expect(tourOfKey(null)).toBeNull();
  });
});
