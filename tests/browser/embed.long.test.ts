/** The page in a frame in articles of another origin: sandboxed, driven, alive and back, ten at a time. */
import type { Page } from "@playwright/test";
import { MAP_PATIENCE_MS } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

type Host = (files: Readonly<Record<string, string>>) => Promise<string>;

/** An article with frames of these addresses, under a policy that allows our origin alone. */
async function openArticle(
  page: Page,
  host: Host,
  site: string,
  queries: readonly string[],
  attributes = "",
): Promise<void> {
  const frames = queries.map(
    (query, place) =>
      `<iframe title="Map ${place + 1}" id="f${place}" ${attributes} width="600" height="1000" src="${site}embed.html${query}"></iframe>`,
  );
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener("message", ({ data }) => told.push(data));
  });
  const policy = `default-src 'none'; frame-src ${site}`;
  await page.goto(
    await host({
      "index.html": `<!doctype html><html lang="en"><title>An article</title><meta http-equiv="Content-Security-Policy" content="${policy}">${frames.join("<p>Words</p>")}${"<br>".repeat(99)}`,
    }),
  );
  for (const place of queries.keys())
    await expect(frameOf(page, place).locator("html:not([data-view]) svg.window")).toBeAttached();
}

const frameOf = (page: Page, place: number) => page.frameLocator(`#f${place}`);
const toldTo = (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (wanted) =>
      (Reflect.get(window, "told") as Record<string, unknown>[]).filter((message) => message["type"] === wanted),
    type,
  );
const send = (page: Page, message: object): Promise<void> =>
  page.evaluate((data) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(data, "*");
  }, message);

test("works in a sandbox without an origin, and offers no live map that it could not start", async ({
  page,
  host,
  site,
}) => {
  await openArticle(page, host, site.url, ["?partner=TUN"], 'sandbox="allow-scripts"');
  const frame = frameOf(page, 0);
  await expect(frame.getByRole("region", { name: "Tunisia" })).toBeVisible();
  await frame.getByRole("navigation").getByRole("button").filter({ hasText: "2017" }).click();
  await expect(frame.locator("p.caption")).toContainText("13 June 2017");
  await expect(frame.getByRole("button", { name: "Move the map" })).toHaveCount(0);
});

test("is driven by its page, answers in fixed sentences and obeys nobody else", async ({ page, host, site }) => {
  await openArticle(page, host, site.url, ["?lang=fr&theme=dark"]);
  const frame = frameOf(page, 0);
  await send(page, { routeAtlas: 1, type: "setView", view: "stop=2017-06&partner=NER&lang=ar&panel=table", id: "one" });
  await expect(frame.getByRole("region", { name: "Niger" })).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
  await send(page, { routeAtlas: 1, type: "step", by: -1, id: "two" });
  await send(page, { routeAtlas: 1, type: "step", to: "1999-01", id: "three" });
  await send(page, { routeAtlas: 1, type: "setView", view: "stop=<img src=x onerror=alert(1)>", id: "four" });
  await send(page, { routeAtlas: 2, type: "step", by: 1 });
  await expect.poll(async () => (await toldTo(page, "error")).map(({ id }) => id)).toEqual(["two", "three", "four"]);
  for (const { message } of await toldTo(page, "error")) expect(message).not.toContain("<");
  await send(page, { routeAtlas: 1, type: "getState", id: 5 });
  await expect
    .poll(() => toldTo(page, "state"))
    .toEqual([
      {
        routeAtlas: 1,
        type: "state",
        id: 5,
        view: "lang=fr&theme=dark",
        heading: "Document du 13 décembre 2023",
        isLive: false,
      },
    ]);
  expect((await toldTo(page, "ready"))[0]).toMatchObject({ view: "lang=fr&theme=dark" });
});

test("becomes the live map and a picture again, and leaves the wheel to the article", async ({ page, host, site }) => {
  test.slow();
  await openArticle(page, host, site.url, [""]);
  const frame = frameOf(page, 0);
  await frame.getByRole("button", { name: "Move the map" }).click();
  await expect(frame.locator("[data-map=live]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(frame.locator("h1")).toHaveCSS("font-family", /^Georgia/);
  await page.locator("#f0").hover({ position: { x: 300, y: 300 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await frame.getByRole("button", { name: "Back to the picture" }).click();
  await expect(frame.locator("[data-map=picture]")).toBeVisible();
  await expect(frame.locator("canvas")).toHaveCount(0);
  expect((await toldTo(page, "leftLive")).length).toBe(1);
});

test("lets two of ten frames move at a time", async ({ page, host, site }) => {
  test.slow();
  await page.setViewportSize({ width: 700, height: 800 });
  await openArticle(
    page,
    host,
    site.url,
    Array.from({ length: 10 }, () => "?parts=none"),
  );
  for (const place of [0, 1, 2]) {
    await frameOf(page, place).getByRole("button", { name: "Move the map" }).click();
    await expect(frameOf(page, place).locator("[data-map=live]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  }
  await expect(frameOf(page, 0).locator("[data-map=yielded]")).toBeVisible();
  await expect(frameOf(page, 0).getByRole("main")).toContainText("Two other maps on this page move now");
  await expect(frameOf(page, 1).locator("[data-map=live]")).toBeVisible();
  // Read again while the others are out of sight, the first one moves again without being asked.
  await page.locator("#f0").evaluate((frame) => frame.scrollIntoView({ block: "start", behavior: "instant" }));
  await expect(frameOf(page, 0).locator("[data-map=live]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(frameOf(page, 1).locator("[data-map=yielded]")).toBeVisible();
  await expect(frameOf(page, 2).locator("[data-map=live]")).toBeVisible();
});

test("can be stepped and read by keyboard alone, and page keys stay the article’s", async ({ page, host, site }) => {
  await openArticle(page, host, site.url, ["?parts=title,caption,timeline,legend,lens,list"]);
  const frame = frameOf(page, 0);
  await frame.getByRole("combobox", { name: "Partner" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(frame.locator("p.caption")).toContainText("2025");
  await expect(frame.getByRole("status").last()).toContainText("partners changed");
  await page.keyboard.press("PageUp");
  await expect(frame.locator("p.caption")).toContainText("2025");
  await expect(frame.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading [level=1]
      - region "Map":
        - img
        - button "Move the map"
      - navigation "Timeline of the documents"
  `);
});

for (const language of ["en", "fr", "de", "ar"])
  test(`names on the map keep clear of one another in the typeface of the device: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(`./embed.html?lang=${language}`);
    await expect(page.locator("html:not([data-view]) svg.window")).toBeVisible();
    const names = await page.locator("svg.window .labels text").evaluateAll((all) =>
      all.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        // Without the room that a typeface keeps above and below its letters.
        const spare = (bottom - top) / 5;
        return { name: text.textContent, left, right, top: top + spare, bottom: bottom - spare };
      }),
    );
    expect(names.length).toBeGreaterThan(20);
    const overlaps = names.flatMap((one, at) =>
      names
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map((other) => `${one.name} on ${other.name}`),
    );
    expect(overlaps).toEqual([]);
  });
