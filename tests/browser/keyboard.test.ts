import type { Page } from "@playwright/test";
import { documentHeading, openWithMap, openWithoutMap, sheet, timelineMark } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

interface Stop {
  readonly key: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** Tabs once around the page and says what had the focus, and whether one could see it. */
async function tabAround(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    for (const [at, element] of [...document.querySelectorAll("*")].entries())
      element.setAttribute("data-at", String(at));
    // The next Tab starts from where the focus was last, so it must have been at the top.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const shown = [element, ...(element.closest("label")?.querySelectorAll("*") ?? [])];
      const isVisible = shown.some((part) => {
        const { outlineStyle, outlineWidth, opacity } = getComputedStyle(part);
        return outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && opacity !== "0";
      });
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return {
        key: element.getAttribute("data-at") ?? "",
        name: `${element.localName} ${name.trim().replace(/\s+/g, " ").slice(0, 40)}`,
        isVisible,
      };
    });
    if (stop === null || stops.some(({ key }) => key === stop.key)) break;
    stops.push(stop);
  }
  return stops;
}

/** Everything that a mouse can use and that is no part of a group with one place in the tab order. */
async function operable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, summary, canvas, [tabindex='0']")]
      .filter((element) => {
        if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
        if (element.matches(":disabled")) return false;
        return !(element instanceof HTMLInputElement && element.type === "radio" && !element.checked);
      })
      .map((element) => element.getAttribute("data-at") ?? ""),
  );
}

test("Tab reaches everything once, in the order of the page, and shows where it is", async ({ page }) => {
  await openWithMap(page, "?partner=TUN");
  const stops = await tabAround(page);
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
  const reached = stops.map(({ key }) => Number(key));
  expect([...reached].sort((one, other) => one - other)).toEqual((await operable(page)).map(Number));
  const turns = reached.filter((at, position) => position > 0 && at < reached[position - 1]!);
  expect(turns, "jumps backwards in the page").toEqual([]);
});

test("the focus stays where it is when a step changes an open sheet", async ({ page }) => {
  await openWithoutMap(page, "?partner=NER&stop=2017-06");
  await expect(sheet(page, "Niger").getByRole("heading", { level: 2 })).toBeFocused();
  for (const stop of ["Document of 25 May 2021", "Document of September 2021", "Document of 13 December 2023"]) {
    await page.keyboard.press("PageDown");
    await expect(documentHeading(page)).toContainText(stop);
    await expect(sheet(page, "Niger").getByRole("heading", { level: 2 })).toBeFocused();
  }
  const mark = timelineMark(page, "Jun 2017");
  await mark.press("Enter");
  await expect(documentHeading(page)).toContainText("Document of 13 June 2017");
  await expect(mark).toBeFocused();
});

test("the step buttons keep the focus at the first and the last document", async ({ page }) => {
  await openWithoutMap(page);
  for (const [name, heading] of [
    ["Next", "Document of September 2025"],
    ["Previous", "Document of 13 June 2017"],
  ] as const) {
    const button = page.getByRole("button", { name, exact: true });
    await button.focus();
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Enter");
    await expect(documentHeading(page)).toContainText(heading);
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-disabled", "true");
  }
});

test("the reading dialog holds the focus, closes with Escape and gives the focus back", async ({ page }) => {
  await openWithoutMap(page);
  const opener = page.getByRole("button", { name: "Learn", exact: true });
  await opener.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "How to read this map" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test("a sheet that came with the address gives the focus to its line in the list when it closes", async ({ page }) => {
  await openWithoutMap(page, "?partner=MLI");
  await page.keyboard.press("Escape");
  await expect(sheet(page, "Mali")).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-partner"))).toBe("MLI");
});

test("a menu and an explained word fold when Tab leaves them, so that nothing behind is covered", async ({ page }) => {
  await openWithoutMap(page, "?partner=NER");
  const menu = page.getByRole("button", { name: "Learn", exact: true });
  await menu.press("Enter");
  const unfolded = page.locator(":popover-open");
  await expect(unfolded).toHaveCount(1);
  await unfolded.getByRole("button").last().focus();
  await expect(unfolded).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(unfolded).toHaveCount(0);
  await sheet(page, "Niger").getByRole("button", { name: "UNHCR" }).first().press("Enter");
  await expect(unfolded).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(unfolded).toHaveCount(0);
});
