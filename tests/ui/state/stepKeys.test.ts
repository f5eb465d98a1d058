import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stepByKey } from "../../../src/ui/state/stepKeys.ts";
import { Stepper } from "../../../src/ui/state/stepper.svelte.ts";

/**
 * As much of an element as the keys ask for: `closest` over a list of plain selectors, that is a tag, an attribute, an
 * attribute with a value, and `:not()` around attributes. Real elements meet the keys in the browser tests.
 */
class FakeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: FakeElement | null;

  constructor(tag: string, attributes: Readonly<Record<string, string>> = {}, parent: FakeElement | null = null) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
  }

  closest(selectors: string): FakeElement | null {
    return this.#matches(selectors) ? this : (this.parent?.closest(selectors) ?? null);
  }

  #matches(selectors: string): boolean {
    return selectors.split(/,(?![^(]*\))/).some((selector) => {
      const [, plain = "", not] = /^([^:]+)(?::not\((.*)\))?$/.exec(selector.trim()) ?? [];
      return this.#isOne(plain) && !(not ?? "").split(",").some((part) => part !== "" && this.#isOne(part.trim()));
    });
  }

  #isOne(selector: string): boolean {
    const [, tag = "", name, value] = /^([a-z0-9]*)(?:\[([a-z-]+)(?:=['"](.*)['"])?\])?$/.exec(selector) ?? [];
    if (tag === "" && name === undefined) throw new Error(`This fake element does not know the selector ${selector}.`);
    if (tag !== "" && tag !== this.tag) return false;
    if (name === undefined) return true;
    return value === undefined ? name in this.attributes : this.attributes[name] === value;
  }
}

type Held = Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "defaultPrevented", boolean>>;

/** Where a key leads from the middle of three documents; nothing when it is not ours. */
function press(key: string, target: FakeElement | null = new FakeElement("body"), held: Held = {}): string | null {
  const visited: string[] = [];
  const stepper = new Stepper(
    ["1", "2", "3", "4", "5"],
    () => visited.at(-1) ?? "3",
    (stop) => visited.push(stop),
  );
  let prevented = false;
  const event = {
    key,
    target,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    preventDefault: () => (prevented = true),
    ...held,
  };
  const isOurs = stepByKey(event as unknown as KeyboardEvent, stepper);
  expect(prevented).toBe(isOurs);
  expect(visited.length).toBe(isOurs ? 1 : 0);
  return visited[0] ?? null;
}

beforeEach(() => vi.stubGlobal("Element", FakeElement));
afterEach(() => vi.unstubAllGlobals());

describe("a key with nothing in focus", () => {
  it.each([
    ["PageDown", "4"],
    ["PageUp", "2"],
    ["ArrowRight", "4"],
    ["ArrowDown", "4"],
    ["ArrowLeft", "2"],
    ["ArrowUp", "2"],
    ["Home", "1"],
    ["End", "5"],
  ])("%s steps to document %s", (key, stop) => {
    expect(press(key)).toBe(stop);
    expect(press(key, null)).toBe(stop);
  });

  it.each(["Enter", " ", "Escape", "Tab", "a", ""])("%j is left alone", (key) => {
    expect(press(key)).toBeNull();
  });

  it.each(["ctrlKey", "metaKey", "altKey", "shiftKey", "defaultPrevented"] as const)(
    "with %s is left alone",
    (held) => {
      expect(press("PageDown", undefined, { [held]: true })).toBeNull();
      expect(press("ArrowRight", undefined, { [held]: true })).toBeNull();
    },
  );
});

const field = (type: string): FakeElement => new FakeElement("input", { type });

describe("a clicker’s key", () => {
  it.each([
    ["a button", new FakeElement("button")],
    ["a link", new FakeElement("a")],
    ["the map", new FakeElement("canvas")],
    ["a radio button", field("radio")],
    ["a check box", field("checkbox")],
  ])("steps with %s in focus", (_, target) => {
    expect([press("PageDown", target), press("PageUp", target)]).toEqual(["4", "2"]);
  });

  it.each([
    ["a text field", field("text")],
    ["a search field", field("search")],
    ["a slider", field("range")],
    ["a field without a type", new FakeElement("input")],
    ["a text area", new FakeElement("textarea")],
    ["a choice", new FakeElement("select")],
    ["text that can be edited", new FakeElement("div", { contenteditable: "true" })],
    ["a list", new FakeElement("div", { role: "listbox" })],
    ["a row of a list", new FakeElement("div", { role: "option" }, new FakeElement("div", { role: "listbox" }))],
    ["a dialog", new FakeElement("button", {}, new FakeElement("dialog"))],
    ["a region that scrolls", new FakeElement("p", {}, new FakeElement("div", { "data-takes-page-keys": "" }))],
  ])("belongs to %s", (_, target) => {
    expect([press("PageDown", target), press("PageUp", target)]).toEqual([null, null]);
  });
});

describe("an arrow key", () => {
  it.each([
    ["a button", new FakeElement("button")],
    ["a word in a button", new FakeElement("span", {}, new FakeElement("button"))],
    ["a link", new FakeElement("a")],
    ["a summary", new FakeElement("summary")],
    ["the map", new FakeElement("canvas")],
    ["a radio button", field("radio")],
    ["a slider", field("range")],
    ["a text area", new FakeElement("textarea")],
    ["a dialog", new FakeElement("p", {}, new FakeElement("dialog"))],
    ["a list", new FakeElement("div", { role: "listbox" })],
    ["a region that scrolls", new FakeElement("div", { "data-takes-page-keys": "" })],
  ])("belongs to %s", (_, target) => {
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"]) {
      expect(press(key, target), key).toBeNull();
    }
  });

  it("steps from plain text", () => {
    expect(press("ArrowRight", new FakeElement("p", {}, new FakeElement("main")))).toBe("4");
  });
});
