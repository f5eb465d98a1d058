import { PALETTES, type PaletteName } from "../../src/scene/tokens/palette.ts";
import { openWithMap, sceneFor } from "../support/atlasPage.ts";
import { colourAt, expectPainted, SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";
import type { FactIndex } from "../../src/slice/factIndex.ts";

const LIBYA = [17, 27] as const;
const CAMERA = "at=20,30,3&layers=";

function libyaIn(index: FactIndex, query: string, palette: PaletteName = "light"): string {
  const { look } = sceneFor(index, query).fills.find(({ iso3 }) => iso3 === "LBY")!;
  return PALETTES[palette][look.fill ?? "land"];
}

test.use({ viewport: SMALL_WIDE_WINDOW });

test("another lens and another theme repaint the same partner", async ({ page, index }) => {
  await openWithMap(page, `?${CAMERA}`);
  const project = await projection(page);
  const libya = (): Promise<string | undefined> => colourAt(page, project(LIBYA));

  await page.getByRole("radio", { name: "Protection" }).check();
  await expect(page.getByText("How far have protection and resettlement come?", { exact: true })).toBeVisible();
  await expectPainted.poll(libya).toBe(libyaIn(index, "lens=protection"));

  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.keyboard.press("Escape");
  await expectPainted.poll(libya).toBe(libyaIn(index, "lens=protection", "dark"));
});
