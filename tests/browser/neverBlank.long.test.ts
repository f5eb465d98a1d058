import type { JSHandle, Page } from "@playwright/test";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import type { FactIndex } from "../../src/slice/factIndex.ts";
import { documentHeading, MAP_PATIENCE_MS, openWithMap, pictureCountry, sceneFor } from "../support/atlasPage.ts";
import { colourAt, expectPainted, SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

test.use({ viewport: SMALL_WIDE_WINDOW });
test.setTimeout(3 * MAP_PATIENCE_MS);

const LIBYA = [17, 27] as const;
const CAMERA = "?at=20,30,3&layers=";
const SENTENCE = "The graphics card has let go of the moving map.";

function libyaIn(index: FactIndex, stop: string): string {
  const { look } = sceneFor(index, `stop=${stop}`).fills.find(({ iso3 }) => iso3 === "LBY")!;
  return PALETTES.light[look.fill ?? "land"];
}

/** Takes the graphics context away from the live map as a driver does that restarts. */
async function loseContext(page: Page): Promise<JSHandle<WEBGL_lose_context>> {
  return page.locator("[data-map] canvas").evaluateHandle((canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
    extension.loseContext();
    return extension;
  });
}

test("when the graphics card lets go of the map the picture stands in, steps, and the map comes back right", async ({
  page,
  index,
  guard,
}) => {
  guard.allow(/WebGL/);
  const [before, after] = [libyaIn(index, "2023-12"), libyaIn(index, "2025-09")];
  expect(before, "Libya stands differently in the two documents").not.toBe(after);
  await openWithMap(page, CAMERA);
  const libya = (await projection(page))(LIBYA);
  await expectPainted.poll(() => colourAt(page, libya)).toBe(before);
  await expect(pictureCountry(page, "LBY")).toBeHidden();

  const loss = await loseContext(page);
  await expect(page.locator("[data-map=lost]")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: SENTENCE })).toBeVisible();
  await expect(pictureCountry(page, "LBY")).toBeVisible();
  await expectPainted.poll(() => colourAt(page, libya)).toBe(before);
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await expectPainted.poll(() => colourAt(page, libya)).toBe(after);

  await loss.evaluate((extension) => extension.restoreContext());
  await expect(page.locator("[data-map=complete]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(page.getByText(SENTENCE)).toBeHidden();
  await expect(pictureCountry(page, "LBY")).toBeHidden();
  await expectPainted.poll(() => colourAt(page, libya)).toBe(after);
});

test("a map that the graphics card never gives back is opened anew, looks where it looked and steps", async ({
  page,
  index,
  guard,
}) => {
  guard.allow(/WebGL/);
  await openWithMap(page, CAMERA);
  const libya = (await projection(page))(LIBYA);
  const lost = await page.locator("[data-map] canvas").evaluateHandle((canvas) => canvas);
  await loseContext(page);
  await expect(page.locator("[data-map=lost]")).toBeVisible();
  await expect(page.locator("[data-map=complete]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(page.getByText(SENTENCE)).toBeHidden();
  expect(await lost.evaluate((canvas) => canvas.isConnected)).toBe(false);
  await expect(page.locator("[data-map] canvas")).toHaveCount(1);
  await expectPainted.poll(() => colourAt(page, libya)).toBe(libyaIn(index, "2023-12"));
  await page.keyboard.press("PageDown");
  await expectPainted.poll(() => colourAt(page, libya)).toBe(libyaIn(index, "2025-09"));
});

test("when the map's program cannot be loaded the picture stays, and “Try again” brings the map", async ({
  page,
  guard,
}) => {
  guard.allow(/net::ERR_FAILED/);
  await page.route("**/openMap-*.js", (route) => route.abort());
  await page.goto(`./${CAMERA}`);
  const trouble = page.getByRole("status").filter({ hasText: "The map’s program could not be loaded." });
  await expect(trouble).toBeVisible();
  await expect(pictureCountry(page, "LBY")).toBeVisible();
  await page.unroute("**/openMap-*.js");
  await trouble.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("[data-map=complete]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await expect(trouble).toBeHidden();
});
