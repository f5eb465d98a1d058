// Takes a screenshot of a page with the browser of the tests. Clicks, waits and keys happen in the order in which they are written.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { browserLaunchOptions } from "../tests/support/browser.mjs";

const usage = `node scripts/look.mjs <url or file> <out.png> [options]

  --size 1440x900      width and height of the window in CSS pixels
  --scale 2            device pixels for each CSS pixel
  --dark               ask for the dark colour scheme
  --reduced            ask for reduced motion
  --no-script          switch scripts off
  --print              use the print style
  --full               the whole page instead of the window
  --click <selector>   click, once for each time it is given
  --hover <selector>   move the pointer there
  --wait <selector>    wait until it is visible
  --key <key>          press a key, such as PageDown
  --pause <ms>         wait that long`;

const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: {
    size: { type: "string", default: "1440x900" },
    scale: { type: "string", default: "1" },
    dark: { type: "boolean", default: false },
    reduced: { type: "boolean", default: false },
    "no-script": { type: "boolean", default: false },
    print: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    click: { type: "string", multiple: true },
    hover: { type: "string", multiple: true },
    wait: { type: "string", multiple: true },
    key: { type: "string", multiple: true },
    pause: { type: "string", multiple: true },
    help: { type: "boolean", default: false },
  },
});

const [address, out] = positionals;
if (values.help || !address || !out) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const [width, height] = values.size.split("x").map(Number);
if (!width || !height) {
  console.error(`--size wants WIDTHxHEIGHT, such as 1440x900, and not "${values.size}".`);
  process.exit(2);
}

const browser = await chromium.launch(await browserLaunchOptions());
try {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: Number(values.scale),
    colorScheme: values.dark ? "dark" : "light",
    reducedMotion: values.reduced ? "reduce" : "no-preference",
    javaScriptEnabled: !values["no-script"],
  });
  page.on("console", (message) => console.log(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => console.log(`page error: ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) => console.log(`failed: ${request.url()} (${request.failure()?.errorText})`));
  page.on("response", (response) => {
    if (response.status() >= 400) console.log(`${response.status()}: ${response.url()}`);
  });

  if (values.print) await page.emulateMedia({ media: "print" });
  await page.goto(existsSync(address) ? pathToFileURL(resolve(address)).href : address);
  await page.waitForLoadState("networkidle");
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (token.name === "click") await page.click(token.value);
    if (token.name === "hover") await page.hover(token.value);
    if (token.name === "wait") await page.waitForSelector(token.value);
    if (token.name === "key") await page.keyboard.press(token.value);
    if (token.name === "pause") await page.waitForTimeout(Number(token.value));
  }
  await page.screenshot({ path: out, fullPage: values.full });
  console.log(`${page.url()} -> ${out}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
