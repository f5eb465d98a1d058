import { article, figure, heard, withStubFrame } from "../support/hostPages.ts";
import { expect, test } from "../support/test.ts";

const STOPS = ["2017-06", "2021-05", "2021-09", "2023-12", "2025-09"];

test("who scrolls past steps has not read them: only the last is sent, with reduced motion too", async ({
  page,
  host,
  site,
}) => {
  await withStubFrame(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const steps = STOPS.map((stop) => `<p data-route-atlas-step="stop=${stop}">${stop}</p>`).join("");
  await page.goto(await host(article({ site: site.url, body: `${figure(site.url, "")}${steps}<p class="tall">` })));
  const frame = page.frameLocator("iframe");
  await expect.poll(() => heard(frame)).toEqual(["setView stop=2017-06"]);
  await page.evaluate(async () => {
    const turn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y <= 900 * 4; y += 150) {
      window.scrollTo(0, y + 300);
      await turn();
    }
  });
  await expect.poll(() => heard(frame)).toHaveLength(2);
  expect((await heard(frame)).at(-1)).toBe("setView stop=2025-09");
});

test("a step belongs to the figure that it names, to the one in its story, or to the one before it", async ({
  page,
  host,
  site,
}) => {
  await withStubFrame(page, { heightPx: 100 });
  const step = (stop: string, more = ""): string => `<p data-route-atlas-step="stop=${stop}" ${more}>${stop}</p>`;
  const body = `${figure(site.url, "", "one")}${step("2017-06")}
    <div class="route-atlas-story">${step("2021-05")}${figure(site.url, "", "two")}</div>
    ${step("2021-09", 'data-route-atlas-for="three"')}${figure(site.url, "", "three")}<p class="tall"></p>`;
  await page.goto(await host(article({ site: site.url, body })));
  for (const id of ["one", "two", "three"]) {
    await page.locator(`#${id}`).evaluate((target) => target.scrollIntoView({ block: "center" }));
    await expect(page.locator(`#${id}`)).toHaveAttribute("data-route-atlas", "ready");
  }
  for (const [id, stop] of [
    ["one", "2017-06"],
    ["two", "2021-05"],
    ["three", "2021-09"],
  ])
    // prettier-ignore
    await expect.poll(() => heard(page.frameLocator(`#${id ?? ""} iframe`))).toEqual([`setView stop=${stop ?? ""}`]);
});

test("of three maps that are used the one used longest ago is a picture again", async ({ page, host, site }) => {
  await withStubFrame(page, { heightPx: 120 });
  const ids = ["a", "b", "c"];
  const body = ids.map((id) => figure(site.url, "", id)).join("");
  await page.goto(await host(article({ site: site.url, body })));
  const frameOf = (id: string) => page.frameLocator(`#${id} iframe`);
  for (const id of ids) await frameOf(id).getByRole("button").click();
  await expect.poll(() => heard(frameOf("a"))).toEqual(["live true", "live false"]);
  await frameOf("a").getByRole("button").click();
  await expect.poll(() => heard(frameOf("b"))).toEqual(["live true", "live false"]);
  expect(await heard(frameOf("c"))).toEqual(["live true"]);
});

test("a map that had to give way comes back when it is read and another is not", async ({ page, host, site }) => {
  await withStubFrame(page, { heightPx: 120 });
  const far = '<div class="tall"></div><div class="tall"></div>';
  const body = `${figure(site.url, "", "a")}${far}${figure(site.url, "", "b")}${figure(site.url, "", "c")}${far}`;
  await page.goto(await host(article({ site: site.url, body })));
  const frameOf = (id: string) => page.frameLocator(`#${id} iframe`);
  const read = (id: string) =>
    page.locator(`#${id}`).evaluate((target) => target.scrollIntoView({ block: "center", behavior: "instant" }));
  for (const id of ["a", "b", "c"]) {
    await read(id);
    await frameOf(id).getByRole("button").click();
  }
  await expect.poll(() => heard(frameOf("a"))).toEqual(["live true", "live false"]);
  await read("a");
  await expect.poll(() => heard(frameOf("a"))).toEqual(["live true", "live false", "live true"]);
});

