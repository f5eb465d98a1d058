/** The page in a frame in its first degree of life: words, steps, choices, height and weight. */
import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { readFrameMessage } from "../../src/view/embed/protocol.ts";
import { sceneFor } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const MOST_BYTES = 60 * 1024;

async function openEmbed(page: Page, query = ""): Promise<void> {
  await page.goto(`./embed.html${query}`);
  await expect(page.locator("html:not([data-view]) svg.window")).toBeVisible();
}

const stop = (page: Page, label: string) => page.getByRole("navigation").getByRole("button").filter({ hasText: label });

test("shows, steps, tells and chooses for at most 60 KB in all", async ({ page, index }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => bodies.set(new URL(response.url()).pathname, response.body()));
  await openEmbed(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Where does the cooperation stand, as this document tells it?",
  );
  await stop(page, "May 2021").click();
  const scene = sceneFor(index, "stop=2021-05");
  await expect(page.locator("p.caption")).toHaveText(`${scene.heading}: ${scene.document.title}`);
  for (const { iso3, key } of scene.fills.slice(0, 8))
    await expect(page.locator(`.land > [data-partner=${iso3}]`)).toHaveAttribute("data-look", key);
  // Lines lie over its middle.
  await page.locator(".land > [data-partner=DZA]").dispatchEvent("pointermove", { pointerType: "mouse" });
  await expect(page.locator(".tip.shown")).toContainText("Algeria");
  await page.getByRole("combobox", { name: "Partner" }).selectOption("Tunisia");
  await expect(page.getByRole("region", { name: "Tunisia" })).toContainText("Named only");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Tunisia" })).toHaveCount(0);

  const weights = await Promise.all(
    [...bodies].map(async ([name, body]) => [name, brotliCompressSync(await body).length] as const),
  );
  const all = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(all, JSON.stringify(weights, null, 1)).toBeLessThanOrEqual(MOST_BYTES);
});

test("shows the parts that its address names, and always its source and the way to the atlas", async ({ page }) => {
  await openEmbed(page, "?parts=lens,list&stop=2021-09&lens=returns&hosts=https://paper.example");
  await expect(page.getByRole("heading")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "What the fills show" })).toHaveValue("returns");
  await page.getByRole("button", { name: /^Niger: / }).click();
  const link = page.getByRole("link", { name: "Open this view in the full atlas" });
  await expect(link).toHaveAttribute("href", "./index.html?stop=2021-09&lens=returns&partner=NER");
});

test("says in words what of its address it cannot use", async ({ page }) => {
  await openEmbed(page, "?stop=1999-01&partner=<b>&tour=none&at=x");
  await expect(page.getByRole("main")).toContainText("Part of the view could not be used");
});

for (const [query, title] of [
  ["?lang=fr", /^Où en est/],
  ["?lang=ar&partner=TUN", /التعاون/],
] as const) {
  test(`is as high in a frame as what it shows, and scrolls nowhere: ${query}`, async ({ page, host, site }) => {
    const url = await host({
      "index.html": `<!doctype html><title>A</title><body style="margin:0"><iframe title="Map" width="320" height="10" style="border:0" src="${site.url}embed.html${query}"></iframe>`,
    });
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      addEventListener("message", ({ data }) => told.push(data));
    });
    await page.goto(url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html:not([data-view]) svg.window")).toBeAttached();
    await expect(frame.locator("h1")).toHaveText(title);
    for (const width of [320, 640, 1200]) {
      await page.locator("iframe").evaluate((element, px) => element.setAttribute("width", String(px)), width);
      await expect
        .poll(async () => {
          const main = await frame
            .locator("main")
            .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
          const told = await page.evaluate(() => Reflect.get(window, "told") as unknown[]);
          const heights = told
            .map(readFrameMessage)
            .flatMap((message) => (message?.type === "height" ? [message.heightPx] : []));
          return heights.at(-1) === main && main > 300;
        })
        .toBe(true);
      expect(await frame.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth)).toBe(true);
    }
  });
}
