import type { Page } from "@playwright/test";
import { openWithMap, openWithoutMap, sheet, openFrom } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

test("axe finds nothing serious on the live page, in the popover, in a sheet or in the dialog", async ({ page }) => {
  await openWithMap(page);
  const check = async (name: string): Promise<void> => {
    await test.step(name, async () => expect(await seriousProblems(page)).toEqual([]));
  };
  await check("start");
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await expect(page.getByRole("group", { name: "Theme" })).toBeVisible();
  await check("layers and theme");
  await page.keyboard.press("Escape");
  await openFrom(page, "Learn", "How to read this map");
  await expect(page.getByRole("dialog")).toBeVisible();
  await check("reading dialog");
});

/** With everything unfolded, so that nothing is left out. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`axe finds nothing serious in the sheets and the column, ${theme}`, async ({ page }) => {
    await openWithoutMap(page, `?partner=TUN&theme=${theme}`);
    await expect(sheet(page, "Tunisia")).toBeVisible();
    await unfold(page);
    expect(await seriousProblems(page), "a partner").toEqual([]);
    await openWithoutMap(page, `?route=western-balkans&lens=returns&stop=2021-09&theme=${theme}`);
    await expect(sheet(page, "Western Balkans")).toBeVisible();
    await unfold(page);
    expect(await seriousProblems(page), "a route").toEqual([]);
  });
}

test("axe finds nothing serious on a phone, in notices or where the map is absent", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithoutMap(page, "?stop=1999-01");
  await expect(page.getByText("Part of the address could not be used")).toBeVisible();
  expect(await seriousProblems(page), "start").toEqual([]);
  await page.getByRole("button", { name: "All right" }).click();
  await openWithoutMap(page, "?partner=LBY");
  await expect(sheet(page, "Libya")).toBeVisible();
  expect(await seriousProblems(page), "a partner").toEqual([]);
});

test("what changes at a step is announced, and nothing else is", async ({ page }) => {
  await openWithoutMap(page);
  const said = page.locator("[role=status][aria-live=polite]");
  await expect(said).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await expect(said).toHaveText(
    /^Document of September 2025: Migration partnerships\. \d+ partners changed their look, among them /,
  );
});
