import {
  documentHeading,
  MAP_PATIENCE_MS,
  openWithoutMap,
  partnerEntry,
  partnerList,
  pictureCountry,
  queryOf,
  sheet,
} from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

test("without WebGL2 the picture stays, a sentence says why nothing moves, and stepping, list, sheets and themes work", async ({
  page,
}) => {
  await openWithoutMap(page);
  const trouble = page.getByRole("status").filter({ hasText: "The moving map needs WebGL2" });
  await expect(trouble).toBeVisible();
  await expect(pictureCountry(page, "NER")).toBeVisible();
  await trouble.getByRole("button", { name: "Try again" }).click();
  await expect(trouble).toBeVisible();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await partnerEntry(page, "Niger").click();
  await expect(sheet(page, "Niger")).toBeVisible();
  await page.keyboard.press("Escape");
  await partnerList(page).getByRole("button", { name: "Western Balkans", exact: true }).click();
  await expect(sheet(page, "Western Balkans")).toBeVisible();
  for (const button of await page.getByRole("group", { name: "Zoom" }).getByRole("button").all()) await button.click();
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(queryOf(page)).toBe("?stop=2025-09&route=western-balkans&theme=dark");
});

test("a browser that has no GPU at all says the same", async ({ playwright, site, guard }) => {
  const { browserLaunchOptions } = await import("../support/browser.mjs");
  const { executablePath, env } = await browserLaunchOptions();
  const args = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-software-rasterizer"];
  const browser = await playwright.chromium.launch({ executablePath, env, args });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    guard.watch(context);
    const page = await context.newPage();
    await page.goto(site.url);
    await expect(page.getByText("The moving map needs WebGL2")).toBeVisible();
    await expect(pictureCountry(page, "LBY")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(documentHeading(page)).toContainText("Document of September 2025");
  } finally {
    await browser.close();
  }
});

test("when the corridors cannot be loaded a sentence names the file, and the list and the sheets work", async ({
  page,
  guard,
}) => {
  guard.allow(/^console: Failed to load resource: net::ERR_FAILED/);
  await page.route("**/corridors-*.json", (route) => route.abort());
  await page.goto("./");
  const sentence = page.getByRole("status").filter({ hasText: /The map file corridors-.*\.json could not/ });
  await expect(sentence).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(pictureCountry(page, "LBY")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await partnerEntry(page, "Libya").click();
  await expect(sheet(page, "Libya")).toBeVisible();
});

test("a geometry file that is no geometry gives a sentence too", async ({ page }) => {
  await page.route("**/corridors-*.json", (route) => route.fulfill({ contentType: "application/json", body: "<!--" }));
  await page.goto("./");
  await expect(page.locator("[data-map=absent]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(page.locator("[data-map=absent]").getByRole("status")).toContainText("corridors");
});
