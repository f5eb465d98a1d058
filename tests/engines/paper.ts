import { execFileSync } from "node:child_process";
import { readPng } from "../support/png.mjs";
import { programsAt } from "./engine.ts";

/** Poppler's readers of PDF. */
export const POPPLER = programsAt({ text: ["/usr/bin/pdftotext"], picture: ["/usr/bin/pdftoppm"] });

/** The words of a PDF in reading order, a single space between them. */
export function textOf(pdf: Buffer): string {
  if (!POPPLER) throw new Error("There is no pdftotext.");
  return execFileSync(POPPLER.text, ["-", "-"], { input: pdf }).toString().replace(/\s+/g, " ");
}

const DPI = 40;
const WHITE = 245;

/** The share of the first page's upper half that is not white: a map fills it, words alone do not. */
export function inkOf(pdf: Buffer): number {
  if (!POPPLER) throw new Error("There is no pdftoppm.");
  const args = ["-r", String(DPI), "-f", "1", "-l", "1", "-gray", "-png", "-"];
  const { width, height, data } = readPng(execFileSync(POPPLER.picture, args, { input: pdf }));
  const upper = (height >> 1) * width;
  const inked = Array.from({ length: upper }, (_, at) => data[at * 4] ?? 255).filter((grey) => grey < WHITE);
  return inked.length / upper;
}
