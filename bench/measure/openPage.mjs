// A page that nobody has opened before: its own context, an empty cache, throttled, watched.
import { WINDOW } from "../pages/window.mjs";
import { noteStates } from "./frames.mjs";
import { countTransfers } from "./network.mjs";
import { throttle } from "./profiles.mjs";
import { record } from "./screencast.mjs";

/** Opens the page and watches it from the first byte; `held` are requests that never get an answer. */
export async function openPage(browser, { url, held = null, isEmbedded = false }, profile) {
  const context = await browser.newContext({
    viewport: { width: WINDOW.widthPx, height: WINDOW.heightPx },
    colorScheme: "light",
    // What it keeps comes after the page has come to rest, and is none of the page's weight.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const errors = watchErrors(page, held);
  await page.addInitScript(noteStates);
  if (held !== null) await page.route(held, () => undefined);
  const session = await context.newCDPSession(page);
  await Promise.all(["Page", "Network", "Performance"].map((domain) => session.send(`${domain}.enable`)));
  await session.send("Network.setCacheDisabled", { cacheDisabled: false });
  await throttle(session, profile);
  const transfers = countTransfers(session, isEmbedded ? url : null);
  const recording = await record(session, WINDOW);
  await page.goto(url, { waitUntil: "commit", timeout: 120_000 });
  return { page, session, transfers, recording, errors, close: () => context.close() };
}

function watchErrors(page, held) {
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    if (held === null || !held.test(request.url())) errors.push(`no answer: ${request.url()}`);
  });
  return errors;
}
