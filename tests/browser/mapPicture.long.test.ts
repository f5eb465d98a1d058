import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { MAP_PATIENCE_MS, openWithMap, pictureCountry, sceneFor, waitForMap } from "../support/atlasPage.ts";
import { colourAt, coloursAt, expectPainted, SMALL_WIDE_WINDOW } from "../support/pixels.ts";
import { type Place, projection } from "../support/projection.ts";
import { expect, test } from "../support/test.ts";

test.use({ viewport: SMALL_WIDE_WINDOW });

const { light } = PALETTES;

/** Far from every border. */
const INSIDE: Readonly<Record<string, Place>> = {
  LBY: [17, 27],
  EGY: [29, 26.5],
  DZA: [3, 28],
  NER: [9.5, 18],
  TCD: [18.5, 15],
  SDN: [30, 15],
  MLI: [-2, 18.5],
  NGA: [8, 9.5],
  IRQ: [43.5, 33],
};
const CAMERA = "at=20,26,2.5&layers=";

test("the map becomes complete, and every fill has the colour that the document's rows give it", async ({
  page,
  index,
}) => {
  await openWithMap(page, `?${CAMERA}`);
  const project = await projection(page);
  const { fills } = sceneFor(index, "");
  const countries = Object.entries(INSIDE).map(([iso3, place]) => {
    const { look, hindered } = fills.find((fill) => fill.iso3 === iso3)!;
    return {
      iso3,
      point: project(place),
      isPlain: !hindered && look.pattern === null,
      colour: light[look.fill ?? "land"],
    };
  });
  expect(new Set(countries.map(({ colour }) => colour)).size, "looks among the countries").toBeGreaterThan(2);
  expect(countries.some(({ isPlain }) => !isPlain)).toBe(true);

  const points = countries.map(({ point }) => point);
  const wanted = countries.map(({ iso3, colour, isPlain }) => ({ iso3, colour, isPlain }));
  await expectPainted
    .poll(async () => {
      const seen = await coloursAt(page, points);
      return countries.map(({ iso3, colour }, at) => ({
        iso3,
        // Hatching may cover more than half of a square; its two colours come first then.
        colour: seen[at]!.slice(0, 2).includes(colour) ? colour : seen[at]![0],
        isPlain: seen[at]!.length === 1,
      }));
    })
    .toEqual(wanted);
});

test("sea is sea, the Union is the Union, and a country that is neither it nor a partner is plain land", async ({
  page,
}) => {
  await openWithMap(page, `?${CAMERA}`);
  const project = await projection(page);
  const places: readonly Place[] = [
    [18, 35],
    [-12, 34],
    [-4, 40],
    [46, 24],
  ];
  const seen = (await coloursAt(page, places.map(project))).map(([first]) => first);
  expect(seen).toEqual([light.sea, light.sea, light.union, light.land]);
});

test("the picture stands where the map will be, and the finer shapes come by themselves", async ({ page, index }) => {
  const detail = page.waitForResponse(/land-detail-[^/]+\.json$/, { timeout: MAP_PATIENCE_MS });
  await page.goto(`./?${CAMERA}`);
  await expect(pictureCountry(page, "LBY")).toBeVisible();
  await waitForMap(page);
  await expect(pictureCountry(page, "LBY")).toBeHidden();
  expect((await detail).status()).toBe(200);
  const { look } = sceneFor(index, "").fills.find(({ iso3 }) => iso3 === "LBY")!;
  const libya = (await projection(page))(INSIDE["LBY"]!);
  await expectPainted.poll(() => colourAt(page, libya)).toBe(light[look.fill ?? "land"]);
});
