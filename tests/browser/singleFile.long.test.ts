import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  documentHeading,
  partnerEntry,
  sheet,
  waitForMap,
  waitForPicture,
  withoutWebGl,
} from "../support/atlasPage.ts";
import { downloaded } from "../support/exportDialog.ts";
import { singleFile } from "../support/otherEdition.ts";
import { expect, test } from "../support/test.ts";

let address = "";

test.beforeAll(async ({}, testInfo) => {
  const folder = testInfo.outputPath("single");
  await singleFile(folder);
  address = pathToFileURL(join(folder, "route-atlas.html")).href;
});

test.beforeEach(async ({ context, guard }) => {
  // Pages from disk have no origin that could be told apart, so what they ask for is looked at here.
  guard.allowOrigin(address);
  context.on("request", (request) => {
    const url = request.url();
    expect(/^(data|blob):/.test(url) || url.startsWith(address), url.slice(0, 200)).toBe(true);
  });
  await context.setOffline(true);
});

test("the site in one file opens from disk without a network, comes alive and steps", async ({ page }) => {
  await page.goto(address);
  await waitForMap(page);
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("2025");
  expect(page.url()).toContain("?stop=2025-09");
  await page.reload();
  await expect(documentHeading(page)).toContainText("2025");
});

test("the site in one file has its passages, its search, its tables and its other languages", async ({ page }) => {
  await withoutWebGl(page);
  await page.goto(`${address}?stop=2023-12`);
  await waitForPicture(page);
  await partnerEntry(page, "Libya").click();
  await sheet(page, "Libya")
    .getByText(/^Passage: /)
    .first()
    .click();
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("Türkiye");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.goto(`${address}?stop=2017-06&panel=table`);
  await expect(page.getByRole("table").getByRole("row").nth(3)).toBeVisible();
  await page.goto(address);
  await waitForPicture(page);
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.goto(`${address}?panel=about`);
  await expect(page.getByText("This is the whole site in one file.")).toBeVisible();
  await expect(page.getByRole("link", { name: "cooperation.csv" })).toHaveCount(0);
});

test("the site in one file presents a tour from the step that its address names, and steps", async ({ page }) => {
  await withoutWebGl(page);
  await page.goto(`${address}?tour=announced-is-not-paid&step=2`);
  await expect(page.getByText(/In November 2015 the EU Trust Fund for Africa/)).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(page.getByText(/By largest single amount Egypt comes first/)).toBeVisible();
  expect(page.url()).toContain("step=1");
});

test("the speaker’s window of the single file drives the window of the room", async ({ page, context }) => {
  await withoutWebGl(page);
  await page.goto(`${address}?tour=announced-is-not-paid&step=1`);
  await expect(page.getByText(/By largest single amount Egypt comes first/)).toBeVisible();
  await page.keyboard.press("s");
  const second = page.getByRole("dialog").getByRole("button", { name: /^Second window/ });
  const [speaker] = await Promise.all([context.waitForEvent("page"), second.click()]);
  await expect(speaker.getByText(/Read the squares first/)).toBeVisible();
  await speaker.keyboard.press("PageDown");
  await expect(page.getByText(/In November 2015 the EU Trust Fund for Africa/)).toBeVisible();
});

test("the site in one file exports a picture with its typefaces", async ({ page }) => {
  await withoutWebGl(page);
  await page.goto(address);
  await waitForPicture(page);
  await page.goto(`${address}?panel=picture`);
  const [svg] = await downloaded(page, "Download SVG");
  expect(svg.toString("utf8")).toContain("data:font/woff2;base64,");
});
