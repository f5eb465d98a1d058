// What a reader waits for in the explorer over a generated dataset, in a real browser: times, and how much the page holds.
import { spread } from "../report/statistics.mjs";

const WINDOW = { width: 1440, height: 900 };
/** The explorer has taken over from what the press wrote. */
const OPEN = "html:not([data-view]) [data-first-picture].aimed > svg";
const PATIENCE_MS = 120_000;
const ADDRESSES = [
  ["pageOtherMs", "?lens=returns"],
  ["pageFilterMs", "?filter=family:returns"],
];
const STEPS = ["PageUp", "PageUp", "PageDown", "PageUp", "PageDown", "PageDown"];

/** Medians of some visits. The live map's program is kept away, so that software GL does not decide the times. */
export async function measurePage(browser, url, rounds) {
  const visits = [];
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, url));
  const names = [...new Set(visits.flatMap(Object.keys))];
  return Object.fromEntries(names.map((name) => [name, spread(visits.map((one) => one[name]))?.median ?? null]));
}

async function visit(browser, url) {
  const figures = {};
  await withPage(browser, async ({ page, session, busy, open }) => {
    figures.pageOpenMs = await busy(() => open(url));
    Object.assign(figures, await measureSteps(page, busy));
    figures.pageNodes = await page.evaluate(() => document.querySelectorAll("*").length);
    await session.send("HeapProfiler.collectGarbage");
    figures.pageHeapBytes = (await metricsOf(session)).JSHeapUsedSize;
    figures.pageSearchMs = await busy(() => searchRows(page));
  });
  for (const [name, query] of ADDRESSES)
    await withPage(browser, async ({ busy, open }) => {
      figures[name] = await busy(() => open(`${url}${query}`));
    });
  await withPage(browser, async ({ page, busy, open }) => {
    figures.pageTableMs = await busy(async () => {
      await open(`${url}?panel=table&rows=cooperation,every-document`);
      await page.waitForSelector("[role=row][data-row]");
    });
    figures.pageTableRows = await page.locator("[role=row][data-row]").count();
    figures.pageScrollMs = await busy(() => page.evaluate(scrollToMiddle));
  });
  return figures;
}

/** A page that nobody has opened before. `busy` tells how long its main thread works for something. */
async function withPage(browser, use) {
  const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.route("**/openMap-*.js", () => undefined);
    const session = await context.newCDPSession(page);
    // The processor's time: a machine that others use too makes it no longer.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const busy = async (act) => {
      const before = await metricsOf(session);
      await act();
      await page.evaluate(afterFrames);
      return ((await metricsOf(session)).TaskDuration - before.TaskDuration) * 1000;
    };
    const open = async (address) => {
      await page.goto(address, { waitUntil: "commit", timeout: PATIENCE_MS });
      await page.waitForSelector(OPEN);
    };
    await use({ page, session, busy, open });
  } finally {
    await context.close();
  }
}

/** Each step to a document, the first time and later. */
async function measureSteps(page, busy) {
  const first = [];
  const again = [];
  const seen = new Set();
  for (const key of STEPS) {
    const ms = await busy(() => page.keyboard.press(key));
    const stop = new URL(page.url()).searchParams.get("stop");
    (seen.has(stop) ? again : first).push(ms);
    seen.add(stop);
  }
  return { pageFirstStepMs: spread(first)?.median, pageStepMs: spread(again)?.median };
}

/** From the first letter to answers out of the statements, whose texts have to come. */
async function searchRows(page) {
  await page.getByRole("combobox").first().focus();
  await page.keyboard.type("training");
  await page.waitForFunction(() => document.querySelectorAll("[role=listbox] [role=option]").length > 3);
}

async function metricsOf(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** These run in the page. */
function scrollToMiddle() {
  const scroller = document.querySelector("[role=table]").parentElement;
  scroller.scrollTop = scroller.scrollHeight / 2;
}

function afterFrames() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
}
