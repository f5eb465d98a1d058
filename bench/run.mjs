// Measures speed and size of the explorer beside its peers: docs/performance.md says how. Time alone never fails it.
import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { browserLaunchOptions } from "../tests/support/browser.mjs";
import { PROFILES } from "./measure/profiles.mjs";
import { buildPages } from "./pages/buildPages.mjs";
import { visitsOf } from "./pages/visits.mjs";
import { keepJson, lastJson, writeBlock } from "./report/keep.mjs";
import { markdownOf } from "./report/markdown.mjs";
import { summaryOf } from "./report/summary.mjs";
import { runRounds } from "./rounds.mjs";

const usage = `npm run bench -- [options]

  --rounds 5           how often each page is visited
  --profile both       fast, slow or both
  --pages ours,bare    only these: ours, ours-first, ours-other, bare, d3, d3-other, static, floor
  --write              put the tables into docs/performance.md
  --last               measure nothing, show the last run again`;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    profile: { type: "string", default: "both" },
    pages: { type: "string" },
    write: { type: "boolean", default: false },
    last: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const profiles = values.profile === "both" ? Object.values(PROFILES) : [PROFILES[values.profile]];
const rounds = Number(values.rounds);

if (values.help || profiles.includes(undefined) || !Number.isInteger(rounds) || rounds < 1) {
  print(usage);
  process.exit(values.help ? 0 : 2);
}
const report = values.last ? lastJson(root) : await measure();
if (report === null) {
  print("There is no last run.");
  process.exit(2);
}
const markdown = markdownOf(report);
print(markdown);
if (values.write) writeBlock(root, markdown);
const errors = [...new Set(report.visits.flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error}`)))];
for (const error of [...report.failures, ...errors]) process.stderr.write(`${error}\n`);
process.exitCode = errors.length + report.failures.length > 0 ? 1 : 0;

async function measure() {
  if (!existsSync(join(root, "dist/index.html"))) {
    print("There is no dist/index.html. Run npm run build first.");
    process.exit(2);
  }
  const loadBefore = loadavg()[0];
  const wanted = values.pages?.split(",");
  const known = visitsOf(await buildPages());
  const stray = wanted?.find((name) => known.every((page) => page.name !== name));
  if (stray !== undefined) {
    print(`There is no page "${stray}".\n\n${usage}`);
    process.exit(2);
  }
  const pages = known.filter(({ name }) => wanted === undefined || wanted.includes(name));
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const { visits, failures } = await runRounds(browser, pages, profiles, rounds, (line) =>
      process.stderr.write(`${line}\n`),
    );
    const machine = { cores: availableParallelism(), browser: browser.version(), loadBefore, loadAfter: loadavg()[0] };
    const ofProfile = ({ name }) => [name, summaryOf(visits.filter(({ profile }) => profile === name))];
    const made = {
      takenOn: new Date().toISOString().slice(0, 10),
      machine,
      rounds,
      words: Object.fromEntries(known.map(({ name, words }) => [name, words])),
      summaries: Object.fromEntries(profiles.map(ofProfile)),
      visits,
      failures,
    };
    keepJson(root, made);
    return made;
  } finally {
    await browser.close();
  }
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
