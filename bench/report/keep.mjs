// Where the figures are kept: JSON and pictures in .cache/bench/, and a block in docs/performance.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BEGIN = "<!-- figures: begin, written by npm run bench -- --write -->";
const END = "<!-- figures: end -->";
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = join(root, ".cache/bench");

/** A run of parts is kept apart, so that it does not take the place of a whole one. */
export function keepJson(report) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(pathOf(report.isWhole), `${JSON.stringify(report, null, 1)}\n`);
}

/** The last whole run, or null where there was none. */
export function lastJson() {
  const path = pathOf(true);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** Keeps what a figure was taken from, so that somebody can look at it. */
export function keepPicture(name, base64) {
  mkdirSync(join(cache, "pictures"), { recursive: true });
  writeFileSync(join(cache, "pictures", `${name}.png`), Buffer.from(base64, "base64"));
}

/** Puts the tables between the marks of the page. */
export function writeBlock(markdown) {
  const path = join(root, "docs/performance.md");
  writeFileSync(path, withBlock(readFileSync(path, "utf8"), markdown));
}

/** The page with other tables. Throws where the marks are missing. */
export function withBlock(text, markdown) {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error("docs/performance.md has lost the marks of its figures.");
  return `${text.slice(0, begin + BEGIN.length)}\n\n${markdown}\n\n${text.slice(end)}`;
}

function pathOf(isWhole) {
  return join(cache, isWhole ? "whole.json" : "part.json");
}
