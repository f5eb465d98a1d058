import type { Page } from "@playwright/test";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { MAP_PATIENCE_MS, openWithMap, openWithoutMap, queryOf, sceneFor } from "../support/atlasPage.ts";
import { coloursAt, expectPainted, SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { type Point, projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

async function toggle(page: Page, layer: string): Promise<void> {
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("checkbox", { name: layer }).click();
  await page.keyboard.press("Escape");
}

test.use({ viewport: SMALL_WIDE_WINDOW });

test("switching routes and deployments off takes them off the map, and on again brings them back", async ({
  page,
  index,
}) => {
  test.setTimeout(4 * MAP_PATIENCE_MS);
  const largest = sceneFor(index, "").marks.find(({ layer }) => layer === "deployments")!;
  await openWithMap(page, `?at=${String(largest.lon)},${String(largest.lat)},4&layers=routes,deployments`);
  const { light } = PALETTES;
  const circle = (await projection(page))(largest.apart ?? [largest.lon, largest.lat]);
  const row: readonly Point[] = await rowAcross(page);
  const hasRoute = async (): Promise<boolean> =>
    (await coloursAt(page, row)).flat().includes(light.routeCentralMediterranean);
  // A circle lets a little of the country shine through, so what tells is that the country's own colour is gone.
  const { look } = sceneFor(index, "").fills.find(({ iso3 }) => iso3 === largest.iso3)!;
  const hasCircle = async (): Promise<boolean> =>
    !(await coloursAt(page, [circle]))[0]!.includes(light[look.fill ?? "land"]);

  await expectPainted.poll(hasCircle).toBe(true);
  await expectPainted.poll(hasRoute).toBe(true);
  await toggle(page, "Routes");
  await expectPainted.poll(hasRoute).toBe(false);
  expect(await hasCircle()).toBe(true);
  expect(queryOf(page)).toContain("layers=deployments");
  await toggle(page, "Deployments");
  await expectPainted.poll(hasCircle).toBe(false);
  await toggle(page, "Routes");
  await expectPainted.poll(hasRoute).toBe(true);
});

/** Points side by side from the west to the east of the sea between Libya and Italy. */
async function rowAcross(page: Page): Promise<Point[]> {
  const project = await projection(page);
  const { x: west, y } = project([10.8, 34.5]);
  const { x: east } = project([23, 34.5]);
  return Array.from({ length: Math.ceil((east - west) / 10) }, (_, at) => ({ x: west + at * 10, y }));
}

test("the popover is worked by keyboard, closes with Escape and leaves a sheet open", async ({ page }) => {
  await openWithoutMap(page, "?partner=TUN");
  const opener = page.getByRole("button", { name: "Layers, theme, language" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const routes = page.getByRole("checkbox", { name: "Routes" });
  await expect(routes).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(routes).toBeFocused();
  await page.keyboard.press("Space");
  await expect(routes).not.toBeChecked();
  await page.keyboard.press("Escape");
  await expect(routes).toBeHidden();
  await expect(opener).toBeFocused();
  expect(queryOf(page)).toBe("?layers=deployments,funding,labels&partner=TUN");
});

test("the legend explains only the layers that are on", async ({ page }) => {
  await openWithoutMap(page);
  const legend = page.getByRole("region", { name: "Legend", exact: true });
  for (const [layer, words] of [
    ["Routes", /^Lines are solid by land/],
    ["Deployments", /^people deployed/],
    ["Funding", /^€ million/],
  ] as const) {
    await expect(legend.getByText(words)).toBeVisible();
    await toggle(page, layer);
    await expect(legend.getByText(words)).toBeHidden();
  }
});
