/** Colours as they stand on the screen. */
import type { Page } from "@playwright/test";
import { MAP_PATIENCE_MS } from "./atlasPage.ts";
import type { Point } from "./projection.ts";
import { expect } from "./test.ts";

/** A small window that still has the wide layout, because software GL pays by the pixel. */
export const SMALL_WIDE_WINDOW = { width: 1024, height: 640 } as const;

/** `expect` for what is read off the screen: in software GL on a busy machine one screenshot can take many seconds. */
export const expectPainted = expect.configure({ timeout: MAP_PATIENCE_MS });

/** Half the side of the square that is looked at, so that a border or a dot does not decide. */
const REACH_PX = 6;

/** The colours around each point as `#rrggbb`, the most frequent first. One screenshot for all of them. */
export async function coloursAt(page: Page, points: readonly Point[]): Promise<string[][]> {
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(
    async ({ picture, points, reach }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      context.drawImage(image, 0, 0);
      const side = 2 * reach + 1;
      return points.map(({ x, y }) => {
        const { data } = context.getImageData(Math.round(x) - reach, Math.round(y) - reach, side, side);
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = `#${[...data.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
      });
    },
    { picture, points, reach: REACH_PX },
  );
}

/** The most frequent colour around a point. */
export async function colourAt(page: Page, point: Point): Promise<string | undefined> {
  return (await coloursAt(page, [point]))[0]?.[0];
}
