import type { Locator, Page } from "@playwright/test";
import { looksIn } from "../../src/scene/tokens/looks.ts";
import { changeGroups } from "../../src/scene/sheet/changeList.ts";
import { statementsOf } from "../../src/scene/sheet/passage.ts";
import { holdLiveMap, openWithPicture, pictureCountry, queryOf, sheet, timelineMark } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const bar = (page: Page): Locator => page.getByRole("region", { name: "Comparison of two documents" });
const twoMaps = (page: Page): Locator => page.locator("[data-two-maps]");
const mode = (page: Page, name: string): Locator => bar(page).getByRole("radio", { name });
const maps = (page: Page): Locator => twoMaps(page).locator("[role=img]");

/** Two maps stand before the picture, which then waits. */
async function openTwoMaps(page: Page, query: string): Promise<void> {
  await holdLiveMap(page);
  await page.goto(`./${query}`);
  await expect(maps(page)).toHaveCount(2);
}

const divider = (page: Page): Locator => page.getByRole("slider", { name: "Divider between the two maps" });

test("what changed stands on the map, in the legend and in sentences with passages of both documents", async ({
  page,
  index,
}) => {
  await openWithPicture(page, "?stop=2025-09&compare=2021-05");
  await expect(pictureCountry(page, "NER")).toHaveAttribute("data-look", "newly-mentioned");
  await expect(pictureCountry(page, "TUN")).toHaveAttribute("data-look", "newly-silent");
  await expect(page).toHaveTitle(/May 2021 and September 2025/);
  await expect(page.getByText("What changed between May 2021 and September 2025?", { exact: true })).toBeVisible();
  await expect(timelineMark(page, "May 2021")).toHaveAttribute("aria-label", /; compared$/);

  const groups = changeGroups(index, { from: "2021-05", to: "2025-09" }, "standing");
  const legend = page.getByRole("region", { name: "Legend" });
  for (const { key, look, partners } of groups) {
    await expect(legend.getByRole("listitem").filter({ hasText: look.name }).first(), key).toContainText(
      String(partners.length),
    );
  }
  const line = groups.flatMap(({ partners }) => partners).find(({ iso3 }) => iso3 === "LBY");
  const told = page.getByRole("listitem").filter({ has: page.locator('button[data-partner="LBY"]') });
  await expect(told).toContainText(line?.sentence ?? "?");
  await told.getByText(/passages? before/).click();
  for (const { text } of statementsOf(index, [...(line?.earlier ?? []), ...(line?.later ?? [])])) {
    await expect(told).toContainText(text);
  }
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole("button", { name: "Show all partners" }).click();
  await expect(page.getByRole("navigation", { name: "Partners in route order" })).toBeVisible();
});

test("the keyboard goes on in the comparison; stepping keeps the other document, says when both are one, and the button ends it", async ({
  page,
}) => {
  await openWithPicture(page);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(bar(page)).toBeFocused();
  expect(queryOf(page)).toBe("?compare=2021-09");
  await page.keyboard.press("PageUp");
  await expect(bar(page).getByRole("status")).toContainText("Both are the document of September 2021");
  await page.keyboard.press("PageUp");
  await expect(bar(page).getByRole("status")).toHaveCount(0);
  expect(queryOf(page)).toBe("?stop=2021-05&compare=2021-09");
  await bar(page).getByRole("combobox").selectOption({ label: "December 2023" });
  await bar(page).getByRole("button", { name: "Swap" }).click();
  expect(queryOf(page)).toBe("?compare=2021-05");
  await bar(page).getByRole("button", { name: "Stop comparing" }).click();
  await expect(bar(page)).toHaveCount(0);
  expect(queryOf(page)).toBe("");
  await expect(pictureCountry(page, "NER")).not.toHaveAttribute("data-look", /newly/);
});

test("two maps side by side look at one place, and a click on either opens the sheet", async ({ page, index }) => {
  await openTwoMaps(page, "?stop=2025-09&compare=2023-12&mode=side");
  const { direction } = looksIn(index.words);
  const lookOf = (place: number): Locator => maps(page).nth(place).locator('path[data-iso3="DZA"]');
  await expect(lookOf(0)).toHaveAttribute("data-look", "halted");
  await expect(lookOf(1)).toHaveAttribute("data-look", "silent");
  expect(Object.keys(direction)).toContain("halted");
  expect(await seriousProblems(page)).toEqual([]);

  const seen = (place: number): Promise<string | null> =>
    maps(page).nth(place).locator("> div").getAttribute("style", { timeout: 5000 });
  const before = await seen(0);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => queryOf(page)).toMatch(/at=/);
  expect(await seen(0)).not.toBe(before);
  expect(await seen(1)).toBe(await seen(0));

  const box = await maps(page).nth(1).boundingBox();
  if (!box) throw new Error("There is no second map.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 3 });
  const dragged = await seen(1);
  await page.mouse.up();
  expect(await seen(0)).toBe(dragged);
  expect(queryOf(page)).not.toMatch(/partner=/);

  await maps(page).nth(0).locator('circle[data-partner], path[data-partner="LBY"]').last().click({ force: true });
  await expect(page.getByRole("button", { name: "Close", exact: true })).toBeVisible();
});

test("the divider of a swipe moves by keyboard and by hand, and a clicker still steps", async ({ page }) => {
  await openTwoMaps(page, "?stop=2025-09&compare=2023-12&mode=swipe");
  await expect(divider(page)).toHaveAttribute("aria-valuetext", "50 % December 2023, 50 % September 2025");
  await divider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(divider(page)).toHaveAttribute("aria-valuenow", "52");
  await page.keyboard.press("Home");
  await expect(divider(page)).toHaveAttribute("aria-valuenow", "0");
  await page.keyboard.press("End");
  await expect(divider(page)).toHaveAttribute("aria-valuenow", "100");
  expect(queryOf(page)).toMatch(/stop=2025-09/);
  const box = await divider(page).boundingBox();
  const whole = await twoMaps(page).boundingBox();
  if (!box || !whole) throw new Error("There is no divider.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(whole.x + whole.width / 4, box.y + box.height / 2, { steps: 2 });
  await page.mouse.up();
  await expect(divider(page)).toHaveAttribute("aria-valuenow", "25");
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press("PageUp");
  await expect(bar(page).getByRole("status")).toContainText("Both are the document of December 2023");
});

test("on a phone two maps stand one above the other, and the list of changes in the drawer", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTwoMaps(page, "?stop=2025-09&compare=2023-12&mode=side");
  const [above, below] = [await maps(page).nth(0).boundingBox(), await maps(page).nth(1).boundingBox()];
  expect(above?.x).toBe(below?.x);
  expect(below?.y).toBeGreaterThan(above?.y ?? Infinity);
  expect(await seriousProblems(page)).toEqual([]);
  await mode(page, "What changed").check();
  await page.getByRole("button", { name: "Show the list" }).click();
  await page.getByRole("button", { name: "Niger", exact: true }).click();
  await expect(sheet(page, "Niger")).toBeVisible();
});
