/** Patterns and symbols as pixels, so that no image has to be loaded. RGBA, row by row. */
import type { Pattern } from "../../scene/tokens/looks.ts";
import { CROSS_STROKE, DOT, HATCH_STROKE, PATTERN_PERIOD_PX, SQUARE_FRAME } from "../../scene/tokens/patterns.ts";
import type { Palette } from "../../scene/tokens/palette.ts";
import type { MarkFinish } from "../../scene/map/marks.ts";
import { CALLOUT_RADIUS_PX } from "../../scene/map/sizes.ts";
import { SQUARE_IMAGE_PX, SQUARE_INK_PX } from "./style/markLayers.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Patterns are drawn at twice their size for dense screens. */
export const PATTERN_PIXEL_RATIO = 2;
const PERIOD = PATTERN_PERIOD_PX * PATTERN_PIXEL_RATIO;
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
  const halo = SQUARE_FRAME.halo * SQUARE_INK_PX;
  const rim = finish === "filled" ? halo : halo + SQUARE_FRAME.rim * SQUARE_INK_PX;
  const inside = finish === "tinted" ? rgb(palette.markTint) : rgb(palette.markHalo);
  return paint(size, size, (x, y) => {
    const edge = Math.min(x, y, size - x, size - y);
    if (edge < halo) return [...rgb(palette.markHalo), 1];
    if (finish === "filled" || edge < rim) return [...rgb(palette.mark), 1];
    return [...inside, 1];
  });
}

type Colour = [red: number, green: number, blue: number, alpha: number];

function hatchPixels(palette: Palette): Pixels {
  const lines = [
    { ...HATCH_STROKE.dark, colour: rgb(palette.hatchDark) },
    { ...HATCH_STROKE.light, colour: rgb(palette.hatchLight) },
  ];
  return paint(PERIOD, PERIOD, (x, y) => {
    const line = lines.find((stroke) => covers(stroke, x + y));
    return line ? [...line.colour, line.opacity] : [0, 0, 0, 0];
  });
}

/** Lines both ways, thinner, so that the fill below stays readable. */
function crossPixels(palette: Palette): Pixels {
  const dark = rgb(palette.hatchDark);
  return paint(PERIOD, PERIOD, (x, y) => {
    const isLine = covers(CROSS_STROKE, x + y) || covers(CROSS_STROKE, x - y + PERIOD);
    return isLine ? [...dark, CROSS_STROKE.opacity] : [0, 0, 0, 0];
  });
}

function dotPixels(palette: Palette): Pixels {
  const colour = rgb(palette.dots);
  return paint(PERIOD, PERIOD, (x, y) =>
    [PERIOD / 4, (PERIOD * 3) / 4].some((at) => Math.hypot(x - at, y - at) < DOT.radiusPx * PATTERN_PIXEL_RATIO)
      ? [...colour, DOT.opacity]
      : [0, 0, 0, 0],
  );
}

/** Whether a diagonal covers a point that lies `along` pixels of the image along the tile's edge. */
function covers(stroke: { readonly fromPx: number; readonly toPx: number }, along: number): boolean {
  const px = (along % PERIOD) / PATTERN_PIXEL_RATIO;
  return px >= stroke.fromPx && px < stroke.toPx;
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
