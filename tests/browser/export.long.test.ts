import { openWithMap, queryOf, openFrom } from "../support/atlasPage.ts";
import { downloaded, preview, readSvg } from "../support/exportDialog.ts";
import { expect, test } from "../support/test.ts";

test("with the live map, the camera of the reader’s hand is the one of the picture", async ({ page }) => {
  await openWithMap(page, "?at=8,9,5&layers=labels");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => queryOf(page)).toMatch(/at=8,9,6/);
  await openFrom(page, "Share", "Picture");
  await expect(preview(page)).toBeVisible({ timeout: 45_000 });
  const svg = await readSvg(page, (await downloaded(page, "Download SVG"))[0].toString());
  expect(svg.text).toMatch(/nigeria/i);
  expect(svg.text).not.toMatch(/libya|morocco/i);
});
