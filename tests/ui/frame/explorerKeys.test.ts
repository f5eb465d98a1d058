import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pressInExplorer } from "../../../src/ui/frame/explorerKeys.ts";
import { Stepper } from "../../../src/ui/state/stepper.svelte.ts";
import { atlasAt } from "./atlasAt.ts";

const screen = vi.hoisted(() => ({ isNarrow: false }));
vi.mock("../../../src/ui/state/appearance.svelte.ts", () => ({
  isNarrow: () => screen.isNarrow,
  isRoomy: () => !screen.isNarrow,
}));

/** Whether a dialog or an explanation is open. */
let hasDialog = false;

beforeEach(() => {
  screen.isNarrow = false;
  hasDialog = false;
  vi.stubGlobal("Element", Array);
  vi.stubGlobal("document", { querySelector: () => (hasDialog ? {} : null) });
});
afterEach(() => vi.unstubAllGlobals());

/** The address after a key has been pressed at another. */
function press(key: string, query: string, held: { readonly defaultPrevented?: boolean } = {}): string {
  const atlas = atlasAt(query);
  const stepper = new Stepper(
    atlas.index.stops,
    () => atlas.view.stop,
    (stop) => atlas.goTo(stop),
  );
  const event = { key, target: null, defaultPrevented: false, preventDefault: () => undefined, ...held };
  pressInExplorer(event as unknown as KeyboardEvent, atlas, stepper);
  return atlas.address;
}

describe("Escape", () => {
  it.each([
    ["partner=TUN", ""],
    ["route=western-balkans", ""],
    ["panel=journey", ""],
    ["panel=table", ""],
    ["partner=TUN&panel=dossier", "partner=TUN"],
    ["partner=TUN&document=2021-05&panel=dossier", "partner=TUN"],
    ["partner=TUN&panel=table", "panel=table"],
    ["partner=TUN&panel=maker", "partner=TUN&panel=maker"],
    ["lens=returns", "lens=returns"],
  ])("leads from %j to %j", (before, after) => {
    expect(press("Escape", before)).toBe(after);
  });

  it("closes the table first in a narrow window, where it lies over the sheet", () => {
    screen.isNarrow = true;
    expect(press("Escape", "partner=TUN&panel=table")).toBe("partner=TUN");
  });

  it("is left to a dialog, and to whoever has used it already", () => {
    expect(press("Escape", "partner=TUN", { defaultPrevented: true })).toBe("partner=TUN");
    hasDialog = true;
    expect(press("Escape", "partner=TUN")).toBe("partner=TUN");
  });
});

describe("a key of the page", () => {
  it.each([
    ["?", "panel=keys"],
    ["p", "panel=tours"],
    ["PageDown", "stop=2025-09"],
    ["ArrowLeft", "stop=2021-09"],
    ["x", ""],
  ])("%s leads from the opening view to %j", (key, address) => {
    expect(press(key, "")).toBe(address);
  });

  it.each(["Escape", "?", "p", "PageDown"])("%s belongs to the talk where there is one", (key) => {
    expect(press(key, "tour=way&step=1")).toBe("tour=way&step=1");
  });
});
