// Where the figures are kept: JSON in .cache/bench/, and a block in docs/performance.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const BEGIN = "<!-- figures: begin, written by npm run bench -- --write -->";
const END = "<!-- figures: end -->";

export function keepJson(root, report) {
  const path = latestPath(root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 1)}\n`);
}

/** The last run, or null where there was none. */
export function lastJson(root) {
  const path = latestPath(root);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** Puts the tables between the marks of the page. Throws where the marks are missing. */
export function writeBlock(root, markdown) {
  const path = join(root, "docs/performance.md");
  const text = readFileSync(path, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error("docs/performance.md has lost the marks of its figures.");
  writeFileSync(path, `${text.slice(0, begin + BEGIN.length)}\n\n${markdown}\n\n${text.slice(end)}`);
}

function latestPath(root) {
  return join(root, ".cache/bench/latest.json");
}
