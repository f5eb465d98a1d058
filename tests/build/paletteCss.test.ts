import { describe, expect, it } from "vitest";
import { paletteCss } from "../../build/palette/paletteCss.ts";
import { cssName } from "../../src/scene/tokens/cssName.ts";
import { PATTERNS } from "../../src/scene/tokens/looks.ts";
import { COLOUR_TOKENS, PALETTES } from "../../src/scene/tokens/palette.ts";

interface Rule {
  readonly query: string;
  readonly selectors: readonly string[];
  readonly body: string;
}

/** The rules in their order, each with the media query around it. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let query = "";
  for (const [, media, selector, body, end] of css.matchAll(/@media ([^{]+) \{|([^{}@]+)\{([^{}]*)\}|(\})/g)) {
    if (media) query = media;
    else if (end) query = "";
    else if (selector !== undefined && body !== undefined)
      rules.push({ query, selectors: selector.split(",").map((one) => one.trim()), body });
  }
  return rules;
}

interface Reader {
  readonly theme?: "light" | "dark" | "contrast";
  readonly prefers?: readonly string[];
  readonly medium?: "print";
}

/** The sea’s colour that a browser would give to the root: of the rules that hold the most specific, and of those the last. */
function seaFor({ theme, prefers = [], medium }: Reader): string | undefined {
  const specificity = (selector: string): number => (selector === ":root" ? 1 : 2);
  const holds = (selector: string): boolean =>
    selector === ":root" ||
    (selector === ":root:not([data-theme])" && theme === undefined) ||
    (selector === ":root[data-theme]" && theme !== undefined) ||
    (theme !== undefined && selector === `:root[data-theme="${theme}"]`);
  let best = { weight: 0, sea: undefined as string | undefined };
  for (const { query, selectors, body } of rulesOf(paletteCss())) {
    if (query !== "" && query !== medium && !prefers.some((wish) => query.includes(wish))) continue;
    const weight = Math.max(0, ...selectors.filter(holds).map(specificity));
    if (weight >= Math.max(1, best.weight)) best = { weight, sea: /--sea: (#\w+)/.exec(body)?.[1] };
  }
  return best.sea;
}

describe("the style sheet of the palettes", () => {
  it("follows the device where no theme is chosen: light, dark, and contrast before dark", () => {
    expect(seaFor({})).toBe(PALETTES.light.sea);
    expect(seaFor({ prefers: ["dark"] })).toBe(PALETTES.dark.sea);
    expect(seaFor({ prefers: ["dark", "contrast"] })).toBe(PALETTES.contrast.sea);
  });

  it("follows a chosen theme whatever the device prefers", () => {
    for (const theme of ["light", "dark", "contrast"] as const) {
      expect(seaFor({ theme, prefers: ["dark", "contrast"] })).toBe(PALETTES[theme].sea);
    }
  });

  it("is grey on paper, whatever was chosen and whatever the device prefers", () => {
    for (const theme of [undefined, "light", "dark", "contrast"] as const) {
      const reader = { prefers: ["dark", "contrast"], medium: "print" } as const;
      expect(seaFor(theme ? { ...reader, theme } : reader)).toBe(PALETTES.print.sea);
    }
  });

  it("names every token in every palette, and every pattern", () => {
    const css = paletteCss();
    const themes = rulesOf(css);
    expect(themes).toHaveLength(6);
    for (const { body } of themes) for (const token of COLOUR_TOKENS) expect(body).toContain(`${cssName(token)}: #`);
    for (const pattern of PATTERNS) expect(css).toContain(`--pattern-${pattern}: `);
    expect(css).not.toContain("!important");
  });
});
