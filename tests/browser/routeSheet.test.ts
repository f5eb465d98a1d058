import { regionalNotes } from "../../src/scene/map/regional.ts";
import { regionalStatements } from "../../src/scene/sheet/regionalStatements.ts";
import { routeSheet } from "../../src/scene/sheet/routeSheet.ts";
import { openWithoutMap, partnerList, queryOf, sheet } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

test("a route opens from the list, with its partners, its rows and its corridors", async ({ page, index }) => {
  const expected = routeSheet(index, "2023-12", "central-mediterranean");
  await openWithoutMap(page);
  const opener = partnerList(page).getByRole("button", { name: "Central Mediterranean", exact: true });
  await opener.click();
  const route = sheet(page, "Central Mediterranean");
  await expect(route.getByRole("heading", { level: 2 })).toBeFocused();
  expect(queryOf(page)).toBe("?route=central-mediterranean");
  for (const { name } of expected.partners) {
    await expect(route.getByRole("button", { name, exact: true })).toBeVisible();
  }
  for (const { label, dates } of expected.corridors) {
    await expect(route.getByRole("listitem").filter({ hasText: label }).first()).toContainText(dates);
  }
  await expect(route.getByText("Schematic. Lines are corridors, not tracks")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  expect(queryOf(page)).toBe("");
});

test("a route leads to a partner and a partner to its route", async ({ page }) => {
  await openWithoutMap(page, "?route=central-mediterranean");
  await sheet(page, "Central Mediterranean").getByRole("button", { name: "Tunisia", exact: true }).click();
  const tunisia = sheet(page, "Tunisia");
  await expect(tunisia.getByRole("heading", { level: 2 })).toBeFocused();
  await tunisia.getByRole("button", { name: "Central Mediterranean", exact: true }).click();
  await expect(sheet(page, "Central Mediterranean").getByRole("heading", { level: 2 })).toBeFocused();
  expect(queryOf(page)).toBe("?route=central-mediterranean");
});

test("what is said of a whole region opens in the column", async ({ page, index }) => {
  const note = regionalNotes(index, "2023-12")[0]!;
  const statements = regionalStatements(index, "2023-12", note.region);
  await openWithoutMap(page);
  const details = page.locator("details").filter({ has: page.locator("summary", { hasText: note.name }) });
  const statement = details.getByText(statements[0]!.text);
  await expect(statement).toBeHidden();
  await details.locator("summary").first().click();
  await expect(statement).toBeVisible();
  await expect(details.getByRole("article")).toHaveCount(statements.length);
});
