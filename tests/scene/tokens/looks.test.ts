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
import { CHANGES } from "../../../src/slice/changes.ts";
import { looksIn, PATTERNS } from "../../../src/scene/tokens/looks.ts";
import { ROUTE_COLOURS } from "../../../src/scene/tokens/routeColours.ts";
import { COLOUR_TOKENS } from "../../../src/scene/tokens/palette.ts";
import { english } from "../../../src/words/en/index.ts";
import { LAYERS, LENSES } from "../../../src/view/viewState.ts";

const { direction, family, change, hindered } = looksIn(english);
const { page, vocabulary } = english;
const looks = { ...direction, ...family };

describe("the looks", () => {
  it("are there for every direction, every group of levels and every reason to show none", () => {
    expect(Object.keys(direction).sort()).toEqual([...DIRECTIONS].sort());
    expect(Object.keys(family).sort()).toEqual([...LEVEL_GROUPS, "area", "elsewhere", "silent", "outside"].sort());
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
    expect([family.silent, family.outside]).toEqual([direction.silent, direction.outside]);
    const dotted = Object.entries(looks).filter(([, { pattern }]) => pattern === "dots");
    expect(dotted.map(([state]) => state)).toEqual(["silent"]);
  });

  it("of what is blocked are the same under every lens and like no other’s, not even like the hatching that hinders", () => {
    const { pattern } = direction.halted;
    expect([family.blocked.fill, family.blocked.pattern]).toEqual([direction.halted.fill, pattern]);
    const same = Object.entries(looks).filter(([, look]) => look.pattern === pattern);
    expect(same.map(([state]) => state)).toEqual(["halted", "blocked"]);
    expect([null, hindered.pattern]).not.toContain(pattern);
  });

  it("have a fill of their own within a lens", () => {
    for (const table of [direction, family]) {
      const fills = Object.values(table).map(({ fill }) => fill);
      expect(new Set(fills).size).toBe(fills.length);
    }
  });

  it("have a name of their own within a lens, a few words and a clause", () => {
    for (const table of [direction, family, change]) {
      const all = [...Object.values(table), hindered];
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

describe("the looks of changes", () => {
  it("are there for every change and for what cannot be told", () => {
    expect(Object.keys(change).sort()).toEqual([...CHANGES, "unclear"].sort());
  });

  it("have a fill or a pattern of their own, and a pattern only once", () => {
    const drawn = Object.values(change).map(({ fill, pattern }) => `${String(fill)} ${String(pattern)}`);
    expect(new Set(drawn).size).toBe(drawn.length);
    const patterns = Object.values(change).flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.sort()).toEqual([...PATTERNS].sort());
  });

  it("dot silence and cross a stop as a single document’s map does, and never one as the other", () => {
    expect([change["newly-silent"].fill, change["newly-silent"].pattern]).toEqual([direction.silent.fill, "dots"]);
    expect([change.stopped.fill, change.stopped.pattern]).toEqual([direction.halted.fill, direction.halted.pattern]);
  });
});

describe("the words", () => {
  it.each([
    ["levels", vocabulary.levels, LEVELS],
    ["families", vocabulary.families, FAMILIES],
    ["lenses", page.lenses, LENSES],
    ["layers", page.layers, LAYERS],
    ["stages", vocabulary.stages, FUNDING_STAGES],
    ["flags", vocabulary.flags, COOPERATION_FLAGS],
    ["routes", vocabulary.routes, ROUTES],
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
    expect(JSON.stringify([looks, hindered, page.lenses, vocabulary.flags])).not.toMatch(/illegal|\bwaves?\b|flood/i);
  });
});
