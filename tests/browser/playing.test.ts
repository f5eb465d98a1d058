import type { Page } from "@playwright/test";
import { documentHeading, openWithoutMap } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

/** Longer than a document rests, shorter than two do. */
const ONE_REST_MS = 4100;

async function openStandingStill(page: Page, query: string): Promise<void> {
  await page.clock.install({ time: new Date("2026-01-01T00:00:00Z") });
  await openWithoutMap(page, query);
  await page.clock.pauseAt(new Date("2026-01-01T01:00:00Z"));
}

test("playing goes from document to document and stops at the last", async ({ page }) => {
  await openStandingStill(page, "?stop=2021-09");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(documentHeading(page)).toContainText("Document of September 2021");
  await page.clock.runFor(ONE_REST_MS);
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  await page.clock.runFor(ONE_REST_MS);
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await page.clock.runFor(10 * ONE_REST_MS);
  await expect(documentHeading(page)).toContainText("Document of September 2025");
});

test("playing from the last document starts over, and pausing holds where it is", async ({ page }) => {
  await openStandingStill(page, "?stop=2025-09");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(documentHeading(page)).toContainText("Document of 13 June 2017");
  await page.clock.runFor(ONE_REST_MS);
  await expect(documentHeading(page)).toContainText("Document of 25 May 2021");
  await page.getByRole("button", { name: "Pause" }).click();
  await page.clock.runFor(10 * ONE_REST_MS);
  await expect(documentHeading(page)).toContainText("Document of 25 May 2021");
});

test("a step by hand pauses the playing", async ({ page }) => {
  await openStandingStill(page, "?stop=2017-06");
  await page.getByRole("button", { name: "Play" }).click();
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of 25 May 2021");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await page.clock.runFor(10 * ONE_REST_MS);
  await expect(documentHeading(page)).toContainText("Document of 25 May 2021");
});
