import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  hasDossier,
  hasDraftBar,
  hasDrawer,
  hasSheet,
  hasTable,
  isLegendAway,
  isMaking,
  isSheetInColumn,
  isSheetOverMap,
  sheetKey,
} from "../../../src/ui/frame/arrangement.ts";
import { openDraft } from "../../../src/ui/maker/openDraft.svelte.ts";
import { atlasAt } from "./atlasAt.ts";

const screen = vi.hoisted(() => ({ isNarrow: false, isRoomy: true }));
vi.mock("../../../src/ui/state/appearance.svelte.ts", () => ({
  isNarrow: () => screen.isNarrow,
  isRoomy: () => screen.isRoomy,
}));

const WIDE = { isNarrow: false, isRoomy: true };
const MIDDLE = { isNarrow: false, isRoomy: false };
const NARROW = { isNarrow: true, isRoomy: false };

beforeEach(() => {
  Object.assign(screen, WIDE);
  openDraft.id = null;
});

/** Where the sheet of an address stands in a window. */
function sheetAt(query: string, size: typeof WIDE): "nowhere" | "drawer" | "column" | "over the map" {
  Object.assign(screen, size);
  const atlas = atlasAt(query);
  expect(isSheetInColumn(atlas) && isSheetOverMap(atlas)).toBe(false);
  if (isSheetInColumn(atlas)) return "column";
  if (isSheetOverMap(atlas)) return "over the map";
  return hasSheet(atlas) ? "drawer" : "nowhere";
}

describe("a sheet", () => {
  it.each(["partner=TUN", "route=western-balkans", "panel=journey"])("of %s stands where there is room", (query) => {
    expect(sheetAt(query, WIDE)).toBe("over the map");
    expect(sheetAt(query, MIDDLE)).toBe("column");
    expect(sheetAt(query, NARROW)).toBe("drawer");
  });

  it("leaves the place over the map to the table", () => {
    expect(sheetAt("partner=TUN&panel=table", WIDE)).toBe("column");
    expect(sheetAt("partner=TUN&panel=table", NARROW)).toBe("drawer");
  });

  it.each(["", "panel=dossier&partner=TUN", "panel=maker&partner=TUN", "panel=table"])(
    "stands nowhere at %j",
    (query) => {
      for (const size of [WIDE, MIDDLE, NARROW]) expect(sheetAt(query, size)).toBe("nowhere");
    },
  );
});

describe("whose sheet it is", () => {
  it.each([
    ["partner=TUN", "TUN"],
    ["route=western-balkans", "western-balkans"],
    ["panel=journey&partner=TUN", "journey"],
    ["panel=table&partner=TUN", "TUN"],
    ["panel=dossier&partner=TUN", ""],
    ["tour=way", ""],
    ["", ""],
  ])("at %j is %j", (query, key) => {
    expect(sheetKey(atlasAt(query))).toBe(key);
  });

  it("stays the same in the maker, so that no focus moves when the maker closes", () => {
    expect(sheetKey(atlasAt("panel=maker&partner=TUN"))).toBe("TUN");
  });
});

it("all but the map stands in a drawer in a narrow window, but in a talk", () => {
  expect(hasDrawer(atlasAt())).toBe(false);
  Object.assign(screen, NARROW);
  expect(hasDrawer(atlasAt())).toBe(true);
  expect(hasDrawer(atlasAt("tour=way"))).toBe(false);
});

it("the dossier, the table and the maker are panels of the address", () => {
  const open = (panel: string) => [hasDossier, hasTable, isMaking].map((has) => has(atlasAt(`panel=${panel}`)));
  expect(open("dossier")).toEqual([true, false, false]);
  expect(open("table")).toEqual([false, true, false]);
  expect(open("maker")).toEqual([false, false, true]);
});

it("a tour in the making stands by while its maker looks elsewhere", () => {
  expect(hasDraftBar(atlasAt())).toBe(false);
  openDraft.id = "own-tour-abcd";
  expect(hasDraftBar(atlasAt())).toBe(true);
  expect(hasDraftBar(atlasAt("panel=maker"))).toBe(false);
});

describe("the map carries a short legend", () => {
  it("where something stands in the place of the column", () => {
    expect(isLegendAway(atlasAt())).toBe(false);
    expect(isLegendAway(atlasAt("partner=TUN"))).toBe(false);
    expect(isLegendAway(atlasAt("panel=dossier"))).toBe(true);
    Object.assign(screen, MIDDLE);
    expect(isLegendAway(atlasAt("partner=TUN"))).toBe(true);
  });

  it("in a narrow window always, in a talk never", () => {
    Object.assign(screen, NARROW);
    expect(isLegendAway(atlasAt())).toBe(true);
    expect(isLegendAway(atlasAt("tour=way"))).toBe(false);
  });
});
