// Reads the pixels of a screenshot. In JavaScript because the reader comes without types.
import { PNG } from "pngjs";

/**
 * The pixels row by row, four bytes each: red, green, blue, opacity.
 * @param {Uint8Array} file
 * @returns {{ width: number, height: number, data: Uint8Array }}
 */
export function readPng(file) {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  return { width, height, data };
}
