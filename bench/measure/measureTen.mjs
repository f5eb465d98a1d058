// Ten maps in one article: what the browser holds before anybody scrolls, and after every map has been in view.
import { setTimeout as wait } from "node:timers/promises";
import { WINDOW } from "../pages/window.mjs";
import { memoryAtRest } from "./memory.mjs";

/** After a map has drawn, until its reader goes on. */
const LOOK_MS = 700;
const PATIENCE_MS = 30_000;

/** Opens the article in a browser of its own, because what a browser has once taken it does not give back. */
export async function measureTen(launch, { url, drawn }) {
  const browser = await launch();
  try {
    const page = await browser.newPage({
      viewport: { width: WINDOW.widthPx, height: WINDOW.heightPx },
      serviceWorkers: "block",
    });
    await page.goto(url, { waitUntil: "load", timeout: 60_000 });
    const before = await memoryAtRest(browser);
    let seen = 0;
    for (const place of await page.locator(".place").all()) {
      await place.evaluate((element) => element.scrollIntoView({ block: "center" }));
      if (drawn) {
        await place.frameLocator("iframe").locator(drawn).first().waitFor({ state: "attached", timeout: PATIENCE_MS });
        seen += 1;
      }
      await wait(LOOK_MS);
    }
    const after = await memoryAtRest(browser);
    // Taken last: a picture of the page costs memory too.
    const picture = (await page.screenshot({ timeout: PATIENCE_MS })).toString("base64");
    return { before, after, seen, picture };
  } finally {
    await browser.close();
  }
}
