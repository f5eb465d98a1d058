import type { Locator } from "@playwright/test";
import { partnerSheet } from "../../src/scene/sheet/partnerSheet.ts";
import {
  closeButton,
  documentHeading,
  openWithoutMap,
  partnerEntry,
  partnerList,
  queryOf,
  sheet,
} from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

/** The statements under one title of a sheet. */
function group(within: Locator, title: string): Locator {
  return within
    .locator("section")
    .filter({ has: within.page().getByRole("heading", { level: 3 }).filter({ hasText: title }) })
    .getByRole("article");
}

test("a partner opens from the list by mouse and says where it stands, why, and by which passages", async ({
  page,
  index,
}) => {
  const expected = partnerSheet(index, "2023-12", "standing", "TUN")!;
  expect(expected.families.length * expected.deployments.length * expected.money.length).toBeGreaterThan(0);
  await openWithoutMap(page);
  await partnerEntry(page, "Tunisia").click();

  const tunisia = sheet(page, "Tunisia");
  await expect(tunisia.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(tunisia.getByText("Document of 13 December 2023")).toBeVisible();
  await expect(tunisia.getByText(expected.standing.sentence)).toBeVisible();
  await expect(partnerEntry(page, "Tunisia")).toHaveAttribute("aria-current", "true");

  await tunisia.getByText(/^Why this colour: /).click();
  for (const { text } of expected.standing.reasons) {
    await expect(tunisia.getByRole("listitem").filter({ hasText: text }).first()).toBeVisible();
  }
  for (const { name, statements } of expected.families) {
    await expect(group(tunisia, name)).toHaveCount(statements.length);
  }
  await expect(group(tunisia, "Deployments")).toHaveCount(expected.deployments.length);
  for (const { name, statements } of expected.money) {
    await expect(group(tunisia, `Money: ${name}`)).toHaveCount(statements.length);
    for (const { figure } of statements) {
      await expect(group(tunisia, `Money: ${name}`).filter({ hasText: figure }).first()).toBeVisible();
    }
  }
});

test("every statement of a sheet leads to its document, its section and words to search for", async ({
  page,
  index,
}) => {
  const { families, money } = partnerSheet(index, "2023-12", "standing", "TUN")!;
  const statement = [...families, ...money].flatMap(({ statements }) => statements)[0]!;
  await openWithoutMap(page, "?partner=TUN");
  const tunisia = sheet(page, "Tunisia");
  const articles = tunisia.getByRole("article");
  const count = await articles.count();
  expect(count).toBeGreaterThan(5);
  for (const term of ["Document", "Section", "Search for"]) {
    await expect(articles.locator("dt", { hasText: new RegExp(`^${term}$`) })).toHaveCount(count);
  }

  const article = articles.filter({ hasText: statement.text }).first();
  await expect(article.getByText(`“${statement.passage.phrase}”`)).toBeHidden();
  await article.getByText(/^Passage: /).click();
  for (const words of [statement.passage.documentTitle, `“${statement.passage.phrase}”`, statement.id]) {
    await expect(article.getByText(words).first()).toBeVisible();
  }
  await expect(article.locator("dd").filter({ hasText: statement.passage.section }).first()).toBeVisible();
});

test("a partner opens by keyboard alone, and Escape gives the focus back to its line in the list", async ({ page }) => {
  await openWithoutMap(page);
  const names = partnerList(page).locator("[data-partner]");
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await names.first().evaluate((line) => line === document.activeElement)) break;
  }
  await expect(names.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(names.nth(2)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(names.last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  const heading = page.locator("[data-sheet-heading]");
  await expect(heading).toBeFocused();
  const iso3 = await names.nth(1).getAttribute("data-partner");
  expect(queryOf(page)).toBe(`?partner=${iso3!}`);
  await page.keyboard.press("Escape");
  await expect(heading).toBeHidden();
  await expect(names.nth(1)).toBeFocused();
  expect(queryOf(page)).toBe("");
});

test("Close closes the sheet and gives the focus back", async ({ page }) => {
  await openWithoutMap(page);
  await partnerEntry(page, "Libya").click();
  await closeButton(page).click();
  await expect(sheet(page, "Libya")).toBeHidden();
  await expect(partnerEntry(page, "Libya")).toBeFocused();
});

test("below 1280 pixels the sheet takes the column's place, and the focus still comes back", async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 760 });
  await openWithoutMap(page);
  await partnerEntry(page, "Libya").click();
  await expect(sheet(page, "Libya")).toBeVisible();
  await expect(partnerList(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(partnerEntry(page, "Libya")).toBeFocused();
});

test("a sheet follows the steps, and its own strip steps to a document", async ({ page, index }) => {
  await openWithoutMap(page, "?partner=NER");
  const niger = sheet(page, "Niger");
  const standing = (stop: string): string => partnerSheet(index, stop, "standing", "NER")!.standing.sentence;
  await expect(niger.getByText(standing("2023-12"))).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(niger.getByText(standing("2025-09"))).toBeVisible();
  await niger.getByRole("button", { name: /^June 2017/ }).click();
  await expect(documentHeading(page)).toContainText("Document of 13 June 2017");
  await expect(niger.getByText(standing("2017-06"))).toBeVisible();
  await expect(niger.getByRole("button", { name: /^June 2017/ })).toBeFocused();
});

test("a partner of which the document says nothing has a sentence and no empty groups", async ({ page }) => {
  await openWithoutMap(page, "?stop=2025-09&partner=TCD");
  await expect(sheet(page, "Chad").getByText(/says nothing about Chad\. It covers: /)).toBeVisible();
});
