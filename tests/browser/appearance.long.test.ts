import type { Page } from "@playwright/test";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { documentHeading, openWithMap, openWithoutMap, queryOf, sheet } from "../support/atlasPage.ts";
import { coloursAt, expectPainted, SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

/** What the address says in the very moment after “Zoom in” was pressed. */
async function atOnceAfterZoom(page: Page): Promise<string> {
  return page.getByRole("button", { name: "Zoom in" }).evaluate((button: HTMLElement) => {
    button.click();
    return location.search;
  });
}

test("with reduced motion the camera is there at once, otherwise it travels", async ({ page }) => {
  await openWithMap(page, "?at=10,30,4&layers=");
  expect(await atOnceAfterZoom(page)).toContain("at=10,30,4");
  await expect.poll(() => queryOf(page)).toContain("at=10,30,5");
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await atOnceAfterZoom(page)).toContain("at=10,30,6");
});

test("with reduced motion nothing on the page moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithoutMap(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration.split(", ").some((duration) => parseFloat(duration) > 0);
      })
      .map((element) => `${element.localName}.${element.className}`),
  );
  expect(moving).toEqual([]);
});

test("a device that prefers dark gets the night map, and one that wants contrast gets that", async ({ page }) => {
  await page.setViewportSize(SMALL_WIDE_WINDOW);
  await page.emulateMedia({ colorScheme: "dark" });
  await openWithMap(page, "?at=20,34,3&layers=");
  const project = await projection(page);
  const seen = async (): Promise<(string | undefined)[]> =>
    (await coloursAt(page, [project([18, 35]), project([46, 24])])).map(([first]) => first);
  await expectPainted.poll(seen).toEqual([PALETTES.dark.sea, PALETTES.dark.land]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  await page.emulateMedia({ colorScheme: "light", contrast: "more" });
  await expectPainted.poll(seen).toEqual([PALETTES.contrast.sea, PALETTES.contrast.land]);
  expect(queryOf(page)).toBe("?at=20,34,3&layers=");
});

test("switching the theme keeps everything else as it is", async ({ page }) => {
  await openWithoutMap(page, "?stop=2021-09&lens=returns&partner=TUN");
  for (const [name, theme, word] of [
    ["Dark", "dark", "&theme=dark"],
    ["High contrast", "contrast", "&theme=contrast"],
    ["Light", "light", "&theme=light"],
    ["As the device", "light", ""],
  ] as const) {
    await page.getByRole("button", { name: "Layers, theme, language" }).click();
    await page.getByRole("radio", { name }).check();
    await page.keyboard.press("Escape");
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expect(sheet(page, "Tunisia")).toBeVisible();
    await expect(documentHeading(page)).toContainText("Document of September 2021");
    await expect(page.getByRole("radio", { name: "Returns" })).toBeChecked();
    expect(queryOf(page)).toBe(`?stop=2021-09&lens=returns&partner=TUN${word}`);
  }
});
