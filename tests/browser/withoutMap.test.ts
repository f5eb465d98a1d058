import { PALETTES } from "../../src/scene/tokens/palette.ts";
import {
  documentHeading,
  MAP_PATIENCE_MS,
  openWithMap,
  openWithoutMap,
  partnerEntry,
  partnerList,
  queryOf,
  sceneFor,
  sheet,
} from "../support/atlasPage.ts";
import { colourAt, expectPainted, SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

test("without WebGL2 a sentence says so, and stepping, list, sheets and themes work", async ({ page }) => {
  await openWithoutMap(page);
  await expect(page.getByRole("status").filter({ hasText: "The moving map needs WebGL2" })).toBeVisible();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await partnerEntry(page, "Niger").click();
  await expect(sheet(page, "Niger")).toBeVisible();
  await page.keyboard.press("Escape");
  await partnerList(page).getByRole("button", { name: "Western Balkans", exact: true }).click();
  await expect(sheet(page, "Western Balkans")).toBeVisible();
  for (const button of await page.getByRole("group", { name: "Zoom" }).getByRole("button").all()) await button.click();
  await page.getByRole("button", { name: "Layers and theme" }).click();
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
    await page.keyboard.press("PageDown");
    await expect(documentHeading(page)).toContainText("Document of September 2025");
  } finally {
    await browser.close();
  }
});

for (const file of ["land-overview", "corridors"]) {
  test(`when ${file} cannot be loaded a sentence names the file, and the list and the sheets work`, async ({
    page,
    guard,
  }) => {
    guard.allow(/^console: Failed to load resource: net::ERR_FAILED/);
    await page.route(`**/${file}-*.json`, (route) => route.abort());
    await page.goto("./");
    const sentence = page
      .getByRole("status")
      .filter({ hasText: new RegExp(`The map file ${file}-.*\\.json could not`) });
    await expect(sentence).toBeVisible({ timeout: MAP_PATIENCE_MS });
    await page.keyboard.press("PageDown");
    await expect(documentHeading(page)).toContainText("Document of September 2025");
    await partnerEntry(page, "Libya").click();
    await expect(sheet(page, "Libya")).toBeVisible();
  });
}

test("a geometry file that is no geometry gives a sentence too", async ({ page }) => {
  await page.route("**/land-overview-*.json", (route) =>
    route.fulfill({ contentType: "application/json", body: "<!--" }),
  );
  await page.goto("./");
  await expect(page.locator("[data-map=absent]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(page.locator("[data-map=absent]").getByRole("status")).toContainText("land-overview");
});

test("when the finer shapes cannot be loaded the map stays as it is", async ({ page, guard }) => {
  guard.allow(/^console: Failed to load resource: net::ERR_FAILED/);
  await page.route("**/land-detail-*.json", (route) => route.abort());
  const failed = page.waitForEvent("requestfailed", { timeout: MAP_PATIENCE_MS });
  await page.goto("./");
  expect((await failed).url()).toContain("land-detail");
  await expect(page.locator("[data-map=complete]")).toBeVisible();
});

test("a map that the graphics card lets go says so and comes back as it was", async ({ page, index, guard }) => {
  await page.setViewportSize(SMALL_WIDE_WINDOW);
  guard.allow(/WebGL/);
  const { look } = sceneFor(index, "").fills.find(({ iso3 }) => iso3 === "LBY")!;
  const fill = PALETTES.light[look.fill ?? "land"];
  await openWithMap(page, "?at=20,30,3&layers=");
  const libya = (await projection(page))([17, 27]);
  await expectPainted.poll(() => colourAt(page, libya)).toBe(fill);

  const sentence = page.getByText("The graphics card has let go of the map");
  const canvas = page.locator("canvas");
  const loss = await canvas.evaluateHandle((element: HTMLCanvasElement) => {
    const extension = element.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
    extension.loseContext();
    return extension;
  });
  await expect(sentence).toBeVisible();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  await loss.evaluate((extension) => extension.restoreContext());
  await expect(sentence).toBeHidden();
  await expectPainted.poll(() => colourAt(page, libya)).toBe(fill);
});
