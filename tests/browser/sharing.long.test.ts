/** What the share dialog gives away, pasted into articles of another origin. */
import { readFileSync } from "node:fs";
import { type Browser, type Page } from "@playwright/test";
import { editionId } from "../../build/editions/editionId.ts";
import type { EditionList } from "../../src/model/editions.ts";
import { readPng } from "../support/png.mjs";
import { codeOf, openShare, WAYS } from "../support/shareDialog.ts";
import { expect, test } from "../support/test.ts";

const [LOADER, FRAME, PICTURE] = WAYS;

const article = (code: string): Readonly<Record<string, string>> => ({
  "index.html": `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>An article</title><link rel="icon" href="data:,"><body><p>Before.</p>${code}<p>After.</p></body></html>`,
});

/** The code of every way for a view, after the author has chosen. */
async function codes(page: Page, query: string, choose?: (page: Page) => Promise<void>) {
  const dialog = await openShare(page, query);
  await choose?.(page);
  const [loader = "", frame = "", picture = ""] = await Promise.all(
    WAYS.map((way) => codeOf(dialog, way).inputValue()),
  );
  return { [LOADER]: loader, [FRAME]: frame, [PICTURE]: picture };
}

const pin = (page: Page): Promise<void> => page.getByRole("radio", { name: /^Pinned: / }).check();

async function withoutScripts(browser: Browser, address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await look(page);
  } finally {
    await context.close();
  }
}

const frameIn = (page: Page) => page.frameLocator("iframe");

async function pictureIsThere(page: Page): Promise<void> {
  const image = page.locator("figure img");
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((found: HTMLImageElement) => found.naturalWidth)).toBeGreaterThan(0);
  await expect(image).toHaveAttribute("alt", /^Map of /);
  await expect(page.locator("figcaption a")).toHaveAttribute("href", /\?stop=2021-09/);
}

for (const [kind, choose] of [
  ["living", undefined],
  ["pinned", pin],
] as const) {
  test(`each way in shows the view in an article, with scripts and without: ${kind}`, async ({
    page,
    host,
    browser,
  }) => {
    const written = await codes(page, "stop=2021-09&route=western-balkans", choose);
    for (const [way, code] of Object.entries(written)) {
      const address = await host(article(code));
      await page.goto(address);
      if (way === PICTURE) await pictureIsThere(page);
      else {
        await expect(frameIn(page).locator("p.caption")).toContainText("September 2021");
        await expect(page.locator("iframe")).toHaveAttribute("title", /Western Balkans/);
      }
      await withoutScripts(browser, address, pictureIsThere);
    }
  });
}

