/** Patterns and symbols as pixels, so that no image has to be loaded. RGBA, row by row. */
import type { Pattern } from "../../scene/tokens/looks.ts";
import type { Palette } from "../../scene/tokens/palette.ts";
import type { MarkFinish } from "../../scene/map/marks.ts";
import { CALLOUT_RADIUS_PX } from "../../scene/map/sizes.ts";
import { SQUARE_IMAGE_PX } from "./style/markLayers.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Patterns are drawn at twice their size for dense screens. */
export const PATTERN_PIXEL_RATIO = 2;
const HATCH_PERIOD_PX = 12;
const HATCH_DARK_PX = 2.2;
const HATCH_LIGHT_PX = 4;
const CROSS_PX = 1.6;
const DOT_PERIOD_PX = 12;
const DOT_RADIUS_PX = 1.4;
const SAMPLES = 4;

/** A tile that repeats without a seam: diagonal double lines, or dots on a staggered grid. */
export function patternPixels(pattern: Pattern, palette: Palette): Pixels {
  switch (pattern) {
    case "hatch":
      return hatchPixels(palette);
    case "cross":
      return crossPixels(palette);
    case "dots":
      return dotPixels(palette);
  }
}

/** The pattern within a callout's disc, the disc in the middle of its image. */
export function discPixels(pattern: Pattern, palette: Palette): Pixels {
  const radius = CALLOUT_RADIUS_PX * PATTERN_PIXEL_RATIO;
  const size = 2 * Math.ceil(radius);
  const tile = patternPixels(pattern, palette);
  return paint(size, size, (x, y) => {
    const [dx, dy] = [x - size / 2, y - size / 2];
    return Math.hypot(dx, dy) > radius ? [0, 0, 0, 0] : colourOf(tile, dx + tile.width, dy + tile.height);
  });
}

/** A square of one colour, such as lies behind one under the pointer. */
export function plainSquarePixels(colour: string): Pixels {
  return paint(SQUARE_IMAGE_PX, SQUARE_IMAGE_PX, () => [...rgb(colour), 1]);
}

/** A square for money: filled, tinted, or outline; its border keeps it visible on every fill. */
export function squarePixels(finish: MarkFinish, palette: Palette): Pixels {
  const size = SQUARE_IMAGE_PX;
  const halo = 3;
  const rim = finish === "filled" ? halo : 11;
  const inside = finish === "tinted" ? rgb(palette.markTint) : rgb(palette.markHalo);
  return paint(size, size, (x, y) => {
    const edge = Math.min(x, y, size - x, size - y);
    if (edge < halo) return [...rgb(palette.markHalo), 1];
    if (finish === "filled" || edge < rim) return [...rgb(palette.mark), 0.92];
    return [...inside, finish === "tinted" ? 1 : 0.9];
  });
}

/** Nothing, at the size of a square: names keep clear of it. */
export function emptyPixels(): Pixels {
  const size = SQUARE_IMAGE_PX;
  return { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) };
}

type Colour = [red: number, green: number, blue: number, alpha: number];

/** A dark line with a light companion reads on every fill. */
function hatchPixels(palette: Palette): Pixels {
  const dark = rgb(palette.hatchDark);
  const light = rgb(palette.hatchLight);
  return paint(HATCH_PERIOD_PX, HATCH_PERIOD_PX, (x, y) => {
    const across = (x + y) % HATCH_PERIOD_PX;
    if (across < HATCH_DARK_PX) return [...dark, 0.88];
    if (across < HATCH_LIGHT_PX) return [...light, 0.45];
    return [0, 0, 0, 0];
  });
}

/** Lines both ways, thinner, so that the fill below stays readable. */
function crossPixels(palette: Palette): Pixels {
  const dark = rgb(palette.hatchDark);
  return paint(HATCH_PERIOD_PX, HATCH_PERIOD_PX, (x, y) => {
    const isLine = (x + y) % HATCH_PERIOD_PX < CROSS_PX || (x - y + HATCH_PERIOD_PX) % HATCH_PERIOD_PX < CROSS_PX;
    return isLine ? [...dark, 0.75] : [0, 0, 0, 0];
  });
}

function dotPixels(palette: Palette): Pixels {
  const colour = rgb(palette.dots);
  const half = DOT_PERIOD_PX / 2;
  const centres = [
    [half / 2, half / 2],
    [half * 1.5, half * 1.5],
  ] as const;
  return paint(DOT_PERIOD_PX, DOT_PERIOD_PX, (x, y) =>
    centres.some(([cx, cy]) => Math.hypot(x - cx, y - cy) < DOT_RADIUS_PX) ? [...colour, 0.9] : [0, 0, 0, 0],
  );
}

/** Samples each pixel several times and averages, so that edges are smooth. */
function paint(width: number, height: number, colourAt: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      data.set(average(column, row, colourAt), (row * width + column) * 4);
    }
  }
  return { width, height, data };
}

function average(column: number, row: number, colourAt: (x: number, y: number) => Colour): Colour {
  const total: Colour = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const [red, green, blue, alpha] = colourAt(x, y);
    total[0] += red * alpha;
    total[1] += green * alpha;
    total[2] += blue * alpha;
    total[3] += alpha;
  }
  const [red, green, blue, alpha] = total;
  if (alpha === 0) return [0, 0, 0, 0];
  return [red / alpha, green / alpha, blue / alpha, (alpha / SAMPLES ** 2) * 255];
}

/** The colour of a tile at a point, the tile repeated in all directions. */
function colourOf({ width, height, data }: Pixels, x: number, y: number): Colour {
  const [column, row] = [Math.floor(x) % width, Math.floor(y) % height];
  const start = 4 * (row * width + column);
  const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(start, start + 4);
  return [red, green, blue, alpha / 255];
}

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
