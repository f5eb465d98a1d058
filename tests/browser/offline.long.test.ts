import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { MAP_PATIENCE_MS, openFrom, waitForPicture, withoutWebGl } from "../support/atlasPage.ts";
import { type KeptSite, keptSite, waitUntilKept } from "../support/keptSite.ts";
import { type OtherEdition, otherEdition } from "../support/otherEdition.ts";
import { expect, test } from "../support/test.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const TOUR = "?tour=announced-is-not-paid&step=2";
let newer: OtherEdition;

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  newer = await otherEdition();
});
test.afterAll(() => newer.remove());

const offer = (page: Page): Locator => page.getByText("A newer edition is ready");
const entryOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src);
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** Puts the newer edition on the server, and waits until the browser holds it ready beside the one that is shown. */
async function publish(page: Page, site: KeptSite): Promise<void> {
  await site.serveFrom(newer.dir);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const waiting = (): Promise<boolean> =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(waiting, { timeout: 60_000 }).toBe(true);
}

/** Waits until the window has told all others that a talk goes on. */
async function waitForTalk(page: Page): Promise<void> {
  const held = (): Promise<string> =>
    page.evaluate(async () => String((await navigator.locks.query()).held?.map(({ name }) => name).join(" ")));
  await expect.poll(held, { timeout: MAP_PATIENCE_MS }).toContain("route-atlas talk");
}

async function openKept(page: Page, site: KeptSite, query = ""): Promise<void> {
  await withoutWebGl(page);
  await page.goto(`${site.url}${query}`);
  await waitUntilKept(page);
}

test("a newer edition is offered, taken only when the reader says so, and the open pages of the older one lack nothing", async ({
  page,
  context,
  guard,
}) => {
  const site = await keptSite(context, guard, dist);
  await openKept(page, site);
  const older = await entryOf(page);
  const beside = await context.newPage();
  await openKept(beside, site);
  await publish(page, site);
  await expect(offer(page)).toBeVisible();

  await page.reload();
  expect(await entryOf(page)).toBe(older);
  await page.getByRole("button", { name: "Reload", exact: true }).click();
  await expect.poll(() => entryOf(page).catch(() => older)).not.toBe(older);
  await waitForPicture(page);

  // The other page is of the older edition, whose files the server has no more.
  expect(await entryOf(beside)).toBe(older);
  expect((await fetch(String(older))).status).toBe(404);
  await openFrom(beside, "Learn", "Questions for a class");
  await expect(beside.getByRole("dialog").getByRole("heading").first()).toBeVisible();
  await beside.close();

  await page.reload();
  await expect.poll(() => cacheNames(page)).toHaveLength(1);
});

test("a newer edition is not offered while any window shows a tour, and a window that joins the talk is of its edition", async ({
  page,
  context,
  guard,
}) => {
  const site = await keptSite(context, guard, dist);
  await openKept(page, site);
  const older = await entryOf(page);
  const talk = await context.newPage();
  await openKept(talk, site, TOUR);
  await waitForTalk(talk);
  await publish(page, site);
  await expect(offer(talk)).toBeHidden();
  await expect(offer(page)).toBeHidden();

  // Even a browser that has exchanged its worker keeps the windows of the talk together.
  await page.evaluate(async () => {
    (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ ask: "takeOver" });
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
    .toBeNull();
  await talk.reload();
  expect(await entryOf(talk)).toBe(older);
  await waitForTalk(talk);
  const joining = await context.newPage();
  await withoutWebGl(joining);
  await joining.goto(`${site.url}${TOUR}`);
  expect(await entryOf(joining)).toBe(older);

  await joining.close();
  await talk.close();
  await expect(offer(page)).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await page.getByRole("button", { name: "Reload", exact: true }).click();
  await expect.poll(() => entryOf(page).catch(() => older)).not.toBe(older);
});

test("nothing is stored where the reader asks for little to be loaded, until a button says so; another takes it away", async ({
  page,
  context,
  guard,
}) => {
  const site = await keptSite(context, guard, dist);
  await withoutWebGl(page);
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const about = page.getByRole("dialog");
  await page.goto(`${site.url}?panel=about`);
  await about.getByRole("button", { name: "Store it" }).click();
  await expect(about.getByText(/^This site is stored on this device \(edition \w+, \d+ MB\)/)).toBeVisible({
    timeout: MAP_PATIENCE_MS,
  });
  await about.getByRole("button", { name: "Remove it" }).click();
  await expect(about.getByText("This site is not stored on this device")).toBeVisible();
  expect((await cacheNames(page)).filter((name) => name.startsWith("route-atlas "))).toEqual([]);

  const anew = await context.newPage();
  await withoutWebGl(anew);
  await anew.goto(`${site.url}?panel=about`);
  await expect(anew.getByRole("dialog").getByRole("button", { name: "Store it" })).toBeVisible();
  expect(await anew.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("a frame of another site leaves nothing on the device and makes no error of it, where the host sends no headers", async ({
  page,
  context,
  guard,
  host,
}) => {
  const site = await keptSite(context, guard, dist, { policy: false });
  await withoutWebGl(page);
  const keeper = page.waitForResponse(/assets\/offline-[\w-]+\.js$/);
  const frame = `<iframe sandbox="allow-scripts allow-same-origin" width="900" height="700" src="${site.url}"></iframe>`;
  await page.goto(await host({ "index.html": `<!doctype html><title>An article</title>${frame}` }));
  expect((await keeper).ok()).toBe(true);
  const beside = await context.newPage();
  await beside.goto(`${site.url}data/index.html`);
  expect(await beside.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
