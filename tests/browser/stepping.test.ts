import type { Page } from "@playwright/test";
import { stepAnnouncement } from "../../src/draw/words/announcement.ts";
import {
  documentHeading,
  openWithoutMap,
  partnerEntry,
  queryOf,
  sceneFor,
  timeline,
  timelineMark,
} from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const headings = [
  "Document of 13 June 2017",
  "Document of 25 May 2021",
  "Document of September 2021",
  "Document of 13 December 2023",
  "Document of September 2025",
];

async function pressAndExpect(page: Page, key: string, heading: string | undefined): Promise<void> {
  await page.keyboard.press(key);
  await expect(documentHeading(page)).toContainText(heading!);
}

test("PageDown, PageUp, arrows, Home and End step through the documents and stay at the ends", async ({ page }) => {
  await openWithoutMap(page);
  await expect(documentHeading(page)).toContainText(headings[3]!);
  for (const [key, stop] of [
    ["PageDown", 4],
    ["PageDown", 4],
    ["PageUp", 3],
    ["ArrowLeft", 2],
    ["ArrowUp", 1],
    ["ArrowRight", 2],
    ["ArrowDown", 3],
    ["Home", 0],
    ["PageUp", 0],
    ["End", 4],
  ] as const) {
    await pressAndExpect(page, key, headings[stop]);
  }
  expect(queryOf(page)).toBe("?stop=2025-09");
});

test("a step changes the words: heading, what the document leaves out, legend and what is announced", async ({
  page,
  index,
}) => {
  await openWithoutMap(page);
  const scenes = ["2023-12", "2025-09"].map((stop) => sceneFor(index, `stop=${stop}`));
  for (const [at, scene] of scenes.entries()) {
    const { document, legend } = scene;
    await expect(documentHeading(page)).toContainText(document.heading);
    await expect(timeline(page).getByText(`${document.title}. Leaves out ${document.leavesOut}`)).toBeVisible();
    const rows = page.getByRole("region", { name: "Legend", exact: true }).getByRole("list").first();
    for (const { look, count } of legend) {
      const row = rows.getByRole("listitem").filter({ hasText: look.name }).filter({ hasText: look.brief });
      await expect(row).toHaveText(new RegExp(`\\b${String(count)}$`));
    }
    const before = scenes[at - 1];
    const words = before ? stepAnnouncement(before, scene) : document.title;
    await expect(page.getByRole("status").filter({ hasText: words })).toHaveCount(before ? 1 : 0);
    await page.keyboard.press("PageDown");
  }
});

test("the buttons and the marks on the timeline step, and the current one says so", async ({ page }) => {
  await openWithoutMap(page);
  const next = page.getByRole("button", { name: "Next", exact: true });
  const previous = page.getByRole("button", { name: "Previous", exact: true });
  await previous.click();
  await expect(documentHeading(page)).toContainText(headings[2]!);
  await next.click();
  await expect(documentHeading(page)).toContainText(headings[3]!);
  for (const [at, label] of ["Jun 2017", "May 2021", "Sep 2021", "Dec 2023", "Sep 2025"].entries()) {
    const mark = timelineMark(page, label);
    await mark.click();
    await expect(documentHeading(page)).toContainText(headings[at]!);
    await expect(mark).toHaveAttribute("aria-current", "step");
    await expect(timeline(page).locator("[aria-current]")).toHaveCount(1);
  }
});

test("in the list and in a region that scrolls, PageDown scrolls and does not step", async ({ page }) => {
  await openWithoutMap(page);
  const column = page.getByRole("region", { name: "Legend and partners" });
  await column.focus();
  await page.keyboard.press("PageDown");
  await expect.poll(() => column.evaluate((region) => region.scrollTop)).toBeGreaterThan(0);
  await expect(documentHeading(page)).toContainText(headings[3]!);

  await partnerEntry(page, "Niger").focus();
  const before = await column.evaluate((region) => region.scrollTop);
  await page.keyboard.press("PageDown");
  await expect.poll(() => column.evaluate((region) => region.scrollTop)).not.toBe(before);
  await expect(documentHeading(page)).toContainText(headings[3]!);
});

test("arrows belong to the widget or the map that has the focus, while a clicker still steps", async ({ page }) => {
  await openWithoutMap(page);
  for (const place of [
    page.getByRole("radio", { name: "Standing" }),
    page.getByRole("button", { name: "Learn", exact: true }),
    timelineMark(page, "Jun 2017"),
  ]) {
    await place.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(documentHeading(page)).toContainText(headings[3]!);
  }
  await page.getByRole("button", { name: "Learn", exact: true }).focus();
  await pressAndExpect(page, "PageUp", headings[2]);
  await pressAndExpect(page, "PageDown", headings[3]);
});

test("a clicker still steps after a theme or a layer was chosen, because those are no text fields", async ({
  page,
}) => {
  await openWithoutMap(page);
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("checkbox", { name: "Names" }).click();
  await pressAndExpect(page, "PageUp", headings[2]);
  await page.getByRole("radio", { name: "Light" }).click();
  await pressAndExpect(page, "PageUp", headings[1]);
});

test("keys held with Ctrl, Alt or Shift are left to the browser", async ({ page }) => {
  await openWithoutMap(page);
  for (const key of ["Shift+ArrowRight", "Control+End", "Shift+PageUp"]) await page.keyboard.press(key);
  await expect(documentHeading(page)).toContainText(headings[3]!);
});
