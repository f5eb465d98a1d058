// `npm test`: installs and builds if needed, then runs every check, also after one has failed, and counts at the end.
// `npm test -- lint unit` runs the named checks alone. Works as the first command on a fresh clone, so it imports only
// what Node brings along.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, install, Refusal, root, runNode, runTool } from "./prepare.mjs";

const vitestReport = join(root, ".cache", "vitest.json");
const playwrightReport = join(root, ".cache", "playwright.json");

/**
 * A check passes when all its commands do. One with a report counts its tests, any other counts as one.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {(() => boolean)[]} commands
 * @property {string} [report]
 * @property {(report: any) => Counts} [count]
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { name: string, seconds: number }} Outcome
 */

/** @type {Check[]} */
const checks = [
  { name: "build", commands: [attempt(build)] },
  {
    name: "types",
    commands: [
      tool("svelte-check", "svelte-check", "--tsconfig", "./tsconfig.json", "--fail-on-warnings"),
      tool("typescript", "tsc", "--noEmit"),
      tool("typescript", "tsc", "--noEmit", "-p", "tsconfig.pure.json"),
    ],
  },
  {
    name: "lint",
    commands: [tool("eslint", "eslint", "--concurrency=2", "."), tool("prettier", "prettier", "--check", ".")],
  },
  {
    name: "layers",
    commands: [tool("dependency-cruiser", "depcruise", ...existing("src", "build", "geo", "scripts"))],
  },
  { name: "unused", commands: [tool("knip", "knip")] },
  { name: "audit", commands: existing("scripts/audit.mjs").map((file) => succeeds(file, () => runNode([file]))) },
  {
    name: "unit",
    commands: [
      tool("vitest", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`),
    ],
    report: vitestReport,
    count: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }),
  },
  { name: "data", commands: existing("scripts/data-check.mjs").map((file) => succeeds(file, () => runNode([file]))) },
  {
    name: "browser",
    commands: [tool("@playwright/test", "playwright", "test")],
    report: playwrightReport,
    count: ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  },
];

const wanted = process.argv.slice(2).filter((argument) => argument !== "--long");
if (process.argv.includes("--long")) process.env.LONG = "1";
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}"; there are ${checks.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

const outcomes = [outcomeOf({ name: "install", commands: [attempt(install)] })];
if (outcomes[0]?.failed === 0) {
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  outcomes.push(...chosen.filter(({ commands }) => commands.length > 0).map(outcomeOf));
}
summarise(outcomes);

/**
 * @param {Check} check
 * @returns {Outcome}
 */
function outcomeOf({ name, commands, report, count }) {
  console.log(`\n──── ${name} ${"─".repeat(Math.max(4, 70 - name.length))}`);
  if (report) {
    mkdirSync(join(root, ".cache"), { recursive: true });
    rmSync(report, { force: true });
  }
  const start = performance.now();
  const succeeded = commands.map((command) => command()).every(Boolean);
  const seconds = (performance.now() - start) / 1000;
  return { name, seconds, ...countsOf(succeeded, report && existsSync(report) ? report : undefined, count) };
}

/**
 * @param {boolean} succeeded
 * @param {string | undefined} report
 * @param {Check["count"]} count
 * @returns {Counts}
 */
function countsOf(succeeded, report, count) {
  const counts = report && count ? count(JSON.parse(readFileSync(report, "utf8"))) : undefined;
  if (!counts) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  // A file that does not even load holds no failed test, but it has failed.
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

/** @param {Outcome[]} results */
function summarise(results) {
  console.log(`\n──── summary ${"─".repeat(63)}`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${name.padEnd(10)} ${counts.padEnd(40)} ${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  const total = (/** @type {"passed" | "failed"} */ key) => results.reduce((sum, result) => sum + result[key], 0);
  process.exitCode = total("failed") > 0 ? 1 : 0;
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
}

/**
 * @param {string} packageName
 * @param {string} program
 * @param {string[]} programArguments
 */
function tool(packageName, program, ...programArguments) {
  return succeeds(program, () => runTool(packageName, program, programArguments));
}

/**
 * @param {string} name
 * @param {() => number} run gives an exit status
 */
function succeeds(name, run) {
  return attempt(() => {
    const status = run();
    if (status !== 0) throw new Refusal(`${name} failed with exit status ${status}.`);
  });
}

/**
 * @param {() => void} action
 * @returns {() => boolean}
 */
function attempt(action) {
  return () => {
    try {
      action();
      return true;
    } catch (error) {
      console.error(error instanceof Refusal ? error.message : error);
      return false;
    }
  };
}

/** @param {string[]} paths */
function existing(...paths) {
  return paths.filter((path) => existsSync(join(root, path)));
}
