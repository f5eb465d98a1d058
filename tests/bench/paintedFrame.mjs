import { PNG } from "pngjs";
import { WINDOW } from "../../bench/pages/window.mjs";

const FILL = [61, 138, 144];

/**
 * A frame whose right half, where the map is, bears a fill in the upper share of its rows; all else is ground.
 *
 * @param {number} atMs
 * @param {readonly number[]} ground
 * @param {number} filledShare
 * @returns {{ atMs: number, data: string }}
 */
export function paintedFrame(atMs, ground, filledShare) {
  const [width, height] = [WINDOW.widthPx / 2, WINDOW.heightPx / 2];
  const image = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const isFilled = pixel % width > width / 2 && pixel < width * height * filledShare;
    image.data.set([...(isFilled ? FILL : ground), 255], pixel * 4);
  }
  return { atMs, data: PNG.sync.write(image).toString("base64") };
}
