import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../../src/model/vocabulary.ts";
import { PATTERNS } from "../../../src/scene/tokens/looks.ts";
import { ROUTE_COLOURS } from "../../../src/scene/tokens/routeColours.ts";
import { english } from "../../../src/words/en/index.ts";
import { COLOUR_TOKENS, PALETTE_NAMES, PALETTES } from "../../../src/scene/tokens/palette.ts";
import { patternPixels } from "../../../src/draw/map/patterns.ts";
import { projectRoot } from "../../build/support/folders.ts";
import { ciede2000, contrast, difference, lightness, over, VISIONS } from "./colour.ts";
import {
  closestFills,
  closestGreys,
  closestRoutes,
  figuresTable,
  fillsWithoutLook,
  LENS_SHADES,
  plainPairs,
  routeImbalance,
  ruledContrasts,
} from "./figures.ts";
import { FILL_TOKENS, ROUTE_TOKENS, RULES } from "./rules.ts";

/**
 * CIEDE2000, for each eye. About 1 is seen side by side; countries of one fill lie far apart and are compared with a sample in the
 * legend, so that several times as much is asked. Routes are thin and therefore further apart; their names on the map say
 * which is which without any colour.
 */
const FILLS_APART = 7;
const ROUTES_APART = 9;
/** Steps of CIE lightness: on a screen that shows no colours, and on paper, where a printer's screen eats half a step. */
const GREYS_APART = 3.5;
const PRINTED_GREYS_APART = 8;
/** None of the routes may look more important than another. */
const ROUTES_BALANCE = 1.75;
/** WCAG 1.4.11, for the marks of a pattern on the fill below them. */
const PATTERN_CONTRAST = 3;

const COLOURED = PALETTE_NAMES.filter((name) => name !== "print");
const isApart = (figure: number, asked: number): boolean => figure >= asked;

describe("the arithmetic of these tests", () => {
  it("knows black on white, and that red and green look more alike without their cones", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect([lightness("#000000"), lightness("#ffffff")].map(Math.round)).toEqual([0, 100]);
    const [red, green] = ["#b03030", "#5a7a20"] as const;
    expect(difference(red, green, "deuteranopia")).toBeLessThan(difference(red, green, "normal") / 2);
    expect(over("#000000", 0.5, "#ffffff")).toBe("#808080");
  });

  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("gives CIEDE2000 of %j and %j as its authors do: %d", (one, other, asPublished) => {
    expect(ciede2000(one, other)).toBeCloseTo(asPublished, 4);
  });
});

describe("the tokens", () => {
  it("have a rule each that says what they must be seen against", () => {
    expect(Object.keys(RULES).sort()).toEqual([...COLOUR_TOKENS].sort());
    expect(Object.entries(RULES).flatMap(([token, rules]) => (rules.length === 0 ? [token] : []))).toEqual([]);
  });

  it("for fills are all borne by a look, and those for routes by a route", () => {
    expect([...FILL_TOKENS]).toEqual(COLOUR_TOKENS.filter((token) => token.startsWith("fill")));
    expect(fillsWithoutLook()).toEqual([]);
    expect([...ROUTE_TOKENS].sort()).toEqual(ROUTES.map((route) => ROUTE_COLOURS[route]).sort());
  });
});

