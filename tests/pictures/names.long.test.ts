import type { Page } from "@playwright/test";
import { holdLiveMap, MAP_PATIENCE_MS, waitForMap, waitForPicture } from "../support/atlasPage.ts";
import { drawnIn, type Pixels } from "../support/difference.ts";
import { freePart, whileChanged } from "../support/pictureLayers.ts";
import { SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { expect, test } from "../support/test.ts";

test.use({ viewport: SMALL_WIDE_WINDOW });
test.setTimeout(4 * MAP_PATIENCE_MS);

/** Two ways of placing names may put the same name this far apart. */
const APART_PX = 12;
/** Of a name's letters, halo included. */
const LEAST_OF_NAME = 0.7;
const LEAST_OF_NAMES = 0.85;
const LEAST_OF_LETTERS = 0.75;
/** A name that a button covers is not looked for. */
const LEAST_LETTERS_PX = 100;

/** The names that the layer “Names” switches. */
const NAMES = ".label-partner, .label-callout, .label-country, .label-sea";

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the partners' names stand in the picture, in pixels of its free part. */
async function partnerNames(page: Page): Promise<Box[]> {
  return page.locator("[data-map]").evaluate((stage) => {
    const free = stage.querySelector(".free")!.getBoundingClientRect();
    return [...stage.querySelectorAll("[data-first-picture] :is(.label-partner, .label-callout) text")].map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      return {
        name: text.textContent,
        left: Math.floor(left - free.left),
        top: Math.floor(top - free.top),
        right: Math.ceil(right - free.left),
        bottom: Math.ceil(bottom - free.top),
      };
    });
  });
}

/** Shows another view of the same camera, as the back button would. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `./${query}`);
}

/** The free part once it differs from before and no longer changes. */
async function atRest(page: Page, before: Pixels): Promise<Pixels> {
  let last = before;
  const isAtRest = async (): Promise<boolean> => {
    const now = await freePart(page);
    const isSame = Buffer.compare(now.data, last.data) === 0;
    last = now;
    return isSame && Buffer.compare(now.data, before.data) !== 0;
  };
  await expect.poll(isAtRest, { timeout: MAP_PATIENCE_MS }).toBe(true);
  return last;
}

for (const query of ["", "?at=5,30,3.4", "?stop=2025-09&at=40,30,3.2"]) {
  test(`at “${query}” the live map has the names of the picture, and the picture those of the live map`, async ({
    page,
  }) => {
    const letIn = await holdLiveMap(page);
    await page.goto(`./${query}`);
    await waitForPicture(page);
    const picture = await freePart(page);
    const names = await partnerNames(page);
    const inPicture = drawnIn(picture, await whileChanged(page, NAMES, "hidden"));
    letIn();
    await waitForMap(page);
    const live = await freePart(page);
    await goTo(page, `${query === "" ? "?" : `${query}&`}layers=routes,deployments,funding`);
    const inLive = drawnIn(live, await atRest(page, live));
    const { width, height } = picture;

    const at = (mask: Uint8Array, x: number, y: number): boolean =>
      x >= 0 && y >= 0 && x < width && y < height && mask[y * width + x] === 1;
    const steps = Array.from({ length: 2 * APART_PX + 1 }, (_, step) => step - APART_PX);
    const offsets = steps.flatMap((dy) => steps.map((dx) => ({ dx, dy })));
    const shown = names
      .map((name) => ({ ...name, letters: pixelsWithin(name).filter(({ x, y }) => at(inPicture, x, y)) }))
      .filter(({ letters }) => letters.length >= LEAST_LETTERS_PX);
    const missing = shown.filter(
      ({ letters }) =>
        !offsets.some(
          ({ dx, dy }) =>
            letters.filter(({ x, y }) => at(inLive, x + dx, y + dy)).length >= LEAST_OF_NAME * letters.length,
        ),
    );
    expect(shown.length).toBeGreaterThan(5);
    const whatIsMissing = `not in the live map: ${missing.map(({ name }) => name).join(", ")}`;
    expect.soft(1 - missing.length / shown.length, whatIsMissing).toBeGreaterThanOrEqual(LEAST_OF_NAMES);

    const liveLetters = pixelsWithin({ left: 0, top: 0, right: width, bottom: height }).filter(({ x, y }) =>
      at(inLive, x, y),
    );
    const met = liveLetters.filter(({ x, y }) => offsets.some(({ dx, dy }) => at(inPicture, x + dx, y + dy)));
    expect
      .soft(met.length / liveLetters.length, "share of the live map's letters that the picture has near")
      .toBeGreaterThanOrEqual(LEAST_OF_LETTERS);
  });
}

function pixelsWithin({ left, top, right, bottom }: Omit<Box, "name">): { readonly x: number; readonly y: number }[] {
  const columns = Array.from({ length: right - left }, (_, column) => left + column);
  return Array.from({ length: bottom - top }, (_, row) => top + row).flatMap((y) => columns.map((x) => ({ x, y })));
}
