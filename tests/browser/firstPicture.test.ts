import type { Locator, Page } from "@playwright/test";
import { isInFrame } from "../../geo/projection/index.ts";
import { MEMBER_STATES } from "../../src/model/union.ts";
import { PALETTES, type PaletteName } from "../../src/scene/tokens/palette.ts";
import type { FactIndex } from "../../src/slice/factIndex.ts";
import {
  documentHeading,
  holdLiveMap,
  openWithMap,
  openWithPicture,
  partnerEntry,
  partnerList,
  pictureCountry,
  queryOf,
  sceneFor,
  sheet,
  timeline,
  waitForPicture,
} from "../support/atlasPage.ts";
import { SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { type Place, projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

test.use({ viewport: SMALL_WIDE_WINDOW });

/** Partners of different looks, and one that is none. */
const COUNTRIES = ["LBY", "EGY", "DZA", "NER", "MLI", "TUR", "UKR", "SAU"] as const;

async function withoutModules(page: Page): Promise<void> {
  await page.route("**/assets/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
}

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

function fillOf(index: FactIndex, query: string, iso3: string, palette: PaletteName): string {
  const fill = sceneFor(index, query).fills.find((candidate) => candidate.iso3 === iso3);
  return rgb(PALETTES[palette][fill?.look.fill ?? (MEMBER_STATES.includes(iso3) ? "union" : "land")]);
}

async function expectFills(page: Page, index: FactIndex, query: string, palette: PaletteName = "light"): Promise<void> {
  for (const iso3 of COUNTRIES)
    await expect(pictureCountry(page, iso3), iso3).toHaveCSS("fill", fillOf(index, query, iso3, palette));
}

function mapRegion(page: Page): Locator {
  return page.getByRole("region", { name: "Map", exact: true });
}

/** What stands beside the pointer. */
function words(page: Page): Locator {
  return mapRegion(page).locator("p[aria-hidden]");
}

async function hover(page: Page, place: Place): Promise<void> {
  const { x, y } = (await projection(page))(place);
  await page.mouse.move(x, y);
}

test("the countries of these tests have looks of many colours", ({ index }) => {
  expect(new Set(COUNTRIES.map((iso3) => fillOf(index, "", iso3, "light"))).size).toBeGreaterThan(4);
});

for (const palette of ["light", "dark"] as const)
  test(`before any program has come the page shows map, heading, list and timeline, ${palette}`, async ({
    page,
    index,
  }) => {
    await page.emulateMedia({ colorScheme: palette });
    await withoutModules(page);
    await page.goto("./");
    await expectFills(page, index, "", palette);
    await expect(page.locator("[data-first-picture] rect.sea")).toHaveCSS("fill", rgb(PALETTES[palette].sea));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
    await expect(partnerEntry(page, "Tunisia")).toBeVisible();
    for (const { iso3 } of index.dataset.partners)
      await expect(partnerList(page).locator(`[data-partner="${iso3}"]`)).toHaveCount(1);
    expect(await pictureCountry(page, "LBY").boundingBox()).not.toBeNull();
  });

for (const query of ["?stop=2017-06", "?lens=returns&theme=dark", "?at=20,42,5"])
  test(`at ${query} nothing of the opening view is shown while the page's own view is not there`, async ({ page }) => {
    await withoutModules(page);
    await page.goto(`./${query}`);
    const land = rgb(PALETTES[query.includes("dark") ? "dark" : "light"].land);
    for (const iso3 of COUNTRIES) {
      const path = pictureCountry(page, iso3);
      if (await path.isVisible()) await expect(path, iso3).toHaveCSS("fill", land);
    }
    for (const layer of [".corridors", ".deployment", ".funding", ".callout", ".labels", ".pattern-hatch"])
      await expect(page.locator(`[data-first-picture] ${layer}`), layer).toBeHidden();
    await expect(documentHeading(page)).toBeHidden();
    await expect(partnerList(page)).toBeHidden();
  });

test("the picture steps by keys and buttons, and its fills are the document's", async ({ page, index }) => {
  await openWithPicture(page);
  await expectFills(page, index, "");
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await expectFills(page, index, "stop=2025-09");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expectFills(page, index, "stop=2021-09");
  await page.getByRole("button", { name: "Previous", exact: true }).click();
  await expectFills(page, index, "stop=2021-05");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expectFills(page, index, "stop=2021-09");
  await page.getByRole("radio", { name: "Returns" }).check();
  await expectFills(page, index, "stop=2021-09&lens=returns");
  expect(queryOf(page)).toBe("?stop=2021-09&lens=returns");
});

test("a country of the picture says its standing under the pointer, opens its sheet and closes it", async ({
  page,
  index,
}) => {
  await openWithPicture(page, "?at=20,30,3.5&layers=");
  const { look } = sceneFor(index, "").fills.find(({ iso3 }) => iso3 === "LBY")!;
  await hover(page, [17, 27]);
  await expect(words(page)).toContainText("Libya");
  await expect(words(page)).toContainText(look.name);
  await hover(page, [18, 35]);
  await expect(words(page)).toBeHidden();
  const { x, y } = (await projection(page))([17, 27]);
  await page.mouse.click(x, y);
  await expect(sheet(page, "Libya").getByRole("heading", { level: 2 })).toBeFocused();
  await expect(words(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(sheet(page, "Libya")).toBeHidden();
  expect(queryOf(page)).toBe("?layers=&at=20,30,3.5");
});

test("a symbol and a corridor of the picture say what they are, and a click opens partner and route", async ({
  page,
  index,
}) => {
  const { marks, corridors } = sceneFor(index, "");
  const largest = marks.find(({ layer }) => layer === "deployments")!;
  await openWithPicture(page, `?at=${largest.lon},${largest.lat},6&layers=deployments`);
  await hover(page, [largest.lon, largest.lat]);
  await expect(words(page)).toContainText(largest.label);
  await page.mouse.down();
  await page.mouse.up();
  await expect(sheet(page, index.partner(largest.iso3)!.name)).toBeVisible();

  await page.goto("./?at=17.5,34,5&layers=routes");
  await waitForPicture(page);
  const inUse = corridors.filter(({ state }) => state === "in-use").map(({ id }) => id);
  const place = await page.locator("[data-first-picture] .corridor-hit").evaluate((group, known) => {
    for (const path of group.querySelectorAll<SVGPathElement>("[data-route=central-mediterranean]")) {
      const matrix = path.getScreenCTM();
      const corridor = path.dataset["corridor"] ?? "";
      if (!matrix || !known.includes(corridor)) continue;
      for (let part = 0.05; part < 1; part += 0.05) {
        const { x, y } = path.getPointAtLength(part * path.getTotalLength()).matrixTransform(matrix);
        const top = document.elementFromPoint(x, y);
        if (top instanceof SVGElement && top.dataset["corridor"] === corridor) return { corridor, x, y };
      }
    }
    return null;
  }, inUse);
  const { corridor, x, y } = place!;
  await page.mouse.move(x, y);
  await expect(words(page)).toContainText(`In use: ${corridors.find(({ id }) => id === corridor)!.dates}`);
  await page.mouse.click(x, y);
  await expect(sheet(page, "Central Mediterranean")).toBeVisible();
  expect(queryOf(page)).toContain("route=central-mediterranean");
});

test("the list works by keyboard beside the picture, and the chosen partner is outlined", async ({ page }) => {
  await openWithPicture(page);
  await partnerEntry(page, "Tunisia").focus();
  await page.keyboard.press("ArrowDown");
  const next = await page.evaluate(() => document.activeElement?.getAttribute("data-partner"));
  expect(next).not.toBe("TUN");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-sheet-heading]")).toBeFocused();
  await expect(page.locator("[data-first-picture] .country-selected path")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-first-picture] .country-selected path")).toHaveCount(0);
  await expect(partnerList(page).locator(`[data-partner="${next}"]`)).toBeFocused();
});

test("theme and layers switch in the picture", async ({ page, index }) => {
  await openWithPicture(page);
  const corridorsDrawn = page.locator("[data-first-picture] .corridors");
  await expect(corridorsDrawn).toHaveCount(1);
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("checkbox", { name: "Routes" }).uncheck();
  await expect(corridorsDrawn).toHaveCount(0);
  await page.getByRole("radio", { name: "Dark" }).check();
  await expectFills(page, index, "", "dark");
  await page.getByRole("radio", { name: "High contrast" }).check();
  await expectFills(page, index, "", "contrast");
  await page.getByRole("checkbox", { name: "Routes" }).check();
  await expect(corridorsDrawn).toHaveCount(1);
});

test("the zoom buttons move the picture, and the address says where it looks", async ({ page }) => {
  await openWithPicture(page, "?at=10,30,4&layers=");
  const libya = async (): Promise<number> => (await pictureCountry(page, "LBY").boundingBox())!.width;
  const before = await libya();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => queryOf(page)).toContain("at=10,30,5");
  await expect.poll(async () => (await libya()) / before).toBeCloseTo(2, 1);
  await page.getByRole("button", { name: "Opening view" }).click();
  await expect.poll(() => queryOf(page)).toBe("?layers=");
  await expect.poll(libya).toBeLessThan(before);
});

const WISHES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  wheel: async (page) => {
    await page.mouse.move(600, 200);
    await page.mouse.wheel(0, -200);
  },
  drag: async (page) => {
    await page.mouse.move(600, 200);
    await page.mouse.down();
    await page.mouse.move(640, 230, { steps: 4 });
    await page.mouse.up();
  },
  "zoom button": (page) => page.getByRole("button", { name: "Zoom in" }).click(),
};

for (const [name, wish] of Object.entries(WISHES))
  test(`in a page that never rests the live map starts at the first wish to move: ${name}`, async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
    await holdLiveMap(page);
    await page.goto("./");
    await waitForPicture(page);
    await page.mouse.move(620, 240, { steps: 5 });
    await page.keyboard.press("PageDown");
    await partnerEntry(page, "Tunisia").click();
    await expect(sheet(page, "Tunisia")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-map=picture]")).toBeVisible();
    await wish(page);
    await expect(page.locator("[data-map=loading]")).toBeVisible();
  });

test("a page that rests starts the live map by itself, and the picture stays until it is there", async ({ page }) => {
  await holdLiveMap(page);
  await page.goto("./");
  await expect(page.locator("[data-map=loading]")).toBeVisible();
  await expect(pictureCountry(page, "LBY")).toBeVisible();
});

test("each partner on the map is one path of the page, in both degrees of life and after a step", async ({
  page,
  index,
}) => {
  const partners = index.dataset.partners.map(({ iso3 }) => iso3);
  const inside = index.dataset.partners.filter(({ lon, lat }) => isInFrame([lon, lat])).map(({ iso3 }) => iso3);
  const expectOnePathEach = async (): Promise<void> => {
    const paths = await page
      .locator("[data-first-picture] path[data-partner]")
      .evaluateAll((found) => found.map((path) => path.getAttribute("data-partner") ?? ""));
    expect(paths.length, "paths").toBe(new Set(paths).size);
    expect(partners, "partners with a path").toEqual(expect.arrayContaining(paths));
    expect(paths, "partners on the map").toEqual(expect.arrayContaining(inside));
  };
  await openWithPicture(page);
  await expectOnePathEach();
  await page.keyboard.press("PageUp");
  await expect(timeline(page)).toContainText("September 2021");
  await expectOnePathEach();
  await page.unroute("**/openMap-*.js");
  await openWithMap(page, "?stop=2023-12");
  await expectOnePathEach();
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of September 2025");
  await expectOnePathEach();
});