test("the loader runs once however often it is included, finds figures that come later and forgets those that go", async ({
  page,
  host,
  site,
}) => {
  await withStubFrame(page);
  await page.goto(await host(article({ site: site.url, body: figure(site.url, "", "first"), loaders: 3 })));
  await expect(page.locator("#first[data-route-atlas=ready]")).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(1);
  await page.evaluate(() => {
    const later = document.createElement("figure");
    later.id = "later";
    later.className = "route-atlas";
    later.dataset["view"] = "stop=2021-05";
    document.body.append(later);
    document.querySelector("#first")?.remove();
  });
  await expect(page.locator("#later[data-route-atlas=ready]")).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => window.RouteAtlas?.embeds().map(({ figure: { id } }) => id)))
    .toEqual(["later"]);
});

test("what a page asks before the frame is there is answered when it is, and messages of others are not heard", async ({
  page,
  host,
  site,
}) => {
  await withStubFrame(page);
  const body = `<div class="tall"></div><div class="tall"></div><div class="tall"></div>${figure(site.url, "")}`;
  await page.goto(await host(article({ site: site.url, body })));
  await page.waitForFunction(() => window.RouteAtlas !== undefined);
  const told = await page.evaluate(async () => {
    const embed = window.RouteAtlas?.get("map");
    if (!embed) return null;
    const heights: number[] = [];
    embed.on("height", ({ heightPx }) => heights.push(heightPx));
    window.postMessage({ routeAtlas: 1, type: "height", heightPx: 9 }, "*");
    embed.step(1);
    embed.setView("?stop=2021-05");
    embed.step("2023-12");
    return { ...(await embed.getState()), heights };
  });
  expect(told).toEqual({ view: "stop=2017-06", heading: "Heading", isLive: false, heights: [500] });
  await expect
    .poll(() => heard(page.frameLocator("iframe")))
    .toEqual(["setView stop=2021-05", "step 2023-12", "getState"]);
});

test("a frame that grows above the reader moves nothing that is read", async ({ page, host, site }) => {
  await withStubFrame(page, { heightPx: 1400 });
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route(/\/embed\.html/, async (route) => {
    await gate;
    await route.fallback();
  });
  const body = `${figure(site.url, "")}<p id="read">What is read</p><div class="tall"></div><div class="tall"></div>`;
  await page.goto(await host(article({ site: site.url, body })));
  await expect(page.locator("figure")).toHaveAttribute("data-route-atlas", "waiting");
  const read = page.locator("#read");
  await read.evaluate((line) => {
    line.scrollIntoView({ block: "start" });
    window.scrollBy(0, -40);
    window.scrollBy(0, 60);
  });
  const topOf = (): Promise<number> => read.evaluate((line) => Math.round(line.getBoundingClientRect().top));
  const before = await topOf();
  open();
  await expect(page.locator("figure")).toHaveAttribute("data-route-atlas", "ready");
  await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(1400);
  await expect.poll(topOf).toBe(before);
});

for (const name of ["article", "story", "plain-iframe", "picture", "api", "ten"])
  test(`the example ${name}.html has a frame or a picture and nothing wrong`, async ({ page }) => {
    await page.goto(`./examples/${name}.html`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (name === "picture") await expect(page.getByRole("img")).toBeVisible();
    else await expect(page.locator("iframe").first().contentFrame().locator("svg").first()).toBeVisible();
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const name of ["article", "story", "plain-iframe", "picture", "ten"])
    test(`the example ${name}.html is whole on paper: pictures with words for who cannot see them, captions, links`, async ({
      page,
    }) => {
      await page.goto(`./examples/${name}.html`);
      await page.emulateMedia({ media: "print" });
      const images = page.getByRole("img");
      expect(await images.count()).toBeGreaterThan(0);
      for (const image of await images.all()) {
        await image.scrollIntoViewIfNeeded();
        await expect(image).toHaveAttribute("alt", /Map of .{10}/);
        await expect(image).toHaveAttribute("width", "1200");
        await expect(image).toHaveAttribute("height", "800");
        await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
      }
      for (const figure of await page.locator("figure").all()) {
        await expect(figure.locator("figcaption")).toContainText(/\w{3}/);
        await expect(figure.locator("figcaption a")).toHaveAttribute("href", /^\.\.\/\?\w/);
      }
    });
});
