/** The smallest differences within a palette: what the tests hold and what the record of the decision prints. */
import { type Look, looksIn } from "../../../src/scene/tokens/looks.ts";
import { type ColourToken, type Palette, PALETTE_NAMES, PALETTES } from "../../../src/scene/tokens/palette.ts";
import { english } from "../../../src/words/en/index.ts";
import { contrast, difference, lightness, type Vision, VISIONS } from "./colour.ts";
import { askedOf, FILL_TOKENS, ROUTE_TOKENS, RULES } from "./rules.ts";

export interface Shade {
  readonly name: string;
  readonly fill: ColourToken;
  readonly pattern: Look["pattern"];
}

export interface Pair {
  readonly names: string;
  readonly figure: number;
}

/** What the map shows side by side under a lens: its looks, and the Member States. */
export const LENS_SHADES: Readonly<Record<string, readonly Shade[]>> = {
  standing: shadesOf(looksIn(english).direction),
  "a field": shadesOf(looksIn(english).family),
  changes: shadesOf(looksIn(english).change),
};

function shadesOf(looks: Readonly<Record<string, Look>>): Shade[] {
  const shades = Object.entries(looks).map(([name, { fill, pattern }]): Shade => ({
    name,
    fill: fill ?? "land",
    pattern,
  }));
  return [...shades, { name: "union", fill: "union", pattern: null }];
}

/** Pairs that only their fill tells apart: a pattern belongs to one look of a lens each and does it by itself. */
export function plainPairs(shades: readonly Shade[]): (readonly [Shade, Shade])[] {
  return shades.flatMap((one, at) =>
    shades
      .slice(at + 1)
      .filter((other) => other.pattern === one.pattern)
      .map((other) => [one, other] as const),
  );
}

const ALL_PAIRS = Object.values(LENS_SHADES).flatMap(plainPairs);

/** CIEDE2000 of the two fills that are most alike to this eye. */
export function closestFills(palette: Palette, vision: Vision): Pair {
  return least(
    ALL_PAIRS.map(([one, other]) => pair(one, other, difference(palette[one.fill], palette[other.fill], vision))),
  );
}

/** The smallest step of CIE lightness between two fills. */
export function closestGreys(palette: Palette): Pair {
  return least(
    ALL_PAIRS.map(([one, other]) =>
      pair(one, other, Math.abs(lightness(palette[one.fill]) - lightness(palette[other.fill]))),
    ),
  );
}

/** CIEDE2000 of the two routes that are most alike to this eye. */
export function closestRoutes(palette: Palette, vision: Vision): Pair {
  return least(
    ROUTE_TOKENS.flatMap((one, at) =>
      ROUTE_TOKENS.slice(at + 1).map((other) => ({
        names: `${one} and ${other}`,
        figure: difference(palette[one], palette[other], vision),
      })),
    ),
  );
}

/** How much more contrast with the land the strongest route has than the weakest. */
export function routeImbalance(palette: Palette): number {
  const weights = ROUTE_TOKENS.map((token) => contrast(palette[token], palette.land));
  return Math.max(...weights) / Math.min(...weights);
}

/** Every contrast that a rule asks for, with what the palette gives. */
export function ruledContrasts(name: keyof typeof PALETTES): (Pair & { readonly asked: number })[] {
  const palette = PALETTES[name];
  return Object.entries(RULES).flatMap(([token, rules]) =>
    rules.flatMap((rule) =>
      rule.against.map((ground) => {
        const own = contrast(palette[token as ColourToken], palette[ground]);
        const figure = rule.halo ? Math.max(own, contrast(palette[rule.halo], palette[ground])) : own;
        return { names: `${token} on ${ground}`, figure, asked: askedOf(rule, name) };
      }),
    ),
  );
}

/** The table of the record on palettes, in Markdown. */
export function figuresTable(): string {
  const rows: [string, (name: keyof typeof PALETTES) => number][] = [
    ...VISIONS.map((vision): (typeof rows)[number] => [
      `Two fills, CIEDE2000, ${vision}`,
      (name) => closestFills(PALETTES[name], vision).figure,
    ]),
    ["Two fills, step of lightness L*", (name) => closestGreys(PALETTES[name]).figure],
    ...VISIONS.map((vision): (typeof rows)[number] => [
      `Two routes, CIEDE2000, ${vision}`,
      (name) => closestRoutes(PALETTES[name], vision).figure,
    ]),
    ["Strongest to weakest route, ratio of contrasts", (name) => routeImbalance(PALETTES[name])],
    ["Route on land, sea, casing and halo", (name) => leastContrast(name, /^route/)],
    ["Name on its halo", (name) => leastContrast(name, /^label(Faint)? on labelHalo/)],
    ["Name or halo on any ground", (name) => leastContrast(name, /^label(Faint)? on (?!labelHalo)/)],
    ["Symbol or halo on any ground", (name) => leastContrast(name, /^mark on (?!markHalo)/)],
    ["Border on any fill", (name) => leastContrast(name, /^border/)],
    ["Coast on land and sea", (name) => leastContrast(name, /^coast/)],
    ["Ink, grey and accent on paper", (name) => leastContrast(name, /^(ink|grey|accent) on paper/)],
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["The smallest", ...PALETTE_NAMES]),
    line(["---", ...PALETTE_NAMES.map(() => "--:")]),
    ...rows.map(([title, figureOf]) => line([title, ...PALETTE_NAMES.map((name) => figureOf(name).toFixed(1))])),
  ].join("\n");
}

/** The fills that no look of a lens bears would have no rule of difference. */
export function fillsWithoutLook(): ColourToken[] {
  const borne = new Set(Object.values(LENS_SHADES).flatMap((shades) => shades.map(({ fill }) => fill)));
  return FILL_TOKENS.filter((token) => !borne.has(token));
}

function leastContrast(name: keyof typeof PALETTES, names: RegExp): number {
  return least(ruledContrasts(name).filter((pair) => names.test(pair.names))).figure;
}

function pair(one: Shade, other: Shade, figure: number): Pair {
  return { names: `${one.name} and ${other.name}`, figure };
}

function least(pairs: readonly Pair[]): Pair {
  return pairs.reduce((best, one) => (one.figure < best.figure ? one : best));
}