describe.each(PALETTE_NAMES)("the %s palette", (name) => {
  const palette = PALETTES[name];

  it("gives each token a colour of six digits, and no other", () => {
    expect(Object.keys(palette).sort()).toEqual([...COLOUR_TOKENS].sort());
    for (const token of COLOUR_TOKENS) expect(palette[token], token).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("lets every colour be seen against all that it can lie on", () => {
    expect(ruledContrasts(name).filter(({ figure, asked }) => !isApart(figure, asked))).toEqual([]);
  });

  it("lets ink be read on paper through which the map shines", () => {
    for (const ground of ["sea", "land", "union", ...FILL_TOKENS] as const) {
      expect(contrast(palette.ink, over(palette.paper, 0.86, palette[ground])), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("tells a tinted square from a filled one and from an outline", () => {
    for (const other of ["mark", "markHalo"] as const) {
      expect(Math.abs(lightness(palette.markTint) - lightness(palette[other])), other).toBeGreaterThanOrEqual(20);
    }
  });

  it("gives no route more weight than another", () => {
    expect(routeImbalance(palette)).toBeLessThanOrEqual(ROUTES_BALANCE);
  });

  it("leaves a step of lightness between any two fills that no pattern tells apart", () => {
    const { names, figure } = closestGreys(palette);
    expect(figure, names).toBeGreaterThanOrEqual(name === "print" ? PRINTED_GREYS_APART : GREYS_APART);
  });

  // Hatching lies over any fill and tells nothing of which; crosses and dots lie on their own fill.
  it.each(PATTERNS)("shows the pattern %s on each fill that may bear it", (pattern) => {
    const { data } = patternPixels(pattern, palette);
    const bearers = Object.values(LENS_SHADES)
      .flat()
      .filter((shade) =>
        pattern === "hatch" && shade.pattern === null
          ? !["outside", "unmentioned"].includes(shade.name)
          : shade.pattern === pattern,
      );
    expect(bearers).not.toEqual([]);
    for (const { name: state, fill } of bearers) {
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) {
        const hex = [...data.slice(at, at + 3)].map((value) => value.toString(16).padStart(2, "0")).join("");
        colours.add(over(`#${hex}`, data[at + 3]! / 255, palette[fill]));
      }
      const widest = Math.max(...[...colours].flatMap((one) => [...colours].map((other) => contrast(one, other))));
      expect(widest, state).toBeGreaterThanOrEqual(PATTERN_CONTRAST);
    }
  });
});

describe.each(COLOURED)("the %s palette, which has colours,", (name) => {
  const palette = PALETTES[name];

  it.each(VISIONS)("tells any two fills apart in %s vision, unless a pattern does", (vision) => {
    const { names, figure } = closestFills(palette, vision);
    expect(figure, names).toBeGreaterThanOrEqual(FILLS_APART);
  });

  it.each(VISIONS)("tells any two routes apart in %s vision", (vision) => {
    const { names, figure } = closestRoutes(palette, vision);
    expect(figure, names).toBeGreaterThanOrEqual(ROUTES_APART);
  });

  it("uses no red, neither for fills nor for routes", () => {
    for (const token of [...FILL_TOKENS, ...ROUTE_TOKENS]) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(palette[token].slice(at, at + 2), 16),
      );
      expect(red > 2.4 * green && red > 2.4 * blue, token).toBe(false);
    }
  });
});

describe("the print palette", () => {
  const { print } = PALETTES;

  it("is grey throughout", () => {
    for (const token of COLOUR_TOKENS) expect(print[token], token).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it("prints all routes in one ink, since their names on the map tell them apart", () => {
    expect(new Set(ROUTE_TOKENS.map((token) => print[token])).size).toBe(1);
    expect(new Set(ROUTES.map((route) => english.vocabulary.routes[route])).size).toBe(ROUTES.length);
  });

  it("keeps the order of the fills that advance: the further, the darker", () => {
    const order = (["fillDeep", "fillMiddle", "fillPale", "fillSand", "fillFaint"] as const).map((token) =>
      lightness(print[token]),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });
});

describe("the lenses", () => {
  it.each(Object.entries(LENS_SHADES))("of %s leave no two looks that show the same", (_, shades) => {
    const alike = plainPairs(shades).filter(([one, other]) => one.fill === other.fill);
    expect(alike.map(([one, other]) => `${one.name} and ${other.name}`)).toEqual([]);
  });
});

describe("the record of the decision on palettes", () => {
  it("prints the figures that the palettes have now", () => {
    const record = readFileSync(join(projectRoot, "docs/decisions/0007-palettes.md"), "utf8");
    expect(record).toContain(figuresTable());
  });
});
