import type { Browser, Page } from "@playwright/test";
import {
  holdLiveMap,
  MAP_PATIENCE_MS,
  openWithPicture,
  pictureCountry,
  waitForMap,
  waitForPicture,
} from "../support/atlasPage.ts";
import type { Pixels } from "../support/difference.ts";
import { freePart, LAYER_ELEMENTS, type PictureLayer, whileChanged } from "../support/pictureLayers.ts";
import { SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { expect, test } from "../support/test.ts";
import { layerFault, wholeFault } from "./alike.ts";
import { type ComparedView, NEAR_VIEW, OPENING_VIEW, VIEWS } from "./views.ts";

test.use({ viewport: SMALL_WIDE_WINDOW });
test.setTimeout(4 * MAP_PATIENCE_MS);

for (const { name, query, limit, layers } of VIEWS) {
  test(`${name}: the live map takes the picture's place and shows the same`, async ({ page }) => {
    const letIn = await holdLiveMap(page);
    await page.goto(`./${query}`);
    await waitForPicture(page);
    const picture = await freePart(page);
    const without = new Map<PictureLayer, Pixels>();
    for (const layer of layers) without.set(layer, await whileChanged(page, LAYER_ELEMENTS[layer], "hidden"));
    const address = page.url();
    letIn();
    await waitForMap(page);
    const live = await freePart(page);

    expect(page.url()).toBe(address);
    expect.soft(wholeFault(picture, live, limit)).toBeNull();
    for (const [layer, pixels] of without) expect.soft(layerFault(layer, picture, pixels, live)).toBeNull();
  });
}

/** Screenshots of the live map, for the proofs that each hold a changed picture against the same one. */
const liveViews = new Map<string, Promise<Pixels>>();

function liveView(browser: Browser, baseURL: string | undefined, { query }: ComparedView): Promise<Pixels> {
  const known = liveViews.get(query);
  if (known) return known;
  const shot = (async () => {
    const page = await browser.newPage({ viewport: SMALL_WIDE_WINDOW, ...(baseURL === undefined ? {} : { baseURL }) });
    (await holdLiveMap(page))();
    await page.goto(`./${query}`);
    await waitForMap(page);
    const pixels = await freePart(page);
    await page.close();
    return pixels;
  })();
  liveViews.set(query, shot);
  return shot;
}

/** A pattern that is moved by its own period stays the same, so only its absence shows. */
const REPEATING: readonly PictureLayer[] = ["hatch", "cross", "dots"];

for (const view of [OPENING_VIEW, NEAR_VIEW]) {
  for (const layer of view.layers) {
    const isRepeating = REPEATING.includes(layer);
    const faults = isRepeating ? "missing" : "missing or six pixels off";
    test(`${view.name}: the comparison would notice ${layer} ${faults}`, async ({ page, browser, baseURL }) => {
      const live = await liveView(browser, baseURL, view);
      await openWithPicture(page, view.query);
      const picture = await freePart(page);
      const without = await whileChanged(page, LAYER_ELEMENTS[layer], "hidden");
      expect(layerFault(layer, picture, without, live)).toBeNull();
      expect(layerFault(layer, without, without, live), "missing in the picture").not.toBeNull();
      expect(layerFault(layer, picture, without, without), "missing in the live map").not.toBeNull();
      if (isRepeating) return;
      const shifted = await whileChanged(page, LAYER_ELEMENTS[layer], "shifted");
      const fault = layerFault(layer, shifted, without, live) ?? wholeFault(shifted, live, view.limit);
      expect(fault, "shifted").not.toBeNull();
    });
  }
}

for (const [view, iso3] of [
  [OPENING_VIEW, "EGY"],
  [NEAR_VIEW, "SRB"],
] as const)
  test(`${view.name}: the comparison would notice one partner without its fill`, async ({ page, browser, baseURL }) => {
    const live = await liveView(browser, baseURL, view);
    await openWithPicture(page, view.query);
    expect(wholeFault(await freePart(page), live, view.limit)).toBeNull();
    await bare(page, iso3);
    expect(wholeFault(await freePart(page), live, view.limit)).not.toBeNull();
  });

async function bare(page: Page, iso3: string): Promise<void> {
  await pictureCountry(page, iso3).evaluate((path: SVGElement) => (path.style.fill = "var(--land)"));
}
