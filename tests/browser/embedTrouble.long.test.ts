/** The page in a frame where things fail or are refused: no network, no storage, hostile addresses and messages. */
import type { FrameLocator, Page } from "@playwright/test";
import { MAP_PATIENCE_MS } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { article, figure } from "../support/hostPages.ts";
import { seeded } from "../support/seeded.ts";
import { expect, test } from "../support/test.ts";

const SEED = 20_261_122;
/** What nobody may bring onto the page. */
const FOREIGN = "OWNED";
const ANSWERING = "html:not([data-view]) svg.window";

async function openEmbed(page: Page, query = ""): Promise<void> {
  await page.goto(`./embed.html${query}`);
  await expect(page.locator(ANSWERING)).toBeVisible();
}

/** An article of another origin with one frame of this address. */
const articleWith = (site: string, query: string, attributes = ""): Record<string, string> => ({
  "index.html": `<!doctype html><html lang="en"><title>An article</title><iframe title="Map" ${attributes} width="600" height="1000" src="${site}embed.html${query}"></iframe>`,
});

async function stepsAndChooses(frame: FrameLocator): Promise<void> {
  await expect(frame.locator(ANSWERING)).toBeVisible();
  await frame.getByRole("navigation").getByRole("button").filter({ hasText: "2017" }).click();
  await expect(frame.locator("p.caption")).toContainText("13 June 2017");
  await frame.getByRole("combobox", { name: "Partner" }).selectOption("Niger");
  await expect(frame.getByRole("region", { name: "Niger" })).toBeVisible();
}

test("says in the reader’s language that its program does not come, keeps the picture, and comes when it is asked again", async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load resource|ERR_FAILED/);
  await page.route("**/frame/frame-*.js", (route) => route.abort());
  await page.goto("./embed.html?lang=fr&stop=2021-05&partner=TUN");
  await expect(page.getByText("Le programme de la carte n’a pas pu être chargé")).toBeVisible();
  await expect(page.locator(".stage svg.window")).toBeVisible();
  await expect(page.locator("h1")).toBeHidden();
  await expect(page.locator(".land > [data-partner=TUN]")).toHaveCSS(
    "fill",
    await page.locator(".land").evaluate((land) => getComputedStyle(land).fill),
  );
  await expect(page.getByRole("link", { name: "Ouvrir cette vue dans l’atlas complet" })).toHaveAttribute(
    "href",
    /index\.html\?lang=fr&stop=2021-05&partner=TUN$/,
  );
  expect(await seriousProblems(page)).toEqual([]);
  await page.unroute("**/frame/frame-*.js");
  await page.getByRole("link", { name: "Réessayer" }).click();
  await expect(page.locator(ANSWERING)).toBeVisible();
  await expect(page.getByText("Le programme de la carte")).toBeHidden();
  await expect(page.getByRole("region", { name: "Tunisie" })).toBeVisible();
});

test("speaks English where another language does not come, and says that it is still where none does", async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load resource|ERR_FAILED/);
  await page.route("**/frame/de-*.js", (route) => route.abort());
  await openEmbed(page, "?lang=de");
  await expect(page.locator("html[lang=en]")).toHaveCount(1);
  await page.route("**/frame/en-*.js", (route) => route.abort());
  await page.reload();
  await expect(page.getByText("Das Programm der Karte ließ sich nicht laden")).toBeVisible();
});

test("says that a comparison or a tour could not be loaded, shows the rest, and shows it when it comes", async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load resource|ERR_FAILED/);
  const said = page.getByText("Part of the view could not be loaded; the rest is shown.");
  await page.route(/\/frame\/(moreScenes|tours)-/, (route) => route.abort());
  await openEmbed(page, "?tour=two-sea-routes&step=2");
  await expect(said).toBeVisible();
  await openEmbed(page, "?stop=2023-12&compare=2017-06");
  await expect(said).toBeVisible();
  await expect(page.locator("p.caption")).toContainText("13 December 2023");
  await page.unroute(/\/frame\/(moreScenes|tours)-/);
  await page.reload();
  await expect(page.locator("p.caption")).toContainText("Documents of");
  await expect(said).toHaveCount(0);
});

