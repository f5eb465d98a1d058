// Compares frames. Cells of eight CSS pixels are averaged first, so that smoothing, hatching and the names' exact place do not decide.
import { PNG } from "pngjs";
import { FRAME_SCALE } from "./screencast.mjs";

const CELL_PX = 8 * FRAME_SCALE;
/** By so much may a channel of a cell differ, of 255. */
const TOLERANCE = 16;

/** A frame as an image of `width` × `height` RGBA pixels. */
export function decode({ data }) {
  return PNG.sync.read(Buffer.from(data, "base64"));
}

/** The average colours of the cells of an area, which is in CSS pixels, row by row, as `[red, green, blue]`. */
export function cellsOf({ width, data }, area) {
  const cells = [];
  const begin = (edge) => Math.ceil((edge * FRAME_SCALE) / CELL_PX) * CELL_PX;
  const end = (edge) => Math.floor((edge * FRAME_SCALE) / CELL_PX) * CELL_PX;
  for (let top = begin(area.top); top < end(area.bottom); top += CELL_PX) {
    for (let left = begin(area.left); left < end(area.right); left += CELL_PX) {
      cells.push(averageOf(data, width, left, top));
    }
  }
  return cells;
}

function averageOf(data, width, left, top) {
  const total = [0, 0, 0];
  for (let y = top; y < top + CELL_PX; y += 1) {
    for (let x = left; x < left + CELL_PX; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) total[channel] += data[(y * width + x) * 4 + channel];
    }
  }
  return total.map((sum) => sum / CELL_PX ** 2);
}

/** Which cells tell a map from an empty page: those that are neither of the commonest colour, the sea, nor nearly white. */
export function inkOf(cells) {
  const counts = new Map();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  const [commonest] = [...counts].sort((one, other) => other[1] - one[1])[0];
  const sea = cells.find((cell) => keyOf(cell) === commonest);
  return cells.map((cell) => !isClose(cell, sea) && cell.some((channel) => channel < 230));
}

/** The share of cells that are alike, among those that `counts` marks where it is given. */
export function likeness(cells, others, counts = null) {
  const all = [...cells.keys()].filter((at) => counts === null || counts[at]);
  if (all.length === 0) return 1;
  return all.filter((at) => isClose(cells[at], others[at])).length / all.length;
}

/** Whether any pixel of the window changed visibly. */
export function isChanged({ data }, { data: before }) {
  return data.some((value, at) => Math.abs(value - before[at]) > 8);
}

const isClose = (one, other) => one.every((channel, at) => Math.abs(channel - other[at]) <= TOLERANCE);

const keyOf = (cell) => cell.map((channel) => Math.round(channel / 8)).join(" ");
