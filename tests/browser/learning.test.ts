import type { Locator, Page } from "@playwright/test";
import { openFrom, openWithPicture, queryOf, sheet } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const caption = (page: Page): Locator => page.getByRole("dialog", { name: "Two-minute guide" });

test("a word of the glossary is explained where it stands, by keyboard, and the sheet stays", async ({ page }) => {
  await openWithPicture(page, "?partner=NER");
  const term = sheet(page, "Niger").getByRole("button", { name: "UNHCR" }).first();
  await term.press("Enter");
  const note = page.getByRole("note").filter({ visible: true });
  await expect(note).toBeFocused();
  await expect(note).toContainText("United Nations High Commissioner for Refugees");
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  await expect(sheet(page, "Niger")).toBeVisible();
});

test("an instrument says what it is and whether it binds", async ({ page }) => {
  await openWithPicture(page, "?partner=NER");
  await sheet(page, "Niger").getByRole("button", { name: "Emergency Transit Mechanism (ETM)" }).first().click();
  await expect(page.getByRole("note").filter({ visible: true })).toContainText(/binding|binds/i);
});

test("a question is predicted, answered with its passage and shown on the map, by keyboard", async ({ page }) => {
  await openWithPicture(page, "?panel=quiz&lens=returns&step=5");
  const quiz = page.getByRole("dialog", { name: "Questions for a class" });
  const show = quiz.getByRole("button", { name: "Show the answer" });
  await expect(show).toHaveAttribute("aria-disabled", "true");
  // The map behind would give the answer away.
  const window = page.viewportSize()!;
  expect(await quiz.boundingBox()).toEqual({ x: 0, y: 0, ...window });
  await quiz.getByRole("radio").nth(1).press("Space");
  expect(await seriousProblems(page)).toEqual([]);
  await show.press("Enter");
  await expect(quiz.getByRole("heading", { name: /^(Yes|No)/ })).toBeFocused();
  await expect(quiz.getByText("Passage:").first()).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await quiz.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(quiz.getByText("Question 6 of 10")).toBeVisible();
  await expect(quiz.getByRole("heading", { level: 3 })).toBeFocused();
  expect(queryOf(page)).toBe("?lens=returns&panel=quiz&step=6");
  await quiz.getByRole("radio").first().press("Space");
  await show.press("Enter");
  await quiz
    .getByRole("button", { name: /on the map$/ })
    .first()
    .press("Enter");
  await expect(quiz).toBeHidden();
  await expect(page.locator("[data-sheet-heading]")).toBeFocused();
  expect(queryOf(page)).toMatch(/^\?lens=returns&partner=[A-Z]{3}$/);
});

test("a journey goes from partner to partner in route order by keys, to a summary, and gives way to a sheet", async ({
  page,
}) => {
  await openWithPicture(page);
  await openFrom(page, "Learn", "Journey along a route");
  await page.getByRole("button", { name: /^Western Balkans \d+ partners$/ }).press("Enter");
  await expect(sheet(page, "Western Balkans").getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).press("Enter");
  await expect(page.getByText(/^Western Balkans, 1 of \d+$/)).toBeVisible();
  const first = queryOf(page);
  expect(first).toMatch(/^\?route=western-balkans&partner=[A-Z]{3}&panel=journey$/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/^Western Balkans, 2 of \d+$/)).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await expect(page.getByRole("status").filter({ hasText: /^Western Balkans, 2 of/ })).toHaveCount(1);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => queryOf(page)).toBe(first);
  await openWithPicture(page, "?route=western-balkans&panel=journey&step=99");
  await expect(sheet(page, "At the end of the route")).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(() => queryOf(page)).toBe("");
});

test("the guide points at the real things, keeps the focus, and gives back what it changed", async ({ page }) => {
  await openWithPicture(page, "?route=western-balkans");
  const offer = page.getByRole("button", { name: "New here? Two-minute guide" });
  await offer.focus();
  await page.keyboard.press("Enter");
  await expect(caption(page).getByRole("heading")).toBeFocused();
  const next = caption(page).getByRole("button", { name: "Next" });
  for (const step of [2, 3, 4, 5, 6]) {
    await next.press("Enter");
    await expect(caption(page).getByText(`${step} of 7`)).toBeVisible();
    await expect(next).toBeFocused();
  }
  await expect(page.locator("[data-sheet-heading]")).toHaveText("Tunisia");
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(caption(page)).toBeHidden();
  expect(queryOf(page)).toBe("?route=western-balkans");
  await expect(offer).toBeFocused();
});

test("the guide stands on the drawer of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithPicture(page, "?panel=guide&step=4");
  const drawer = (await page.locator("[data-height]").boundingBox())!;
  await expect
    .poll(async () => {
      const box = (await caption(page).boundingBox())!;
      return Math.round(drawer.y - box.y - box.height);
    })
    .toBe(8);
});

test("? opens the keyboard help, not while somebody types, and can be switched off", async ({ page }) => {
  await openWithPicture(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard" });
  await expect(help.getByRole("row", { name: "Page Down or Page Up" })).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("?");
  await expect(help).toBeHidden();
  await openFrom(page, "Learn", "Keyboard");
  await help.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await page.getByLabel("Search", { exact: true }).press("?");
  await expect(help).toBeHidden();
});
