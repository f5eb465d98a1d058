import { describe, expect, it } from "vitest";
import {
  COOPERATION_FLAGS,
  DIRECTIONS,
  FAMILIES,
  FUNDING_STAGES,
  LEVEL_GROUPS,
  LEVELS,
  ROUTES,
} from "../../../src/model/vocabulary.ts";
import {
  DIRECTION_LOOKS,
  FAMILY_LOOKS,
  HINDERED_LOOK,
  LEVEL_NAMES,
  PATTERNS,
} from "../../../src/scene/tokens/looks.ts";
import {
  FAMILY_NAMES,
  FLAG_NAMES,
  LAYER_NAMES,
  LENS_WORDS,
  ROUTE_COLOURS,
  ROUTE_NAMES,
  STAGE_NAMES,
} from "../../../src/scene/tokens/names.ts";
import { COLOUR_TOKENS } from "../../../src/scene/tokens/palette.ts";
import { LAYERS, LENSES } from "../../../src/view/viewState.ts";

const looks = { ...DIRECTION_LOOKS, ...FAMILY_LOOKS };

describe("the looks", () => {
  it("are there for every direction, every group of levels and every reason to show none", () => {
    expect(Object.keys(DIRECTION_LOOKS).sort()).toEqual([...DIRECTIONS].sort());
    expect(Object.keys(FAMILY_LOOKS).sort()).toEqual(
      [...LEVEL_GROUPS, "area", "elsewhere", "silent", "outside"].sort(),
    );
  });

  it.each(Object.entries(looks))(
    "show %s by a fill or a pattern, only outside by neither",
    (state, { fill, pattern }) => {
      expect(fill === null && pattern === null).toBe(state === "outside");
      if (fill !== null) expect(COLOUR_TOKENS).toContain(fill);
      if (pattern !== null) expect(PATTERNS).toContain(pattern);
    },
  );

  it("of silent and outside are the same under every lens and like no other’s", () => {
    expect([FAMILY_LOOKS.silent, FAMILY_LOOKS.outside]).toEqual([DIRECTION_LOOKS.silent, DIRECTION_LOOKS.outside]);
    const dotted = Object.entries(looks).filter(([, { pattern }]) => pattern === "dots");
    expect(dotted.map(([state]) => state)).toEqual(["silent"]);
  });

  it("of what is blocked are the same under every lens and like no other’s, not even like the hatching that hinders", () => {
    const { pattern } = DIRECTION_LOOKS.halted;
    expect([FAMILY_LOOKS.blocked.fill, FAMILY_LOOKS.blocked.pattern]).toEqual([DIRECTION_LOOKS.halted.fill, pattern]);
    const same = Object.entries(looks).filter(([, look]) => look.pattern === pattern);
    expect(same.map(([state]) => state)).toEqual(["halted", "blocked"]);
    expect([null, HINDERED_LOOK.pattern]).not.toContain(pattern);
  });

  it("have a fill of their own within a lens", () => {
    for (const table of [DIRECTION_LOOKS, FAMILY_LOOKS]) {
      const fills = Object.values(table).map(({ fill }) => fill);
      expect(new Set(fills).size).toBe(fills.length);
    }
  });

  it("have a name of their own within a lens, a few words and a clause", () => {
    for (const table of [DIRECTION_LOOKS, FAMILY_LOOKS]) {
      const all = [...Object.values(table), HINDERED_LOOK];
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      for (const { name, brief, meaning } of all) {
        expect(name).not.toBe("");
        expect(brief).not.toMatch(/^$|^[A-Z]|\.$/);
        expect(brief.length, name).toBeLessThanOrEqual(45);
        expect(meaning, name).not.toMatch(/^$|\.$/);
      }
    }
  });
});

describe("the words", () => {
  it.each([
    ["levels", LEVEL_NAMES, LEVELS],
    ["families", FAMILY_NAMES, FAMILIES],
    ["lenses", LENS_WORDS, LENSES],
    ["layers", LAYER_NAMES, LAYERS],
    ["stages", STAGE_NAMES, FUNDING_STAGES],
    ["flags", FLAG_NAMES, COOPERATION_FLAGS],
    ["routes", ROUTE_NAMES, ROUTES],
    ["routes’ colours", ROUTE_COLOURS, ROUTES],
  ] as [string, Readonly<Record<string, unknown>>, readonly string[]][])(
    "for %s are there and differ",
    (_, names, keys) => {
      expect(Object.keys(names).sort()).toEqual([...keys].sort());
      expect(new Set(Object.values(names).map((value) => JSON.stringify(value))).size).toBe(keys.length);
      expect(JSON.stringify(names)).not.toMatch(/:""/);
    },
  );

  it("never say illegal, wave or flood", () => {
    expect(JSON.stringify([looks, HINDERED_LOOK, LENS_WORDS, FLAG_NAMES])).not.toMatch(/illegal|\bwaves?\b|flood/i);
  });
});
