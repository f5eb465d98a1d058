import { article, figure, heard, withStubFrame } from "../support/hostPages.ts";
import { expect, test } from "../support/test.ts";

test("an article of another site under the strictest policy gets the map in the place of its picture, as high as it is", async ({
  page,
  host,
  site,
}) => {
  await page.goto(await host(article({ site: site.url, body: figure(site.url, "stop=2017-06&partner=NER") })));
  const frame = page.locator("figure[data-route-atlas=ready] > iframe");
  await expect(frame).toBeVisible();
  await expect(frame).toHaveAttribute("title", "A caption of the article");
  await expect(page.getByRole("img", { name: "The picture" })).toBeHidden();
  await expect(page.frameLocator("iframe").locator("svg").first()).toBeVisible();
  const inside = page.frameLocator("iframe").locator("#embed");
  await expect
    .poll(async () => {
      const [outer, inner] = [await frame.boundingBox(), await inside.boundingBox()];
      return Math.abs((outer?.height ?? 0) - (inner?.height ?? -99));
    })
    .toBeLessThanOrEqual(1);
  const answer = page.evaluate(() => window.RouteAtlas?.get("map")?.getState());
  expect(await answer).toMatchObject({ view: expect.stringContaining("partner=NER"), isLive: false });

  await page.emulateMedia({ media: "print" });
  await expect(frame).toBeHidden();
  await expect(page.getByRole("img", { name: "The picture" })).toBeVisible();
});

test("ten figures are ten pictures, and a frame is sent for within one screen of the reader", async ({
  page,
  host,
  site,
}) => {
  await withStubFrame(page);
  const body = Array.from({ length: 10 }, (_, place) => figure(site.url, "stop=2017-06", `map-${String(place)}`));
  await page.goto(await host(article({ site: site.url, body: body.join('<div class="tall"></div>') })));
  const ids = () => page.locator("figure:has(iframe)").evaluateAll((figures) => figures.map(({ id }) => id));
  await expect.poll(ids).toEqual(["map-0", "map-1"]);
  await page.locator("#map-5").scrollIntoViewIfNeeded();
  await expect.poll(ids).toContain("map-5");
  expect(await ids()).not.toContain("map-9");
});

test("the article drives the map as it is read, by a jump, back, and back before its beginning", async ({
  page,
  host,
  site,
}) => {
  await withStubFrame(page);
  const stops = ["2017-06", "2021-05", "2021-09", "2023-12"];
  const steps = stops.map((stop) => `<p id="s${stop}" data-route-atlas-step="stop=${stop}">${stop}</p>`).join("");
  const body = `${figure(site.url, "lens=returns")}<div class="tall"></div>${steps}<div class="tall"></div>`;
  await page.goto(await host(article({ site: site.url, body })));
  await expect(page.locator("figure")).toHaveAttribute("data-route-atlas", "ready");
  const read = async (stop: string): Promise<void> => {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: "center" }), `s${stop}`);
    await expect(page.locator(`#s${stop}`)).toHaveAttribute("data-route-atlas-read", "");
  };
  await read("2017-06");
  await read("2021-05");
  await read("2023-12");
  await read("2021-09");
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect
    .poll(() => heard(page.frameLocator("iframe")))
    .toEqual([
      "setView stop=2017-06",
      "setView stop=2021-05",
      "setView stop=2023-12",
      "setView stop=2021-09",
      "setView lens=returns",
    ]);
  await expect(page.locator("[data-route-atlas-read]")).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the article is whole: picture, words and link", async ({ page, host, site }) => {
    await page.goto(await host(article({ site: site.url, body: figure(site.url, "stop=2017-06") })));
    await expect(page.getByRole("img", { name: "The picture" })).toBeVisible();
    await expect(page.getByText("A caption of the article")).toBeVisible();
    await expect(page.getByRole("link")).toHaveAttribute("href", `${site.url}?stop=2017-06`);
    await expect(page.locator("iframe")).toHaveCount(0);
  });
});
