// The figures as Markdown tables.
import { PROFILES } from "../measure/profiles.mjs";
import { judged } from "./targets.mjs";

const COLUMNS = [
  ["first picture, ms", "firstPictureMs", withRange],
  ["complete, ms", "completeMs", withRange],
  ["live, ms", "liveMs", withRange],
  ["kB until first picture", "bytesUntilFirstPicture", kilo],
  ["kB until live", "bytesUntilLive", kilo],
  ["kB in all", "bytesInAll", kilo],
  ["requests", "requestsInAll", whole],
  ["step, ms", "stepMs", withRange],
  ["its main thread, ms", "stepTaskMs", withRange],
  ["of it script", "stepScriptMs", tenths],
  ["heap, MB", "heapBytes", mega],
  ["nodes", "nodes", whole],
];

/** The whole report of one run. */
export function markdownOf({ takenOn, machine, rounds, words, summaries, visits }) {
  const late = visits.filter(({ load }) => load.isLate).length;
  return [
    `Taken on ${takenOn}, ${rounds === 1 ? "one round" : `medians of ${rounds} interleaved rounds (least–most)`}. ${machineWords(machine)}`,
    ...(late === 0
      ? []
      : [`In ${late} of ${visits.length} visits the picture came after all had seemed still: upper bounds.`]),
    ...Object.entries(summaries).flatMap(([profile, summary]) => [
      `### ${profile === "fast" ? "Fast" : "Slow"}: ${PROFILES[profile].words}`,
      table(["", ...COLUMNS.map(([head]) => head)], rowsOf(summary, words)),
      table(["target", "at most", "measured", ""], judged(summary, profile).map(targetRow)),
    ]),
  ].join("\n\n");
}

function machineWords({ cores, browser, loadBefore, loadAfter }) {
  return `${cores} cores, Chromium ${browser}, WebGL in software, 2D rasterised on the CPU; the machine’s load was ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after.`;
}

function rowsOf(summary, words) {
  return Object.entries(summary).map(([name, figures]) => [
    words[name] ?? name,
    ...COLUMNS.map(([, figure, write]) => (figures[figure] === null ? "–" : write(figures[figure]))),
  ]);
}

function targetRow({ words, most, value, isMet }) {
  const verdict = { true: "met", false: "missed", null: "not measured" }[String(isMet)];
  return [words, String(most), value === null ? "–" : figureOf(value), verdict];
}

function figureOf(value) {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function withRange({ median, least, most, count }) {
  const digits = median < 20 ? 1 : 0;
  const range = count > 1 ? ` (${least.toFixed(digits)}–${most.toFixed(digits)})` : "";
  return `${median.toFixed(digits)}${range}`;
}

function kilo({ median }) {
  return (median / 1000).toFixed(1);
}

function mega({ median }) {
  return (median / 1e6).toFixed(1);
}

function whole({ median }) {
  return median.toFixed(0);
}

function tenths({ median }) {
  return median.toFixed(1);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
