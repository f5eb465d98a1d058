// Finds the browser that the tests, the bench and scripts/look.mjs drive, so that all of them see the same pixels.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} env the whole environment of the browser's process
 * @property {"CHROMIUM_PATH" | "installed" | "playwright" | "package"} origin
 */

/** The same software GL everywhere, whatever graphics card the machine has, and no chatter with the maker's servers. */
export const browserArguments = [
  "--no-sandbox",
  "--no-zygote",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--mute-audio",
  "--hide-scrollbars=false",
];

/** Looks at CHROMIUM_PATH, then for an installed browser, then for Playwright's own, then unpacks the npm package. */
export async function findBrowser() {
  const found = fromEnvironment() ?? fromSystem() ?? (await fromPlaywright()) ?? fromPackage();
  return /** @type {Browser} */ ({ args: browserArguments, env: { ...definedEnvironment(), ...found.env }, ...strip(found) });
}

function fromEnvironment() {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  if (!isExecutable(executablePath)) throw new Error(`CHROMIUM_PATH names "${executablePath}", which cannot be run.`);
  return { executablePath, origin: "CHROMIUM_PATH" };
}

function fromSystem() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const usual = [
    "/usr/bin/chromium",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const folder = process.env[name];
      return folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : [];
    }),
  ];
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usual];
  const executablePath = candidates.find(isExecutable);
  return executablePath ? { executablePath, origin: "installed" } : undefined;
}

async function fromPlaywright() {
  const { chromium } = await import("@playwright/test");
  const executablePath = chromium.executablePath();
  return executablePath && existsSync(executablePath) ? { executablePath, origin: "playwright" } : undefined;
}

function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser was found. Install Chrome or Chromium, or set CHROMIUM_PATH to one.");
  }
  const folder = unpackedPackage();
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, "chromium"),
    origin: "package",
    env: { LD_LIBRARY_PATH: libraries, ...(hasFonts() ? {} : { FONTCONFIG_PATH: join(folder, "fonts") }) },
  };
}

/** Unpacks beside the final folder and renames, so that of two processes at once neither sees a half-written browser. */
function unpackedPackage() {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  const cache = join(root, ".cache");
  const final = join(cache, `chromium-${version}`);
  if (existsSync(final)) return final;

  const staging = join(cache, `chromium-${version}.unpacking-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  // The package unpacks into the temporary folder and leaves its libraries packed outside Lambda; a process of its own
  // lets us name both without changing ours.
  const unpack = `import chromium from "@sparticuz/chromium"; chromium.setGraphicsMode = true; await chromium.executablePath();`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    encoding: "utf8",
  });
  const complete = run.status === 0 && ["chromium", "libGLESv2.so", "al2023/lib/libnss3.so"].every((name) => existsSync(join(staging, name)));
  if (!complete) {
    rmSync(staging, { recursive: true, force: true });
    throw new Error(`The browser of @sparticuz/chromium could not be unpacked into ${cache}.\n${run.stderr}`);
  }
  try {
    renameSync(staging, final);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(final)) throw error;
  }
  return final;
}

function packageFolder() {
  // Its package.json is not among its exports, so walk up from the entry.
  let folder = dirname(require.resolve("@sparticuz/chromium"));
  while (!existsSync(join(folder, "bin"))) folder = dirname(folder);
  return folder;
}

function hasFonts() {
  const home = homedir();
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(home, ".fonts"), join(home, ".local/share/fonts")];
  return folders.some((folder) => {
    if (!existsSync(folder)) return false;
    return readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/i.test(String(name)));
  });
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
