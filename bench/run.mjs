// Measures speed and size of the site beside its peers: docs/performance.md says how. Time alone never fails it.
import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { browserLaunchOptions } from "../tests/support/browser.mjs";
import { readOptions, USAGE } from "./options.mjs";
import { buildPages } from "./pages/buildPages.mjs";
import { TENS, VISITS } from "./pages/visits.mjs";
import { keepJson, lastJson, writeBlock } from "./report/keep.mjs";
import { markdownOf } from "./report/markdown.mjs";
import { summaryOf, tenSummaryOf } from "./report/summary.mjs";
import { runTens, runVisits } from "./rounds.mjs";
import { openSite } from "./sites.mjs";

/** Memory differs little from round to round and takes half a minute a page. */
const MOST_TEN_ROUNDS = 2;

const options = readOptions(process.argv.slice(2));
if (options.wrong !== undefined || options.help) {
  print(options.wrong === undefined ? USAGE : `${options.wrong}\n\n${USAGE}`);
  process.exit(options.help ? 0 : 2);
}
if (!options.last && !existsSync(join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/index.html"))) {
  print("There is no dist/index.html. Run npm run build first.");
  process.exit(2);
}
const report = options.last ? lastJson() : await measure(options);
if (report === null) {
  print("There is no last whole run.");
  process.exit(2);
}
const markdown = markdownOf(report);
print(markdown);
if (options.write) writeBlock(markdown);
const errors = [...new Set(report.visits.flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error}`)))];
for (const error of [...report.failures, ...errors]) say(error);
process.exitCode = errors.length + report.failures.length > 0 ? 1 : 0;

async function measure({ pages, profiles, rounds, isWhole }) {
  const loadBefore = loadavg()[0];
  const visited = VISITS.filter(({ name }) => pages.includes(name));
  const tens = TENS.filter(({ name }) => pages.includes(name) || (name === "ten-none" && pages.some(isTen)));
  const { folders, stops, failures: unbuilt } = await buildPages([...visited, ...tens].map(({ folder }) => folder));
  const launch = async () => chromium.launch(withCanvasOnCpu(await browserLaunchOptions()));
  const [browser, tenRounds] = [await launch(), Math.min(rounds, MOST_TEN_ROUNDS)];
  const version = browser.version();
  await browser.close();

  const open = (some) =>
    Promise.all(some.filter(({ folder }) => folders[folder]).map((page) => openSite(page, folders, stops)));
  const [sites, tenSites] = [await open(visited), await open(tens)];
  const closing = () => Promise.all([...sites, ...tenSites].map(({ close }) => close()));
  try {
    const seen = await runVisits({ launch, sites, profiles, rounds, say });
    const held = await runTens({ launch, sites: tenSites, rounds: tenRounds, say });
    const ofProfile = ({ name }) => [name, summaryOf(seen.visits.filter(({ profile }) => profile === name))];
    const made = {
      isWhole,
      takenOn: new Date().toISOString().slice(0, 10),
      machine: { cores: availableParallelism(), browser: version, loadBefore, loadAfter: loadavg()[0] },
      rounds,
      tenRounds,
      words: Object.fromEntries([...VISITS, ...TENS].map(({ name, words }) => [name, words])),
      summaries: Object.fromEntries(profiles.map(ofProfile)),
      tens: tenSummaryOf(held.tens),
      visits: seen.visits,
      memory: held.tens,
      failures: [...unbuilt, ...seen.failures, ...held.failures],
    };
    keepJson(made);
    return made;
  } finally {
    await closing();
  }
}

/** HTML and SVG are painted on the CPU here, so what draws on a 2D canvas is, too; else it would go through software GL. */
function withCanvasOnCpu({ args, ...options }) {
  return { ...options, args: [...args, "--disable-accelerated-2d-canvas"] };
}

function isTen(name) {
  return name.startsWith("ten-");
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
