import type { Page } from "@playwright/test";
import { documentHeading, MAP_PATIENCE_MS, openWithMap, queryOf, sheet, waitForMap } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

async function layersShown(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  const shown = await page.getByRole("group", { name: "Layers" }).getByRole("checkbox", { checked: true }).all();
  const names = await Promise.all(shown.map((box) => box.locator("..").innerText()));
  await page.keyboard.press("Escape");
  return names.map((name) => name.trim());
}

test("an address restores every part of a view, and a reload restores it again", async ({ page }) => {
  test.setTimeout(4 * MAP_PATIENCE_MS);
  const query = "?stop=2021-09&lens=returns&layers=routes,labels&partner=TUN&at=10,33,4&theme=dark";
  await openWithMap(page, query);
  for (const visit of ["first", "reloaded"]) {
    await test.step(visit, async () => {
      await expect(documentHeading(page)).toContainText("Document of September 2021");
      await expect(page.getByRole("radio", { name: "Returns" })).toBeChecked();
      await expect(sheet(page, "Tunisia")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      expect(await layersShown(page)).toEqual(["Routes", "Names"]);
      // Only a camera that really stands at 10, 33 stays there while it zooms.
      await page.getByRole("button", { name: "Zoom in" }).click();
      await expect.poll(() => queryOf(page)).toContain("at=10,33,5");
      await page.getByRole("button", { name: "Zoom out" }).click();
      await expect.poll(() => queryOf(page)).toBe(query);
    });
    if (visit === "first") {
      await page.reload();
      await waitForMap(page);
    }
  }
});

test("a larger window leaves the address alone, because nobody moved the map", async ({ page }) => {
  await openWithMap(page, "?layers=");
  await page.setViewportSize({ width: 1400, height: 860 });
  await expect.poll(() => page.locator("canvas").evaluate((canvas) => canvas.clientWidth)).toBe(1400);
  await expect.poll(() => page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(1400);
  expect(queryOf(page)).toBe("?layers=");
});
