// `npm run pictures`: photographs dist/ as a presenter, a student and a journalist meet it, for README.md.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import UPNG from "upng-js";
import { browserLaunchOptions } from "../tests/support/browser.mjs";
import { serve } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: {
    dir: { type: "string", default: join(root, "dist") },
    out: { type: "string", default: join(root, "docs", "pictures") },
    only: { type: "string" },
  },
});
/** Drawn colours are few; the rest are edges of letters. */
const COLOURS = 128;
const picture = "html:not([data-view]) [data-first-picture].aimed > svg";

/** @typedef {import("@playwright/test").Page} Page */
/** @type {readonly { name: string, path: string, size: [number, number], until: (page: Page) => Promise<unknown> }[]} */
const journeys = [
  {
    name: "explorer",
    path: "?stop=2023-12",
    size: [1440, 900],
    until: (page) => page.waitForSelector(picture),
  },
  {
    name: "presenter",
    path: "?tour=two-sea-routes&step=3",
    size: [1280, 720],
    until: (page) => page.waitForSelector(picture),
  },
  {
    name: "student",
    path: "?stop=2023-12&partner=TUN&panel=dossier",
    size: [1280, 800],
    until: (page) => page.waitForSelector(picture),
  },
  {
    name: "journalist",
    path: "examples/article.html",
    size: [1080, 1080],
    until: (page) => page.waitForSelector("figure[data-route-atlas=ready] > iframe"),
  },
];

const site = await serve({ dir: options.dir });
const browser = await chromium.launch(await browserLaunchOptions());
try {
  mkdirSync(options.out, { recursive: true });
  for (const { name, path, size, until } of journeys) {
    if (options.only && options.only !== name) continue;
    const [width, height] = size;
    const page = await browser.newPage({ viewport: { width, height }, serviceWorkers: "block" });
    // The picture is the same on every machine, and drawn sharper than software draws the live map.
    await page.route("**/openMap-*.js", () => new Promise(() => undefined));
    await page.goto(new URL(path, site.url).href);
    await until(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const png = smaller(await page.screenshot());
    writeFileSync(join(options.out, `${name}.png`), png);
    console.log(`${name}.png ${width} × ${height}, ${Math.round(png.length / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}

/** @param {Buffer} png */
function smaller(png) {
  const { buffer, byteOffset, byteLength } = png;
  const image = UPNG.decode(buffer.slice(byteOffset, byteOffset + byteLength));
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, COLOURS));
}
