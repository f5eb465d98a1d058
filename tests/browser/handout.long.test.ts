import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { holdLiveMap } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const TOUR = "announced-is-not-paid";

async function openHandout(page: Page, query = ""): Promise<Locator> {
  await holdLiveMap(page);
  await page.addInitScript(() => {
    window.print = () => (document.title = "asked to print");
  });
  await page.goto(`./?tour=${TOUR}&step=1&panel=handout${query}`);
  const dialog = page.locator("dialog[open]");
  await expect(dialog.locator(".sheet .page")).toBeVisible();
  return dialog;
}

async function filesOf(page: Page, dialog: Locator, name: RegExp): Promise<ReadonlyMap<string, Uint8Array>> {
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await dialog.getByRole("button", { name }).click();
  const path = await (await coming).path();
  return new Map(Object.entries(unzipSync(new Uint8Array(await readFile(path)))));
}

for (const up of ["Two", "Six"])
  for (const query of ["", "&lang=ar"])
    test(`a handout with ${up.toLowerCase()} views on a page cuts nothing and has no blank page${query}`, async ({
      page,
    }) => {
      test.slow();
      const dialog = await openHandout(page, query);
      await dialog
        .locator("[name=handout-up]")
        .nth(up === "Two" ? 1 : 2)
        .check();
      await dialog.getByRole("checkbox").nth(1).check();
      await dialog.locator("[name=handout-paper]").nth(1).check();
      await dialog.locator("[name=handout-palette]").nth(1).check();
      await dialog.locator(".buttons button").first().click();
      await expect(page).toHaveTitle("asked to print", { timeout: 60_000 });
      const pages = page.locator("#handout-paper .page");
      const texts = await pages.allInnerTexts();
      for (const text of texts) expect(text.length).toBeGreaterThan(200);
      const cut = await pages
        .locator(".body, .place")
        .evaluateAll((boxes) => boxes.map((box) => box.scrollHeight - box.clientHeight));
      expect(Math.max(...cut)).toBeLessThanOrEqual(1);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(texts.length);
      expect(pdf).toMatch(/\/MediaBox \[0 0 61[12][.\d]* 79[12][.\d]*\]/);
    });

test("slides and pictures are made in the browser, with their sources beside them", async ({ page }) => {
  test.slow();
  const dialog = await openHandout(page);
  const slides = await filesOf(page, dialog, /PPTX/);
  const views = [...slides.keys()].filter((name) => /^ppt\/media\/image\d+\.png$/.test(name)).length;
  expect(views).toBeGreaterThan(5);
  expect([...slides.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(views + 1);
  const pictures = await filesOf(page, dialog, /ZIP/);
  expect(pictures.size).toBe(views + 1);
  expect([...pictures.keys()][0]).toMatch(/^01-[a-z0-9-]+\.png$/);
  const sources = strFromU8(pictures.get("sources.txt") ?? new Uint8Array());
  for (const name of pictures.keys()) if (name.endsWith(".png")) expect(sources).toContain(name);
  expect(sources).toContain("CC BY 4.0");
});

test("drawing can be cancelled, and what could not be loaded is said in a sentence", async ({ page, guard }) => {
  const dialog = await openHandout(page);
  await dialog.getByRole("button", { name: /ZIP/ }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByText("Cancelled. Nothing was saved.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: /ZIP/ })).toBeFocused();
  guard.allow(/handoutSlides|ERR_FAILED/);
  await page.route("**/handoutSlides-*.js", (route) => route.abort());
  await dialog.getByRole("button", { name: /PPTX/ }).click();
  await expect(dialog.getByRole("alert")).toContainText("could not be loaded");
});

test("a handout that is closed comes back to the list of tours, and one of no tour says so", async ({ page }) => {
  const dialog = await openHandout(page);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog", { name: "Tours" })).toBeVisible();
  await page.goto("./?tour=no-such-tour&panel=handout");
  await expect(page.getByText("There is no tour of this name")).toBeVisible();
});
