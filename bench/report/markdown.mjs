// The figures as Markdown tables.
import { PROFILES } from "../measure/profiles.mjs";
import { kilo, mega, megaRange, plain, table, tenths, whole, withRange } from "./cells.mjs";
import { judged, quotient } from "./targets.mjs";

const LOAD = [
  ["first picture, ms", "firstPictureMs", withRange],
  ["complete, ms", "completeMs", withRange],
  ["interactive, ms", "interactiveMs", withRange],
  ["live, ms", "liveMs", withRange],
  ["main thread, ms", "loadTaskMs", whole],
  ["kB until first picture", "bytesUntilFirstPicture", kilo],
  ["kB until live", "bytesUntilLive", kilo],
  ["kB in all", "bytesInAll", kilo],
  ["requests", "requestsInAll", whole],
];
const STEP = [
  ["step, ms", "stepMs", withRange],
  ["main thread, ms", "stepTaskMs", withRange],
  ["of it script", "stepScriptMs", tenths],
];
const SIZE = [
  ["heap, MB", "heapBytes", mega],
  ["nodes", "nodes", whole],
];
const TEN = [
  ["before scrolling, MB", "beforeBytes"],
  ["after scrolling, MB", "afterBytes"],
  ["of that the process that draws", "gpuAfterBytes"],
];
/** What of ours is set beside each peer; a step of a picture beside steps of pictures, of a live map beside the live map. */
const BESIDE = [
  ["first picture", "firstPictureMs", "ours"],
  ["complete", "completeMs", "ours"],
  ["interactive", "interactiveMs", "ours"],
  ["step as picture", "stepMs", "ours-first"],
  ["step live", "stepMs", "ours"],
  ["kB in all", "bytesInAll", "ours"],
];
const PEERS = ["bare", "plotly", "echarts", "leaflet", "d3", "static"];

/** The whole report of one run. Tables of what was not measured are left out. */
export function markdownOf(report) {
  const { summaries, tens, failures } = report;
  const profiles = Object.keys(summaries);
  return [
    introduction(report),
    ...(failures.length === 0 ? [] : [`Not measured: ${failures.join("; ")}.`]),
    ...profiles.flatMap((profile) =>
      section(`${titleOf(profile)}: ${PROFILES[profile].words}`, loadTable(report, profile, "")),
    ),
    ...section("Steps, heap and nodes", stepTable(report)),
    ...section("Route Atlas beside each of them, quotients of medians", besideTable(report)),
    ...profiles.flatMap((profile) =>
      section(`One map in an article, ${profile}`, loadTable(report, profile, "embed-")),
    ),
    ...section("Ten maps in an article: what they add to the browser’s memory", tenTable(report)),
    ...section("Targets", targetTable({ ...summaries, ...withMemory(summaries.fast, tens) })),
  ].join("\n\n");
}

function introduction({ takenOn, machine, rounds, tenRounds, visits }) {
  const { cores, browser, loadBefore, loadAfter } = machine;
  const late = visits.filter(({ load }) => load.isLate).length;
  return [
    `Taken on ${takenOn}, ${rounds === 1 ? "one round" : `medians of ${rounds} interleaved rounds (least–most)`}, memory in ${tenRounds}.`,
    `${cores} cores, Chromium ${browser}, WebGL in software, 2D rasterised on the CPU;`,
    `the machine’s load was ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after.`,
    ...(late === 0
      ? []
      : [`In ${late} of ${visits.length} visits the picture came after all had seemed still: upper bounds.`]),
  ].join(" ");
}

function loadTable({ summaries, words }, profile, prefix) {
  const own = Object.entries(summaries[profile]).filter(([name]) => name.startsWith("embed-") === (prefix !== ""));
  const columns = prefix === "" ? LOAD : [...LOAD.filter(([, figure]) => !/live/i.test(figure)), SIZE[0]];
  return table(
    ["", ...columns.map(([head]) => head)],
    own.map(([name, figures]) => [words[name], ...columns.map(([, figure, write]) => write(figures[figure]))]),
  );
}

function stepTable({ summaries, words }) {
  const profiles = Object.keys(summaries);
  const [first] = profiles;
  const rows = Object.entries(summaries[first] ?? {}).filter(([name]) => !name.startsWith("embed-"));
  return table(
    ["", ...profiles.flatMap((profile) => STEP.map(([head]) => `${profile}: ${head}`)), ...SIZE.map(([head]) => head)],
    rows.map(([name, figures]) => [
      words[name],
      ...profiles.flatMap((profile) => STEP.map(([, figure, write]) => write(summaries[profile][name]?.[figure]))),
      ...SIZE.map(([, figure, write]) => write(figures[figure])),
    ]),
  );
}

function besideTable({ summaries, words }) {
  const peers = PEERS.filter((peer) => Object.values(summaries).some((summary) => summary[peer]));
  const columns = Object.keys(summaries).flatMap((profile) => BESIDE.map((beside) => [profile, ...beside]));
  return table(
    ["", ...columns.map(([profile, head]) => `${profile}: ${head}`)],
    peers.map((peer) => [
      words[peer],
      ...columns.map(([profile, , figure, own]) => plain(quotient(summaries[profile], figure, own, peer))),
    ]),
  );
}

function tenTable({ tens, words }) {
  return table(
    ["", ...TEN.map(([head]) => head)],
    Object.entries(tens).map(([name, figures]) => [
      words[name],
      ...TEN.map(([, figure]) => megaRange(figures[figure])),
    ]),
  );
}

function targetTable(summaries) {
  const profiles = Object.keys(summaries);
  const verdict = (own) => {
    if (own === undefined) return ["", "", ""];
    return [
      String(own.most),
      plain(own.value),
      { true: "met", false: "missed", null: "not measured" }[String(own.isMet)],
    ];
  };
  return table(
    ["target", ...profiles.flatMap((profile) => [`${profile}: at most`, "measured", ""])],
    judged(summaries).map((target) => [target.words, ...profiles.flatMap((profile) => verdict(target[profile]))]),
  );
}

/** A heading and its table, or nothing where the table has no row. */
function section(heading, rows) {
  return rows.split("\n").length > 2 ? [`### ${heading}`, rows] : [];
}

function withMemory(fast, tens) {
  return fast === undefined && Object.keys(tens).length === 0 ? {} : { fast: { ...fast, ...tens } };
}

function titleOf(profile) {
  return profile === "fast" ? "Fast" : "Slow";
}
