// Ten maps in one article: what the browser holds before anybody scrolls, and after every map has been in view.
import { setTimeout as wait } from "node:timers/promises";
import { within } from "../browsers.mjs";
import { WINDOW } from "../pages/window.mjs";
import { memoryAtRest } from "./memory.mjs";

/** After a map has drawn, until its reader goes on. */
const LOOK_MS = 700;
const PATIENCE_MS = 60_000;
const LONGEST_MS = 240_000;

/** Opens the article in a browser of its own, because what a browser has once taken it does not give back. */
export async function measureTen(launch, site) {
  const browser = await launch();
  try {
    return await within(LONGEST_MS, scrollThrough(browser, site));
  } finally {
    await browser.close();
  }
}

async function scrollThrough(browser, { url, drawn }) {
  const page = await browser.newPage({
    viewport: { width: WINDOW.widthPx, height: WINDOW.heightPx },
    serviceWorkers: "block",
  });
  await page.goto(url, { waitUntil: "load", timeout: PATIENCE_MS });
  const before = await memoryAtRest(browser);
  for (const place of await page.locator(".place").all()) {
    await place.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const map = drawn && place.frameLocator("iframe").locator(drawn).first();
    await map?.waitFor({ state: "attached", timeout: PATIENCE_MS });
    await wait(LOOK_MS);
  }
  const after = await memoryAtRest(browser);
  // Taken last: a picture of the page costs memory too.
  const picture = (await page.screenshot({ timeout: PATIENCE_MS })).toString("base64");
  return { before, after, picture };
}
