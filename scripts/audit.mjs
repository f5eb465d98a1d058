// Asks npm's audit service about every package of the lockfile. A known critical flaw fails; others are told; a service that cannot
// be reached is told and fails nothing, so that the checks also pass in a room without network. `--timeout 10` in seconds.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { timeout: { type: "string", default: "10" } } });

const answer = await ask(Number(values.timeout) * 1000);
const flaws = answer?.metadata?.vulnerabilities;
if (!flaws) {
  console.log(`The audit service could not be asked${reasonOf(answer)}: nothing is known about new flaws of packages.`);
} else {
  const found = Object.entries(flaws).filter(([severity, count]) => severity !== "total" && count > 0);
  console.log(
    found.length === 0
      ? "No known flaw in any package of the lockfile."
      : `Packages of the lockfile that have a known flaw, or bring one along: ${found.map(([severity, count]) => `${count} ${severity}`).join(", ")}.`,
  );
  for (const line of linesOf(answer.vulnerabilities ?? {})) console.log(`  ${line}`);
  if (flaws.critical > 0) process.exitCode = 1;
}

/**
 * @param {number} patienceMs
 * @returns {Promise<any>} what npm says, or null
 */
function ask(patienceMs) {
  return new Promise((tell) => {
    const npmArguments = ["audit", "--json", "--fetch-retries=0", `--fetch-timeout=${patienceMs}`];
    // Under `npm test` this is the npm that was called; on Windows npm is a script that only a shell can run.
    const own = process.env.npm_execpath;
    const options = { cwd: root, stdio: /** @type {const} */ (["ignore", "pipe", "ignore"]) };
    const npm = own?.endsWith("npm-cli.js")
      ? spawn(process.execPath, [own, ...npmArguments], options)
      : spawn("npm", npmArguments, { ...options, shell: process.platform === "win32" });
    let said = "";
    const patience = setTimeout(() => npm.kill(), patienceMs);
    npm.stdout.on("data", (text) => (said += text));
    npm.on("error", () => finish(null));
    npm.on("close", () => finish(parsed(said)));
    /** @param {any} result */
    function finish(result) {
      clearTimeout(patience);
      tell(result);
    }
  });
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {any} answer */
function reasonOf(answer) {
  const reason = answer?.statusCode ?? answer?.error?.code;
  return reason ? ` (${reason})` : "";
}

/** @param {Record<string, { name: string, severity: string, via: (string | { title?: string, url?: string })[] }>} packages */
function linesOf(packages) {
  return Object.values(packages).flatMap(({ name, severity, via }) =>
    via.flatMap((cause) => (typeof cause === "string" ? [] : [`${severity}: ${name}: ${cause.title} ${cause.url}`])),
  );
}
