import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { MAP_PATIENCE_MS, waitForMap } from "../support/atlasPage.ts";
import { SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { type Place, projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

test.use({ viewport: SMALL_WIDE_WINDOW });

/** In the middle of countries that the view shows, far from every line and name. */
const INLAND: readonly Place[] = [
  [21.2, 44.3],
  [25.5, 46.3],
  [16.2, 48.4],
];
const VIEW = "?at=20,44.5,4.3&layers=";

test("the fine borders come when the map is near and not before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`./${VIEW}`);
  await waitForMap(page);
  const stage = page.locator("[data-map]");
  await expect(stage).toHaveAttribute("data-borders", "coarse");
  expect(asked.filter((url) => url.includes("land-detail"))).toEqual([]);

  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(stage).toHaveAttribute("data-borders", "fine", { timeout: MAP_PATIENCE_MS });
  expect(asked.filter((url) => url.includes("land-detail"))).toHaveLength(1);
});

test("while the fine borders take the place of the coarse ones no frame shows land as sea or as nothing", async ({
  page,
}) => {
  // They wait until somebody watches the frames.
  let letIn = (): void => undefined;
  const watched = new Promise<void>((resolve) => (letIn = resolve));
  await page.route("**/land-detail-*.json", async (route) => {
    await watched;
    await route.continue();
  });
  await page.goto(`./?at=20,44.5,4.6&layers=`);
  await waitForMap(page);
  const project = await projection(page);
  const points = INLAND.map(project);
  const { sea, beyond } = PALETTES.light;
  const frames = page.evaluate(
    async ({ points, patienceMs }) => {
      const stage = document.querySelector<HTMLElement>("[data-map]")!;
      const canvas = stage.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas")!;
      const sample = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
      const box = canvas.getBoundingClientRect();
      const scale = canvas.width / box.width;
      const colourAt = ({ x, y }: { x: number; y: number }): string => {
        sample.drawImage(canvas, -Math.round((x - box.left) * scale), -Math.round((y - box.top) * scale));
        return `#${[...sample.getImageData(0, 0, 1, 1).data.subarray(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
      };
      const seen: string[][] = [];
      const end = performance.now() + patienceMs;
      // MapLibre draws in a frame's callback; what it has drawn can be read right after it, and until that frame ends.
      const nextFrame = requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (draw) =>
        nextFrame((atMs) => {
          draw(atMs);
          const colours = points.map(colourAt);
          if (colours.some((colour) => colour !== "#000000")) seen.push(colours);
        });
      await new Promise<void>((resolve) => {
        const wait = (): void => {
          if (stage.dataset["borders"] === "fine" || performance.now() > end) resolve();
          else nextFrame(wait);
        };
        nextFrame(wait);
      });
      return { seen, borders: stage.dataset["borders"] };
    },
    { points, patienceMs: MAP_PATIENCE_MS },
  );
  letIn();
  const { seen, borders } = await frames;
  expect(borders).toBe("fine");
  expect(seen.length, "frames that the map drew meanwhile").toBeGreaterThan(0);
  for (const colours of seen) for (const colour of colours) expect([sea, beyond]).not.toContain(colour);
});

test("when the fine borders cannot be loaded the map stays as it is", async ({ page, guard }) => {
  guard.allow(/^console: Failed to load resource: net::ERR_FAILED/);
  await page.route("**/land-detail-*.json", (route) => route.abort());
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.goto("./?at=20,44.5,4.6&layers=");
  await waitForMap(page);
  await expect.poll(() => failed.length, { timeout: MAP_PATIENCE_MS }).toBeGreaterThan(0);
  await expect(page.locator("[data-map=complete][data-borders=coarse]")).toBeVisible();
  // A step writes to the map: it lives, and asks for the same file no second time.
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/stop=/);
  await expect(page.locator("[data-map=complete][data-borders=coarse]")).toBeVisible();
  expect(failed).toEqual([expect.stringContaining("land-detail")]);
});
