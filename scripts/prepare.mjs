// Brings a checkout to the state in which everything else can run: dependencies installed, dist/ built.
// On a fresh clone nothing is installed yet, so this file imports only what Node brings along.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const lockfile = join(root, "package-lock.json");
const installStamp = join(root, "node_modules", ".route-atlas-installed");
const buildStamp = join(root, ".cache", "build-inputs");
const buildInputs = [
  "build",
  "editions",
  "geo",
  "public",
  "seeds",
  "src",
  "package.json",
  "package-lock.json",
  "svelte.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** A failure that is told in a sentence, without a stack trace. */
export class Refusal extends Error {}

/** Installs what the lockfile names, unless it is there already. */
export function install() {
  checkNode();
  const wanted = hashOf(readFileSync(lockfile));
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === wanted) return;
  if (!holdsWhatLockfileNames()) {
    console.log("Installing the dependencies that package-lock.json names …");
    const npmArguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--include=dev", "--prefer-offline"];
    if (runNpm(npmArguments) !== 0) throw new Refusal("The dependencies could not be installed; npm says why above.");
  }
  writeFileSync(installStamp, wanted);
}

/** Builds dist/, unless it was built from the very same inputs. */
export function build() {
  const wanted = hashOfInputs();
  const isBuilt = existsSync(join(root, "dist", "index.html"));
  if (isBuilt && existsSync(buildStamp) && readFileSync(buildStamp, "utf8") === wanted) return;
  console.log("Building dist/ …");
  rmSync(buildStamp, { force: true });
  if (runTool("vite", "vite", ["build"]) !== 0) throw new Refusal("The site could not be built; Vite says why above.");
  // Hashed before the build: what changed during it is built the next time.
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(buildStamp, wanted);
}

/**
 * Runs a program of an installed package, past shells and their quoting. Gives its exit status.
 *
 * @param {string} packageName
 * @param {string} program
 * @param {string[]} programArguments
 */
export function runTool(packageName, program, programArguments) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return runNode([join(folder, typeof bin === "string" ? bin : bin[program]), ...programArguments]);
}

/**
 * Runs a script with this very Node. Gives its exit status.
 *
 * @param {string[]} nodeArguments
 */
export function runNode(nodeArguments) {
  return spawnSync(process.execPath, nodeArguments, { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** @param {string[]} npmArguments */
function runNpm(npmArguments) {
  return spawnNpm(npmArguments, "inherit").status ?? 1;
}

/**
 * What npm answers on its standard output.
 *
 * @param {string[]} npmArguments
 */
export function askNpm(npmArguments) {
  const { status, stdout } = spawnNpm(npmArguments, ["ignore", "pipe", "inherit"]);
  if (status !== 0) throw new Refusal(`npm ${npmArguments[0]} failed; npm says why above.`);
  return stdout.toString();
}

/**
 * @param {string[]} npmArguments
 * @param {import("node:child_process").StdioOptions} stdio
 */
function spawnNpm(npmArguments, stdio) {
  // Under `npm start` this is the npm that was called; on Windows npm is a script that only a shell can run.
  const own = process.env.npm_execpath;
  const options = { cwd: root, stdio, maxBuffer: 2 ** 28 };
  if (own?.endsWith("npm-cli.js")) return spawnSync(process.execPath, [own, ...npmArguments], options);
  return spawnSync("npm", npmArguments, { ...options, shell: process.platform === "win32" });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!isSupported) {
    throw new Refusal(`Route Atlas needs Node 20.19, 22.12, 24 or newer; this is Node ${process.versions.node}.`);
  }
}

/** Whether someone installed by hand: npm leaves a lockfile of what is really there. */
function holdsWhatLockfileNames() {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, "utf8")).packages;
  const named = Object.entries(JSON.parse(readFileSync(lockfile, "utf8")).packages);
  return named.every(([path, { version, optional }]) => {
    if (path === "") return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}

function hashOfInputs() {
  const pages = readdirSync(root)
    .filter((name) => name.endsWith(".html"))
    .sort();
  const hash = createHash("sha256");
  for (const path of [...buildInputs, ...pages].flatMap(filesUnder)) {
    hash
      .update(path)
      .update("\0")
      .update(hashOf(readFileSync(join(root, path))))
      .update("\n");
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @param {string | Buffer} content */
function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
