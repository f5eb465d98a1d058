import { openWithMap } from "../support/atlasPage.ts";
import { shareOf } from "../support/onPaper.ts";
import { expect, test } from "../support/test.ts";

test("on paper the picture stands also where the moving map has taken its place", async ({ page }) => {
  await openWithMap(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("canvas:visible")).toHaveCount(0);
  await expect.poll(async () => (await shareOf(page, "LBY")).isInside).toBe(true);
  expect((await shareOf(page, "LBY")).across).toBeGreaterThan(0.04);
});
