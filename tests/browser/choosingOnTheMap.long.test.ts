import type { Page } from "@playwright/test";
import { openWithMap, partnerEntry, queryOf, sceneFor, sheet } from "../support/atlasPage.ts";
import { type Place, projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

interface Leg {
  readonly properties: { readonly corridor: string; readonly route: string; readonly mode: string };
  readonly geometry: { readonly coordinates: readonly (readonly [number, number])[] };
}

/** The corridors' shapes as the page itself loads them. */
async function loadedLegs(page: Page): Promise<Leg[]> {
  return page.evaluate(async () => {
    const address = performance.getEntriesByType("resource").find(({ name }) => /corridors-[^/]+\.json$/.test(name))!;
    return ((await (await fetch(address.name)).json()) as { legs: { features: Leg[] } }).legs.features;
  });
}

test("a click on a country opens its sheet, and a click on the sea closes it", async ({ page }) => {
  await openWithMap(page, "?at=20,30,3.5&layers=");
  const project = await projection(page);
  const click = async (place: Place): Promise<void> => {
    const { x, y } = project(place);
    await page.mouse.click(x, y);
  };
  await click([17, 27]);
  await expect(sheet(page, "Libya").getByRole("heading", { level: 2 })).toBeFocused();
  await expect(partnerEntry(page, "Libya")).toHaveAttribute("aria-current", "true");
  expect(queryOf(page)).toContain("partner=LBY");
  await click([3, 28]);
  await expect(sheet(page, "Algeria")).toBeVisible();
  await click([18, 35]);
  await expect(page.locator("[data-sheet-heading]")).toBeHidden();
  expect(queryOf(page)).not.toContain("partner=");
});

test("the popup sits beside its partner: a hairline ends at the partner's place", async ({ page, index }) => {
  await openWithMap(page, "?at=10,30,4&layers=&partner=TUN");
  const { lon, lat } = index.partner("TUN")!;
  const { x, y } = (await projection(page))([lon, lat]);
  const end = page.locator(".hairline circle");
  await expect.poll(async () => Math.abs(Number(await end.getAttribute("cx")) - x)).toBeLessThan(2);
  expect(Math.abs(Number(await end.getAttribute("cy")) - y)).toBeLessThan(2);
});

test("a deployment says what it is under the pointer and opens its partner at a click", async ({ page, index }) => {
  const marks = sceneFor(index, "").marks.filter(({ layer }) => layer === "deployments");
  const largest = marks[0]!;
  const name = index.partner(largest.iso3)!.name;
  await openWithMap(page, `?at=${String(largest.lon)},${String(largest.lat)},6&layers=deployments`);
  const { x, y } = (await projection(page))([largest.lon, largest.lat]);
  await page.mouse.move(x, y);
  await expect(page.getByText(largest.label)).toBeVisible();
  await page.mouse.click(x, y);
  await expect(sheet(page, name)).toBeVisible();
  expect(queryOf(page)).toContain(`partner=${largest.iso3}`);
});

test("a corridor says its dates under the pointer and opens its route at a click", async ({ page, index }) => {
  await openWithMap(page, "?at=17.5,34,5&layers=routes");
  const inUse = new Map(
    sceneFor(index, "")
      .corridors.filter(({ state }) => state === "in-use")
      .map((corridor) => [corridor.id, corridor]),
  );
  const project = await projection(page);
  const isFree = ([lon, lat]: Place): boolean => lon > 12 && lon < 24 && lat > 32.5 && lat < 36.5;
  const leg = (await loadedLegs(page)).find(
    ({ properties, geometry }) =>
      properties.mode === "sea" &&
      properties.route === "central-mediterranean" &&
      inUse.has(properties.corridor) &&
      isFree(geometry.coordinates[geometry.coordinates.length >> 1]!),
  )!;
  const { x, y } = project(leg.geometry.coordinates[leg.geometry.coordinates.length >> 1]!);
  await page.mouse.move(x, y);
  await expect(page.getByText(`In use: ${inUse.get(leg.properties.corridor)!.dates}`)).toBeVisible();
  await page.mouse.click(x, y);
  await expect(sheet(page, "Central Mediterranean")).toBeVisible();
  expect(queryOf(page)).toContain("route=central-mediterranean");
});

test("keys on the map pan and zoom it, and the address follows", async ({ page }) => {
  await openWithMap(page, "?at=20,30,4&layers=");
  await page.locator("canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => queryOf(page)).not.toContain("at=20,30,4&");
  expect(queryOf(page)).not.toContain("stop=");
  const [lon] = new URL(page.url()).searchParams.get("at")!.split(",").map(Number);
  expect(lon).toBeGreaterThan(20);
});
