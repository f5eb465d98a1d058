/** How much two pictures of the same map differ, by what an eye would miss in one of them. */

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity. */
  readonly data: Uint8Array;
}

/** Two renderers may draw the same edge this far apart. */
const REACH_PX = 2;
/** What smoothing of edges may change in each of red, green and blue. */
const NEAR = 40;
/** The least change of red, green or blue by which something counts as drawn. */
const DRAWN = 16;

/** The share of the pixels of either picture that the other one has nowhere near. */
export function difference(one: Pixels, other: Pixels): number {
  let missed = 0;
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    for (const [at, x, y] of eachPixel(from)) {
      const colour = colourAt(from, at);
      if (!around(to, x, y, (there) => distance(colour, colourAt(to, there)) <= NEAR)) missed += 1;
    }
  return missed / (one.width * one.height);
}

export interface Presence {
  /** How many pixels of the picture the layer changes. */
  readonly drawn: number;
  /** The share of them that the other picture changes alike, at least by half. */
  readonly found: number;
}

/** How much of a layer of a picture another picture has at the same places. `without` is the picture without the layer. */
export function presence(picture: Pixels, without: Pixels, other: Pixels): Presence {
  let [drawn, found] = [0, 0];
  for (const [at, x, y] of eachPixel(picture)) {
    const [before, after] = [colourAt(without, at), colourAt(picture, at)];
    if (distance(before, after) < DRAWN) continue;
    drawn += 1;
    const change = minus(after, before);
    const half = dot(change, change) / 2;
    if (around(other, x, y, (there) => dot(minus(colourAt(other, there), before), change) >= half)) found += 1;
  }
  return { drawn, found: drawn === 0 ? 0 : found / drawn };
}

/** Which pixels two pictures of one size do not share: 1 where something is drawn in one of them only, row by row. */
export function drawnIn(picture: Pixels, without: Pixels): Uint8Array {
  const mask = new Uint8Array(picture.width * picture.height);
  for (const [at] of eachPixel(picture))
    if (distance(colourAt(picture, at), colourAt(without, at)) >= DRAWN) mask[at / 4] = 1;
  return mask;
}

type Colour = readonly [red: number, green: number, blue: number];

function* eachPixel({ width, height }: Pixels): Generator<[at: number, x: number, y: number]> {
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) yield [4 * (y * width + x), x, y];
}

function colourAt({ data }: Pixels, at: number): Colour {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** Whether a pixel within reach fulfils the condition; the nearest rows first. */
function around({ width, height }: Pixels, x: number, y: number, isSo: (at: number) => boolean): boolean {
  if (isSo(4 * (y * width + x))) return true;
  for (let row = Math.max(0, y - REACH_PX); row <= Math.min(height - 1, y + REACH_PX); row += 1)
    for (let column = Math.max(0, x - REACH_PX); column <= Math.min(width - 1, x + REACH_PX); column += 1)
      if (isSo(4 * (row * width + column))) return true;
  return false;
}

function minus(one: Colour, other: Colour): Colour {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
}

function dot(one: Colour, other: Colour): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function distance(one: Colour, other: Colour): number {
  return Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2]));
}
