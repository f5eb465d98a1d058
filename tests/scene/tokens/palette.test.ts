import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../../src/model/vocabulary.ts";
import { DIRECTION_LOOKS, FAMILY_LOOKS, type Look, PATTERNS } from "../../../src/scene/tokens/looks.ts";
import { ROUTE_COLOURS } from "../../../src/scene/tokens/names.ts";
import { COLOUR_TOKENS, PALETTE_NAMES, type PaletteName, PALETTES } from "../../../src/scene/tokens/palette.ts";
import { patternPixels } from "../../../src/draw/map/patterns.ts";
import { projectRoot } from "../../build/support/folders.ts";
import { contrast, distance, over, VISIONS } from "./colour.ts";

/** WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for lines, symbols and samples. */
const TEXT = 4.5;
const GRAPHIC = 3;
/** Twice what CSS Color 4 calls just noticeable (0.02): countries that are compared do not lie side by side. */
const DISTINCT = 0.04;

const FILLS = COLOUR_TOKENS.filter((token) => token.startsWith("fill"));
const ROUTE_TOKENS = ROUTES.map((route) => ROUTE_COLOURS[route]);
/** The paper of each theme stands in the style sheet, in this order. */
const PAPERS = [
  ...readFileSync(join(projectRoot, "src/ui/styles/base.css"), "utf8").matchAll(/--paper: (#[0-9a-f]{6});/g),
];

describe("the arithmetic of these tests", () => {
  it("knows black on white, and that red and green look more alike without their cones", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(distance("#ffffff", "#000000", "normal")).toBeCloseTo(1, 5);
    const [red, green] = ["#b03030", "#5a7a20"] as const;
    expect(distance(red, green, "deuteranopia")).toBeLessThan(distance(red, green, "normal") / 2);
    expect(over("#000000", 0.5, "#ffffff")).toBe("#808080");
  });
});

describe.each(PALETTE_NAMES)("the %s palette", (name: PaletteName) => {
  const palette = PALETTES[name];
  const paper = PAPERS[PALETTE_NAMES.indexOf(name)]![1]!;

  it("gives each token a colour of six digits, and no other", () => {
    expect(Object.keys(palette).sort()).toEqual([...COLOUR_TOKENS].sort());
    for (const token of COLOUR_TOKENS) expect(palette[token], token).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("lets every name be read on its halo, and thus on every fill", () => {
    for (const label of ["label", "labelFaint"] as const) {
      expect(contrast(palette[label], palette.labelHalo), label).toBeGreaterThanOrEqual(TEXT);
    }
    expect(contrast(palette.seaLabel, palette.sea), "seaLabel").toBeGreaterThanOrEqual(TEXT);
  });

  it("sets a name off from each fill by itself or by its halo", () => {
    for (const ground of ["land", "sea", ...FILLS] as const) {
      const best = Math.max(contrast(palette.label, palette[ground]), contrast(palette.labelHalo, palette[ground]));
      expect(best, ground).toBeGreaterThanOrEqual(GRAPHIC);
    }
  });

  it.each(ROUTE_TOKENS)("shows the line of %s on land, on sea and, by its casing, on every fill", (token) => {
    for (const ground of ["land", "sea", "casing"] as const) {
      expect(contrast(palette[token], palette[ground]), ground).toBeGreaterThanOrEqual(GRAPHIC);
    }
  });

  it("shows a mark, or its halo, on every ground, and the one on the other", () => {
    for (const ground of ["land", "sea", ...FILLS] as const) {
      const best = Math.max(contrast(palette.mark, palette[ground]), contrast(palette.markHalo, palette[ground]));
      expect(best, ground).toBeGreaterThanOrEqual(GRAPHIC);
    }
    expect(contrast(palette.mark, palette.markHalo)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it("tells a tinted square from a filled one and from an outline", () => {
    expect(distance(palette.markTint, palette.mark, "greyscale")).toBeGreaterThanOrEqual(0.15);
    expect(distance(palette.markTint, palette.markHalo, "greyscale")).toBeGreaterThanOrEqual(0.15);
  });

  it("lets the accent be read on paper, and seen on land and sea", () => {
    expect(contrast(palette.accent, paper)).toBeGreaterThanOrEqual(TEXT);
    for (const ground of ["land", "sea", "casing"] as const) {
      expect(contrast(palette.accent, palette[ground]), ground).toBeGreaterThanOrEqual(GRAPHIC);
    }
  });

  it("shows dashed borders on land", () => {
    expect(contrast(palette.dashedBorder, palette.land)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  // Crosses and dots belong to one look each and tell it from any other. Hatching lies over any fill and tells nothing.
  describe.each([
    ["directions", DIRECTION_LOOKS],
    ["families", FAMILY_LOOKS],
  ] as [string, Readonly<Record<string, Look>>][])("of the states of the %s", (_, looks) => {
    const states = Object.entries(looks).map(([state, look]) => ({
      state,
      colour: palette[look.fill ?? "land"],
      pattern: look.pattern,
    }));

    it.each(VISIONS)("tells any two apart in %s vision", (vision) => {
      const alike = states.flatMap((one, at) =>
        states
          .slice(at + 1)
          .filter((other) => one.pattern === other.pattern && distance(one.colour, other.colour, vision) < DISTINCT)
          .map((other) => `${one.state} and ${other.state}`),
      );
      expect(alike).toEqual([]);
    });

    it.each(PATTERNS)("shows the pattern %s on each fill that may bear it", (pattern) => {
      const { data } = patternPixels(pattern, palette);
      for (const { state, colour, pattern: own } of states) {
        if (pattern === "hatch" ? own !== null || state === "outside" : own !== pattern) continue;
        const colours = new Set<string>();
        for (let at = 0; at < data.length; at += 4) {
          const hex = [...data.slice(at, at + 3)].map((value) => value.toString(16).padStart(2, "0")).join("");
          colours.add(over(`#${hex}`, data[at + 3]! / 255, colour));
        }
        const widest = Math.max(...[...colours].flatMap((one) => [...colours].map((other) => contrast(one, other))));
        expect(widest, state).toBeGreaterThanOrEqual(GRAPHIC);
      }
    });
  });
});