test("the height that the dialog writes is the one that the frame needs, and on a telephone nothing is cut off", async ({
  page,
  host,
}) => {
  const dialog = await openShare(page, "stop=2021-09");
  // What is measured in both frames has arrived in the code.
  const heightOf = async (frame: string): Promise<number> => {
    const main = page.frameLocator(`dialog ${frame} iframe`).locator("html:not([data-view]) main");
    return Math.ceil(await main.evaluate((element) => element.getBoundingClientRect().height));
  };
  await expect
    .poll(async () => codeOf(dialog, FRAME).inputValue())
    .toContain(`720/${String(await heightOf(".paper"))};min-height:${String(await heightOf(".narrow"))}px`);
  const code = await codeOf(dialog, FRAME).inputValue();
  await page.goto(await host(article(code)));
  for (const width of [760, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const needed = frameIn(page).locator("main");
    await expect(needed).toBeVisible();
    await expect
      .poll(async () => {
        const [outer, inner] = [await page.locator("iframe").boundingBox(), await needed.boundingBox()];
        return (outer?.height ?? 0) - (inner?.height ?? Infinity);
      })
      .toBeGreaterThanOrEqual(-2);
  }
});

test("a picture of one’s own takes the place of the nearest, once it has an address", async ({ page, host }) => {
  const own = await host({ "own.png": "" });
  const dialog = await openShare(page, "partner=TUN");
  await dialog.getByRole("radio", { name: /^Exactly this view/ }).check();
  await expect(codeOf(dialog, PICTURE)).toHaveValue(/pictures\/2023-12\.svg/);
  const address = dialog.getByRole("textbox", { name: "Address of the PNG" });
  await address.fill("javascript:alert(1)");
  await expect(dialog.getByText("An address begins with https://")).toBeVisible();
  await expect(codeOf(dialog, PICTURE)).toHaveValue(/pictures\/2023-12\.svg/);
  await address.fill(`${own}own.png?a="b`);
  await expect(codeOf(dialog, PICTURE)).toHaveValue(new RegExp(`<img src="${own}own\\.png\\?a=&quot;b"`));
  await expect(codeOf(dialog, PICTURE)).not.toHaveValue(/The picture shows/);
});

test("the code speaks the language that the author chooses", async ({ page }) => {
  const dialog = await openShare(page, "partner=TUN");
  await dialog.getByRole("combobox", { name: "Language" }).selectOption("العربية");
  await expect(codeOf(dialog, LOADER)).toHaveValue(/lang=ar"[^]*lang="ar" dir="rtl"[^]*alt="خريطة/);
  await dialog.getByRole("combobox", { name: "Language" }).selectOption("The reader’s");
  await expect(codeOf(dialog, LOADER)).toHaveValue(/data-view="stop=2023-12&amp;partner=TUN"/);
});

/** The list of the site with a newer edition of the data in front. */
async function withNewer(page: Page, site: string): Promise<void> {
  const list = (await (await fetch(`${site}editions/index.json`)).json()) as EditionList;
  const [own] = list.editions;
  const newer = { ...own, id: editionId("ffffffffff", new Map()), data: "ffffffffff" };
  await page.route("**/editions/index.json", (route) => route.fulfill({ json: { ...list, editions: [newer, own] } }));
}

test("a pinned map says quietly that there is a newer edition, and nothing where there is none", async ({
  page,
  host,
  site,
}) => {
  const { [LOADER]: code } = await codes(page, "stop=2021-09", pin);
  const address = await host(article(code));
  const main = frameIn(page).getByRole("main");
  const answered = page.waitForResponse("**/editions/index.json");
  await page.goto(address);
  await expect(main).toContainText("September 2021");
  await answered;
  await expect(main).not.toContainText("newer edition");
  await withNewer(page, site.url);
  await page.reload();
  await expect(main).toContainText("A newer edition of these data exists.");
  await expect(main.getByRole("link", { name: "See this view in it" })).toHaveAttribute(
    "href",
    "../../index.html?stop=2021-09&lang=en",
  );
});

test("the pinned loader runs as it was, and not with a changed byte", async ({ page, host, guard }) => {
  const { [LOADER]: code } = await codes(page, "stop=2021-09", pin);
  const address = await host(article(code));
  await page.goto(address);
  await expect(page.locator("figure[data-route-atlas=ready]")).toBeVisible();
  guard.allow(/integrity/);
  await page.route("**/editions/*/embed.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()} ` });
  });
  const refused = page.waitForEvent("console", (message) => message.text().includes("integrity"));
  await page.goto(address);
  await refused;
  await expect(page.locator("iframe")).toHaveCount(0);
  await pictureIsThere(page);
});

test("the address of the living page leads to the edition that it names, and says of any other that it is not kept", async ({
  page,
  site,
  index,
}) => {
  const { edition } = index.dataset;
  await page.goto(`./embed.html?stop=2017-06&edition=${edition}`);
  await expect(page).toHaveURL(
    new RegExp(`^${site.url}editions/${edition}-[0-9a-f]{10}/embed\\.html\\?stop=2017-06&edition=`),
  );
  await expect(page.locator("p.caption")).toContainText("June 2017");
  await page.goto("./embed.html?stop=2017-06&edition=0000000000");
  await expect(page.getByRole("main")).toContainText(
    `Edition 0000000000 is not kept here; this is edition ${edition}.`,
  );
});

test("an article may hold a living and a pinned map, whichever loader comes first", async ({ page, host }) => {
  const living = (await codes(page, "stop=2021-09"))[LOADER];
  const pinned = (await codes(page, "stop=2021-05", pin))[LOADER];
  for (const body of [`${living}${pinned}`, `${pinned}${living}`]) {
    await page.goto(await host(article(body)));
    const frames = page.locator("iframe");
    await expect(frames).toHaveCount(2);
    const addresses = await frames.evaluateAll((all: HTMLIFrameElement[]) => all.map(({ src }) => src));
    for (const address of addresses) expect(address.includes("/editions/")).toBe(address.includes("stop=2021-05"));
  }
});

test("the PNG in another language has its letters, also where it is the first that is drawn", async ({ page }) => {
  const dialog = await openShare(page);
  await dialog.getByRole("combobox", { name: "Language" }).selectOption("العربية");
  await expect(codeOf(dialog, LOADER)).toHaveValue(/dir="rtl"/);
  const downloaded = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download PNG" }).click();
  const { width, data } = readPng(readFileSync(await (await downloaded).path()));
  // Beside the samples of the legend, at the right of the map, stand its words.
  let inked = 0;
  for (let y = 110; y < 290; y += 1)
    for (let x = 900; x < 1130; x += 1) if ((data[(y * width + x) * 4] ?? 255) < 100) inked += 1;
  expect(inked).toBeGreaterThan(300);
});