test("stays a picture that says so where the live map does not come, and moves when it does", async ({
  page,
  guard,
}) => {
  test.slow();
  guard.allow(/Failed to load resource|ERR_FAILED/);
  await page.route("**/frame/maplibre-*.js", (route) => route.abort());
  await openEmbed(page);
  await page.getByRole("button", { name: "Move the map" }).click();
  await expect(page.getByText("The moving map could not be started; the picture stays.")).toBeVisible();
  await expect(page.locator(".stage svg.window")).toBeVisible();
  await page.unroute("**/frame/maplibre-*.js");
  await page.getByRole("button", { name: "Move the map" }).click();
  await expect(page.locator("[data-map=live]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
});

test("leaves the figure of an article whole where the loader or the frame’s program is blocked", async ({
  page,
  host,
  site,
  guard,
}) => {
  guard.allow(/Failed to load resource|ERR_FAILED/);
  const url = await host(article({ site: site.url, body: figure(site.url, "stop=2017-06") }));
  const isWhole = async (): Promise<void> => {
    await expect(page.getByRole("img", { name: "The picture" })).toBeVisible();
    await expect(page.getByText("A caption of the article")).toBeVisible();
    await expect(page.getByRole("link")).toBeVisible();
  };
  await page.route("**/embed.js", (route) => route.abort());
  await page.goto(url);
  await isWhole();
  await page.unroute("**/embed.js");
  await page.route("**/frame/frame-*.js", (route) => route.abort());
  await page.goto(url);
  await expect(page.locator("figure[data-route-atlas=waiting]")).toBeVisible();
  await expect(page.frameLocator("iframe").locator("html[data-stopped]")).toBeAttached();
  await isWhole();
  await page.unroute("**/frame/frame-*.js");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.locator("figure[data-route-atlas=ready]")).toBeVisible();
});

for (const attributes of ["", 'sandbox="allow-scripts"'])
  test(`works whole where cookies, storage, caches, workers of the site and channels are refused: ${attributes || "no sandbox"}`, async ({
    page,
    host,
    site,
    context,
  }) => {
    test.slow();
    await page.addInitScript(() => {
      if (self === top) return;
      const refuse = (): never => {
        throw new DOMException("Refused by the test.", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
      Object.defineProperty(navigator, "serviceWorker", { value: undefined });
      Object.defineProperty(window, "BroadcastChannel", {
        value: function Refused() {
          refuse();
        },
      });
    });
    await page.goto(await host(articleWith(site.url, "", attributes)));
    const frame = page.frameLocator("iframe");
    await stepsAndChooses(frame);
    if (attributes === "") {
      await frame.getByRole("button", { name: "Move the map" }).click();
      await expect(frame.locator("[data-map=live]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
    }
    expect(await context.cookies()).toEqual([]);
  });

test("asks its own site alone in a whole session, and tells nobody where it stands", async ({ page, host, site }) => {
  test.slow();
  const referrers: string[] = [];
  const origins = new Set<string>();
  page.on("request", (request) => {
    if (request.frame() === page.mainFrame()) return;
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "blob:") origins.add(origin);
    const { referer = "" } = request.headers();
    if (referer !== "") referrers.push(`${request.url()} from ${referer}`);
  });
  await page.goto(
    await host(articleWith(site.url, "?parts=title,caption,timeline,lens,list,zoom", 'referrerpolicy="no-referrer"')),
  );
  const frame = page.frameLocator("iframe");
  await stepsAndChooses(frame);
  await frame.getByRole("button", { name: "Zoom in" }).click();
  await expect(frame.locator("[data-map=live]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  await frame.getByRole("button", { name: "Back to the picture" }).click();
  expect([...origins]).toEqual([new URL(site.url).origin]);
  expect(referrers).toEqual([]);
});

test("shows nothing but the atlas’s own words, whatever its address says", async ({ page }) => {
  const hostile = ["title", "caption", "heading", "q", "rows", "sort", "document", "panel", "parts", "lang", "theme"]
    .concat([
      "stop",
      "lens",
      "layers",
      "route",
      "partner",
      "compare",
      "mode",
      "at",
      "filter",
      "step",
      "edition",
      "hosts",
    ])
    .map((name) => `${name}=${FOREIGN}`);
  const markup = encodeURIComponent(`<h1>${FOREIGN}</h1><img src=x onerror="document.title='${FOREIGN}'">`);
  const queries = [
    ...hostile,
    hostile.join("&"),
    `stop=${markup}&partner=${markup}&filter=family:${markup}`,
    `tour=${FOREIGN.toLowerCase()}&step=1`,
    `partner=TUN&q=${markup}#${FOREIGN}`,
    `lang=fr&lang=${FOREIGN}&theme=${markup}`,
    `live=${FOREIGN}&parts=list,${markup}`,
  ];
  for (const query of queries) {
    await openEmbed(page, `?${query}`);
    const seen = await page.evaluate(() => {
      const named = [...document.querySelectorAll("[aria-label], [title], [alt]")].flatMap((element) =>
        ["aria-label", "title", "alt"].map((name) => element.getAttribute(name) ?? ""),
      );
      return [document.title, document.documentElement.innerText, ...named].join("\n");
    });
    expect(seen.toUpperCase(), query).not.toContain(FOREIGN);
  }
});

test(`takes 10,000 generated messages of a page and still shows only its own words (seed ${SEED})`, async ({
  page,
  host,
  site,
}) => {
  const random = seeded(SEED);
  const words = ["stop", "partner", "lens", "route", "at", "filter", "compare", "tour", "hosts", "lang", "q"];
  const values = [
    "2017-06",
    "TUN",
    "returns",
    "western-balkans",
    "12,35,4",
    FOREIGN,
    `<b>${FOREIGN}`,
    "",
    "%",
    "NaN",
    "\u202e",
  ];
  const view = (): string =>
    Array.from({ length: random.whole(0, 5) }, () => `${random.pick(words)}=${random.pick(values)}`).join("&");
  const field = (): unknown =>
    random.pick([view(), FOREIGN, 1, -1, 2.5, null, true, [], {}, "2023-12", "1999-01", "x".repeat(3000)]);
  const messages = Array.from({ length: 10_000 }, () => {
    if (random.next() < 0.05) return field();
    const named = ["view", "by", "to", "id", "allowed", "message", "heading", "__proto__"].filter(
      () => random.next() < 0.4,
    );
    return {
      routeAtlas: random.next() < 0.9 ? 1 : field(),
      type: random.pick(["setView", "step", "getState", "setView", "state", "height", "eval", FOREIGN]),
      ...Object.fromEntries(named.map((name) => [name, name === "view" ? view() : field()])),
    };
  });
  await page.goto(await host(articleWith(site.url, "")));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(ANSWERING)).toBeVisible();
  const answers = await page.evaluate(async (all) => {
    const heard: string[] = [];
    addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)));
    const target = document.querySelector("iframe")?.contentWindow;
    for (const [place, message] of all.entries()) {
      target?.postMessage(message, "*");
      if (place % 250 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    target?.postMessage({ routeAtlas: 1, type: "getState", id: "last" }, "*");
    await new Promise<void>((resolve) => {
      const look = (): void => (heard.some((said) => said.includes('"last"')) ? resolve() : void setTimeout(look, 50));
      look();
    });
    return heard;
  }, messages);
  expect(answers.length).toBeGreaterThan(2000);
  const told = answers.map((answer) => JSON.parse(answer) as Record<string, unknown>);
  expect(new Set(told.map(({ type }) => type))).toEqual(new Set(["error", "viewChanged", "state", "height"]));
  for (const answer of told) {
    // An id is the page’s own and comes back to it alone.
    expect(JSON.stringify({ ...answer, id: null, view: null })).not.toContain(FOREIGN);
  }
  expect((await frame.locator("html").innerText()).toUpperCase()).not.toContain(FOREIGN);
  await stepsAndChooses(frame);
});

for (const query of [
  "",
  "?lang=ar&theme=dark&partner=TUN",
  "?lang=fr&parts=title,caption,timeline,legend,lens,list,zoom",
  "?lang=de&route=western-balkans&parts=none",
])
  test(`fits into 280 pixels and has no serious fault for axe: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 700 });
    await openEmbed(page, query);
    const root = page.locator("html");
    expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    expect(await seriousProblems(page)).toEqual([]);
  });

test("weighs about as much in every language, and brings no letters and nothing of another language", async ({
  page,
}) => {
  for (const language of ["fr", "de", "ar"]) {
    const brought: string[] = [];
    const listen = (response: { url: () => string }): void => void brought.push(response.url());
    page.on("response", listen);
    await openEmbed(page, `?lang=${language}`);
    page.off("response", listen);
    expect(brought.filter((url) => /woff2|\/en-|\/assets\/(?!frame)/.test(url))).toEqual([]);
    expect(brought.some((url) => url.includes(`/frame/${language}-`))).toBe(true);
  }
});
