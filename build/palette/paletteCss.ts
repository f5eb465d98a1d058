/** The palettes as a style sheet, in the order of precedence that `paletteOf` of the page has: a chosen theme, contrast, dark, light. */
import { cssName } from "../../src/scene/tokens/cssName.ts";
import { COLOUR_TOKENS, type ColourToken, type PaletteName, PALETTES } from "../../src/scene/tokens/palette.ts";
import { CROSS_STROKE, DOT, HATCH_STROKE, PATTERN_PERIOD_PX } from "../../src/scene/tokens/patterns.ts";

/** The whole sheet. Paper takes the print palette whatever the theme: its rule comes last and is as specific as any other. */
export function paletteCss(): string {
  return [
    rule(':root,\n:root[data-theme="light"]', [...colours("light"), ...PATTERNS]),
    media("(prefers-color-scheme: dark)", rule(":root:not([data-theme])", colours("dark"))),
    media("(prefers-contrast: more)", rule(":root:not([data-theme])", colours("contrast"))),
    rule(':root[data-theme="dark"]', colours("dark")),
    rule(':root[data-theme="contrast"]', colours("contrast")),
    media("print", rule(":root:not([data-theme]),\n:root[data-theme]", colours("print"))),
    "",
  ].join("\n");
}

function colours(name: PaletteName): string[] {
  const scheme = `color-scheme: ${name === "dark" ? "dark" : "light"};`;
  return [scheme, ...COLOUR_TOKENS.map((token) => `${cssName(token)}: ${PALETTES[name][token]};`)];
}

/** Half the width of a soft edge. Browsers draw edges in gradients hard, and a line thinner than a pixel would fall between two. */
const EDGE_PX = 0.35;
/** The same of a dot. */
const SOFT_PX = 0.15;

/** Backgrounds that repeat every `--pattern-period`, the same as the tiles of the map and of the pictures. */
const PATTERNS: readonly string[] = [
  `--pattern-period: ${PATTERN_PERIOD_PX}px ${PATTERN_PERIOD_PX}px;`,
  `--pattern-hatch: ${stripes(-45, [
    { ...HATCH_STROKE.dark, token: "hatchDark" },
    { ...HATCH_STROKE.light, token: "hatchLight" },
  ])};`,
  `--pattern-cross: ${[-45, 45].map((angle) => stripes(angle, [{ ...CROSS_STROKE, token: "hatchDark" }])).join(", ")};`,
  `--pattern-dots: ${[25, 75].map(dot).join(", ")};`,
];

interface Stripe {
  readonly fromPx: number;
  readonly toPx: number;
  readonly opacity: number;
  readonly token: ColourToken;
}

/** Lines across `angle`; what covers a stretch of a tile's edge is thinner by the diagonal. */
function stripes(angle: number, lines: readonly Stripe[]): string {
  const stops = lines.map(({ fromPx, toPx, opacity, token }) => {
    const [from, to] = [diagonal(fromPx), diagonal(toPx)];
    const middle = (from + to) / 2 + EDGE_PX;
    const core = [Math.min(from + 2 * EDGE_PX, middle), Math.max(to, middle)].map(px).join(" ");
    return `${mixed(token, opacity)} ${core}`;
  });
  const end = diagonal(lines.at(-1)?.toPx ?? 0) + 2 * EDGE_PX;
  const clear = `transparent ${px(end)} ${px(diagonal(PATTERN_PERIOD_PX))}`;
  return `repeating-linear-gradient(${angle}deg, transparent 0px, ${stops.join(", ")}, ${clear})`;
}

function dot(percent: number): string {
  const edge = `${px(DOT.radiusPx - SOFT_PX)}, transparent ${px(DOT.radiusPx + SOFT_PX)}`;
  return `radial-gradient(circle at ${percent}% ${percent}%, ${mixed("dots", DOT.opacity)} ${edge})`;
}

function mixed(token: ColourToken, opacity: number): string {
  return `color-mix(in srgb, var(${cssName(token)}) ${Math.round(opacity * 100)}%, transparent)`;
}

function diagonal(edgePx: number): number {
  return edgePx / Math.SQRT2;
}

function px(length: number): string {
  return `${Number(length.toFixed(3))}px`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((declaration) => `  ${declaration}`).join("\n")}\n}`;
}

function media(query: string, content: string): string {
  return `@media ${query} {\n${content.replace(/^/gm, "  ")}\n}`;
}
