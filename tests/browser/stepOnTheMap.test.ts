import { PALETTES, type PaletteName } from "../../src/scene/tokens/palette.ts";
import { documentHeading, openWithMap, sceneFor, timelineMark } from "../support/atlasPage.ts";
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

test("a step changes a partner's fill together with the words, by key and on the timeline", async ({ page, index }) => {
  const [first, last] = [libyaIn(index, "stop=2023-12"), libyaIn(index, "stop=2025-09")];
  expect(first, "Libya stands differently in the two documents").not.toBe(last);
  await openWithMap(page, `?${CAMERA}`);
  const project = await projection(page);
  const libya = (): Promise<string | undefined> => colourAt(page, project(LIBYA));

  await expectPainted.poll(libya).toBe(first);
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await expectPainted.poll(libya).toBe(last);
  await timelineMark(page, "Dec 2023").click();
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  await expectPainted.poll(libya).toBe(first);
});
