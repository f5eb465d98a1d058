// Finds the browser that the tests, the bench and scripts/look.mjs drive, so that all of them see the same pixels.
import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @typedef {object} Found
 * @property {string} executablePath
 * @property {"CHROMIUM_PATH" | "installed" | "playwright" | "package"} origin
 * @property {Record<string, string>} [env] what the browser's process needs beside our own environment
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

/**
 * What Playwright's `chromium.launch` needs. Looks at CHROMIUM_PATH, then for an installed browser, then for the one
 * that Playwright installed, then unpacks the one in the npm package.
 *
 * HTML and SVG are painted on the CPU: through software GL a large SVG takes ten times as long to appear, as on no
 * reader's machine. A bench that compares both settings names "gpu".
 *
 * @param {{ raster?: "cpu" | "gpu" }} [options]
 */
export async function browserLaunchOptions({ raster = "cpu" } = {}) {
  const { executablePath, env } = await findBrowser();
  const args = [...browserArguments, ...(raster === "cpu" ? ["--disable-gpu-rasterization"] : [])];
  return { executablePath, args, env: { ...ownEnvironment(), ...env } };
}

/** @returns {Promise<Found>} */
export async function findBrowser() {
  return fromEnvironment() ?? fromSystem() ?? (await fromPlaywright()) ?? fromPackage();
}

/** @returns {Found | undefined} */
function fromEnvironment() {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  if (!isProgram(executablePath)) throw new Error(`CHROMIUM_PATH names "${executablePath}", which is not a program.`);
  return { executablePath, origin: "CHROMIUM_PATH" };
}

/** @returns {Found | undefined} */
function fromSystem() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const windowsFolders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  const executablePath = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    "/usr/bin/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...windowsFolders.flatMap((folder) =>
      folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : [],
    ),
  ].find(isProgram);
  return executablePath ? { executablePath, origin: "installed" } : undefined;
}

/** @returns {Promise<Found | undefined>} */
async function fromPlaywright() {
  const { chromium } = await import("@playwright/test");
  const executablePath = chromium.executablePath();
  return executablePath && existsSync(executablePath) ? { executablePath, origin: "playwright" } : undefined;
}

/** @returns {Found} */
function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser was found. Install Chrome or Chromium, or set CHROMIUM_PATH to one.");
  }
  const folder = unpackedPackage();
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const fonts = hasFonts() ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  return { executablePath: join(folder, "chromium"), origin: "package", env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

/** Unpacks beside the final folder and renames, so that of two processes at once neither sees a half-written browser. */
function unpackedPackage() {
  const manifest = join(root, "node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const final = join(root, ".cache", `chromium-${version}`);
  if (existsSync(final)) return final;

  const staging = `${final}.unpacking-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    unpackInto(staging);
    renameSync(staging, final);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(final)) throw error;
  }
  return final;
}

/** @param {string} folder */
function unpackInto(folder) {
  // The package unpacks into the temporary folder, and its shared libraries only where it believes to be in a cloud
  // function. A process of its own lets us say both without touching our own environment.
  const script = `
    import chromium from "@sparticuz/chromium";
    chromium.setGraphicsMode = true;
    await chromium.executablePath();`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    encoding: "utf8",
  });
  const wanted = ["chromium", "libGLESv2.so", "libvk_swiftshader.so", "al2023/lib/libnss3.so", "fonts/fonts"];
  const missing = wanted.filter((name) => !existsSync(join(folder, name)));
  if (run.status !== 0 || missing.length > 0) {
    throw new Error(`The browser of @sparticuz/chromium could not be unpacked (${missing.join(", ")}).\n${run.stderr}`);
  }
  // The package's own file names folders of the cloud function.
  writeFileSync(
    join(folder, "fonts", "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
}

function hasFonts() {
  const home = homedir();
  const folders = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    join(home, ".fonts"),
    join(home, ".local", "share", "fonts"),
  ];
  return folders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc|pfb)$/i.test(String(name))),
  );
}

function ownEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
