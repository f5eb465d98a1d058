// Measures the atlas over generated datasets of many sizes: docs/scaling.md says how. Time alone never fails it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { serve } from "../scripts/serve.mjs";
import { browserLaunchOptions } from "../tests/support/browser.mjs";
import { buildPage } from "./scale/buildPage.mjs";
import { measurePage } from "./scale/measurePage.mjs";
import { chartOf } from "./scale/chart.mjs";
import { markdownOf } from "./scale/report.mjs";

const usage = `npm run bench:scale -- [options]

  --only rows-1,stops-50   these datasets; the figures of the others are kept from the last run
  --parts model,page       only what the press and the program's code take, or only the page in a browser
  --rounds 3               how often each page is visited
  --write                  put the tables into docs/scaling.md and draw docs/pictures/scaling.svg
  --last                   measure nothing, show the last run again`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    parts: { type: "string", default: "model,page" },
    rounds: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
    last: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    /** One dataset in a process of its own, whose heap is its own. */
    model: { type: "string" },
  },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache/scale");
const kept = join(cache, "figures.json");
/** A page of more rows than this is not built: its texts alone would be a string longer than engines allow. */
const MOST_PAGE_ROWS = 100_000;
const HEAP = "--max-old-space-size=14000";

const { SIZES } = await imported("bench/scale/sizes.ts");
if (values.help) print(usage);
else if (values.model !== undefined) await printModel(values.model);
else await measureAll();

async function measureAll() {
  const wanted = values.only?.split(",") ?? SIZES.map(({ name }) => name);
  const stray = wanted.find((name) => SIZES.every((size) => size.name !== name));
  if (stray !== undefined) {
    print(`There is no dataset "${stray}".\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(cache, { recursive: true });
  let figures = lastFigures();
  for (const size of values.last ? [] : SIZES.filter(({ name }) => wanted.includes(name))) {
    process.stderr.write(`${size.name}\n`);
    const found = await measure(size);
    // Another run may have added its own.
    figures = lastFigures();
    figures[size.name] = { ...figures[size.name], ...found, takenOn: new Date().toISOString().slice(0, 10) };
    writeFileSync(kept, `${JSON.stringify(figures, null, 1)}\n`);
  }
  const markdown = markdownOf(SIZES, figures);
  print(markdown);
  if (!values.write) return;
  const page = join(root, "docs/scaling.md");
  const [before, , after] = readFileSync(page, "utf8").split(
    /(?<=<!-- figures: begin.*-->\n)|(?=<!-- figures: end -->)/,
  );
  writeFileSync(page, `${before}\n${markdown}\n\n${after}`);
  writeFileSync(join(root, "docs/pictures/scaling.svg"), chartOf(SIZES, figures));
}

function lastFigures() {
  return existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
}

async function measure(size) {
  const { makeDataset } = await imported("bench/scale/makeDataset.ts");
  const folder = makeDataset(root, size);
  const found = {};
  if (values.parts.includes("model")) {
    const child = spawnSync(
      process.execPath,
      ["--expose-gc", HEAP, fileURLToPath(import.meta.url), "--model", folder],
      {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    if (child.status !== 0) throw new Error(`${size.name} could not be measured.`);
    Object.assign(found, JSON.parse(child.stdout));
  }
  if (values.parts.includes("page") && size.rows <= MOST_PAGE_ROWS) {
    const before = process.cpuUsage();
    const dir = await buildPage(root, folder);
    const { user, system } = process.cpuUsage(before);
    found.buildMs = (user + system) / 1000;
    const server = await serve({ dir });
    const browser = await chromium.launch(await browserLaunchOptions());
    try {
      Object.assign(found, await measurePage(browser, server.url, Number(values.rounds)));
    } finally {
      await browser.close();
      await server.close();
    }
  }
  return found;
}

async function printModel(folder) {
  const { measureModel } = await imported("bench/scale/measureModel.ts");
  print(JSON.stringify(await measureModel(folder)));
}

async function imported(path) {
  const options = { root, configFile: false, logLevel: "error" };
  return (await runnerImport(join(root, path), options)).module;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
