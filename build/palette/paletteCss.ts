/** The palettes as a style sheet, in the order of precedence that `paletteOf` of the page has: a chosen theme, contrast, dark, light. */
import { svgNode, svgText } from "../../src/draw/svg/node.ts";
import { patternTile } from "../../src/draw/svg/patternTiles.ts";
import { cssName } from "../../src/scene/tokens/cssName.ts";
import { PATTERNS, type Pattern } from "../../src/scene/tokens/looks.ts";
import { COLOUR_TOKENS, type PaletteName, PALETTES } from "../../src/scene/tokens/palette.ts";
import { PATTERN_PERIOD_PX } from "../../src/scene/tokens/patterns.ts";

/** The whole sheet. Paper takes the print palette whatever the theme: its rule comes last and is as specific as any other. */
export function paletteCss(): string {
  return [
    rule(':root,\n:root[data-theme="light"]', colours("light")),
    media("(prefers-color-scheme: dark)", rule(":root:not([data-theme])", colours("dark"))),
    media("(prefers-contrast: more)", rule(":root:not([data-theme])", colours("contrast"))),
    rule(':root[data-theme="dark"]', colours("dark")),
    rule(':root[data-theme="contrast"]', colours("contrast")),
    media("print", rule(":root:not([data-theme]),\n:root[data-theme]", colours("print"))),
    "",
  ].join("\n");
}

function colours(name: PaletteName): string[] {
  return [
    `color-scheme: ${name === "dark" ? "dark" : "light"};`,
    ...COLOUR_TOKENS.map((token) => `${cssName(token)}: ${PALETTES[name][token]};`),
    ...PATTERNS.map((pattern) => `--pattern-${pattern}: ${tileOf(pattern, name)};`),
  ];
}

/**
 * The tile of the map and of the pictures as a background. It is no gradient, because Firefox loses the lines of one in small
 * boxes and prints them as hairs; colours stand in it as they are, because an image of its own knows no variables.
 */
function tileOf(pattern: Pattern, palette: PaletteName): string {
  const size = { width: PATTERN_PERIOD_PX, height: PATTERN_PERIOD_PX };
  const children = patternTile(pattern, (token) => PALETTES[palette][token]);
  const svg = svgText(svgNode("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, children));
  return `url("data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[%#<>]/g, encodeURIComponent)}")`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((declaration) => `  ${declaration}`).join("\n")}\n}`;
}

function media(query: string, content: string): string {
  return `@media ${query} {\n${content.replace(/^/gm, "  ")}\n}`;
}
