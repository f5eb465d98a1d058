/** The explorer as a reader meets it: opens it, and finds its parts by role and name. */
import type { Locator, Page } from "@playwright/test";
import { sceneOf, type Scene } from "../../src/scene/scene.ts";
import type { FactIndex } from "../../src/slice/factIndex.ts";
import { parseView } from "../../src/view/parseView.ts";
import { expect } from "./test.ts";

/** Software GL on a busy machine. */
export const MAP_PATIENCE_MS = 45_000;

/**
 * Opens the explorer with a query and waits until the map is drawn. The detailed shapes never come: software GL takes
 * many seconds for them, and a test that wants them says so.
 */
export async function openWithMap(page: Page, query = ""): Promise<void> {
  await page.route("**/land-detail-*.json", () => new Promise<void>(() => undefined));
  await page.goto(`./${query}`);
  await waitForMap(page);
}

export async function waitForMap(page: Page): Promise<void> {
  await expect(page.locator("[data-map=complete]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
}

/** Opens the explorer in its first degree of life, the picture, and keeps the live map away: quick, and all but moving works. */
export async function openWithPicture(page: Page, query = ""): Promise<void> {
  await holdLiveMap(page);
  await page.goto(`./${query}`);
  await waitForPicture(page);
}

/** Waits until the page's own script has drawn the picture for this window. */
export async function waitForPicture(page: Page): Promise<void> {
  await expect(page.locator("html:not([data-view]) [data-first-picture].aimed > svg")).toBeVisible();
}

/** Keeps the live map's program, and the detailed shapes after it, from coming; the answer lets the program come. */
export async function holdLiveMap(page: Page): Promise<() => void> {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route("**/openMap-*.js", async (route) => {
    await gate;
    await route.continue();
  });
  await page.route("**/land-detail-*.json", () => new Promise<void>(() => undefined));
  return open;
}

/** Chooses a word in one of the menus over the map. */
export async function openFrom(page: Page, menu: string, word: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("button", { name: word, exact: true }).click();
}

/** The paths of the countries in the picture, partners or not, by their codes. */
export function pictureCountry(page: Page, iso3: string): Locator {
  return page.locator(`[data-first-picture] path[data-iso3="${iso3}"]`);
}

/** Opens the explorer as a browser without WebGL2 shows it, which is quick: for tests that look at words only. */
export async function openWithoutMap(page: Page, query = ""): Promise<void> {
  await withoutWebGl(page);
  await page.goto(`./${query}`);
  await expect(page.locator("[data-map=absent]")).toBeVisible();
  // Lines move when their letters come, and a click would miss them.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // Only WebGL: axe measures letters on a canvas of two dimensions, and overlooks what it cannot measure.
    const original = Reflect.get(HTMLCanvasElement.prototype, "getContext") as unknown as () => RenderingContext | null;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]): RenderingContext | null {
        return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest] as unknown as []);
      },
    });
  });
}

/** What the page should show for a query, from the data that the site serves. */
export function sceneFor(index: FactIndex, query: string): Scene {
  const known = { stops: index.stops, partners: index.dataset.partners.map(({ iso3 }) => iso3) };
  return sceneOf(index, parseView(query, known).view);
}

export function timeline(page: Page): Locator {
  return page.getByRole("region", { name: /^Timeline of the / });
}

export function documentHeading(page: Page): Locator {
  return timeline(page).getByRole("heading");
}

/** The label of a stop on the axis, such as “Jun 2017”. */
export function timelineMark(page: Page, label: string): Locator {
  return timeline(page).getByRole("listitem").getByRole("button").filter({ hasText: label });
}

export function partnerList(page: Page): Locator {
  return page.getByRole("navigation", { name: "Partners in route order" });
}

export function partnerEntry(page: Page, name: string): Locator {
  return partnerList(page).getByRole("button", { name: new RegExp(`^${name}\\s*\\.`) });
}

/** The sheet of a partner or a route, by its title. */
export function sheet(page: Page, title: string): Locator {
  return page.getByRole("region", { name: title, exact: true }).filter({ has: closeButton(page) });
}

export function closeButton(page: Page): Locator {
  return page.getByRole("button", { name: "Close", exact: true });
}

/** Waits for a dossier and opens all of it that opens in place, so that nothing is left out. */
export async function unfoldDossier(page: Page): Promise<void> {
  await expect(page.locator("[data-dossier]").getByRole("heading", { level: 2 })).toBeVisible();
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLElement>("[data-dossier] [aria-expanded=false]:not(.term)"))
      closed.click();
    for (const details of document.querySelectorAll<HTMLDetailsElement>("[data-dossier] details")) details.open = true;
  });
}

/** The query string as the address bar shows it. */
export function queryOf(page: Page): string {
  return new URL(page.url()).search;
}
