/**
 * Each file that a session asks for is refused, answered with an error or cut in two, one after the other: the page says in a
 * sentence what is missing, the address keeps all that it held, and “Try again” brings the rest once the file can be had.
 */
import type { BrowserContext, Locator, Page, Route } from "@playwright/test";
import { packTour } from "../../src/ui/tours/packedTour.ts";
import { holdLiveMap, MAP_PATIENCE_MS, waitForMap } from "../support/atlasPage.ts";
import type { Guard } from "../support/guard.ts";
import { type PageState, STATES } from "../support/states.ts";
import { expect, test } from "../support/test.ts";

const TOUR =
  "---\ntitle: Shared\nlanguage: en\nauthor: Nobody\nsummary: A tour.\n---\n\n## One\n\nview: stop=2017-06\n\nWords.\n";

const start = (page: Page): Locator => page.locator("nav [data-partner]").first();
const dialog = (page: Page): Locator => page.locator("dialog[open]");

/** The states of the explorer, and what has a page to itself. */
const PLACES: readonly PageState[] = [
  ...STATES.filter(({ name }) => !name.startsWith("menu")),
  { name: "list of tours", query: "panel=tours", shows: (page) => dialog(page).locator("li button").first() },
  {
    name: "tour maker",
    query: "panel=maker&stop=2021-09",
    shows: (page) => page.getByRole("region", { name: "Make a tour" }),
  },
  {
    name: "handout",
    query: "panel=handout&tour=two-sea-routes",
    shows: (page) => dialog(page).locator(".buttons button").first(),
  },
  { name: "talk", query: "tour=two-sea-routes&step=2", shows: (page) => page.getByRole("group", { name: "The talk" }) },
  {
    name: "speaker’s window",
    query: "panel=speaker&tour=two-sea-routes&step=2",
    shows: (page) => page.getByRole("region", { name: "Notes", exact: true }),
  },
  ...["fr", "de", "ar"].map((lang) => ({
    name: `in ${lang}`,
    query: `lang=${lang}&partner=TUN`,
    shows: (page: Page) => page.locator(`html[lang=${lang}] [data-sheet-heading]`),
  })),
];

const FAULTS = {
  refused: (route: Route) => route.abort(),
  "answered with 503": (route: Route) => route.fulfill({ status: 503, contentType: "text/plain", body: "busy" }),
  "cut in two": async (route: Route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    await route.fulfill({ response: answer, body: body.slice(0, body.length / 2) });
  },
} as const;
const PATIENCE = { timeout: 20_000 } as const;
type FaultName = keyof typeof FAULTS;

const nameOf = (url: string): string => new URL(url).pathname.split("/").at(-1) ?? "";
/** The foremost: a dialog comes after what it lies over. */
const tryAgain = (page: Page): Locator =>
  page.getByRole("button", { name: /^(Try again|Réessayer|Noch einmal versuchen|إعادة المحاولة)$/ }).last();

/** Opens a place in a page of its own that fetches nothing before it is needed. */
async function pageFor(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await holdLiveMap(page);
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  return page;
}

async function arrive(page: Page, place: PageState): Promise<void> {
  // What the press has written stands without any program.
  await page.waitForFunction(
    () => !document.querySelector("html[data-view], [data-first-picture]:not(.aimed)"),
    null,
    PATIENCE,
  );
  await place.shows(page).waitFor({ state: "attached", ...PATIENCE });
  await place.act?.(page);
}

/** The files of the site that a place needs, in the order in which they are asked for. */
async function filesOf(context: BrowserContext, place: PageState): Promise<readonly string[]> {
  const page = await pageFor(context);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/\/assets\/.*\.(js|css)$/.test(request.url()) && !request.url().includes("openMap"))
      asked.push(nameOf(request.url()));
  });
  await page.goto(`./?${place.query}`);
  await arrive(page, place);
  await page.close();
  return [...new Set(asked)];
}

/** Gives the sentence that names the failure; empty where the place stands without the file. */
async function tryFault(context: BrowserContext, place: PageState, file: string, fault: FaultName): Promise<string> {
  const page = await pageFor(context);
  try {
    await page.route(`**/assets/${file}`, FAULTS[fault]);
    const isThere = arrive(page, place).then(
      () => "there" as const,
      () => "never" as const,
    );
    await page.goto(`./?${place.query}`);
    const address = page.url();
    // Whatever happens first: it says that something is missing, or it stands.
    const isSaid = tryAgain(page)
      .waitFor(PATIENCE)
      .then(
        () => "said" as const,
        () => "never" as const,
      );
    await Promise.race([isSaid, isThere]);
    // A heading may stand before what belongs under it has failed; and what has failed may come by another way a moment later.
    await page.waitForLoadState("networkidle", { timeout: 2000 }).catch(() => undefined);
    if (!(await tryAgain(page).isVisible())) {
      expect(await isThere, `${place.name} without ${file} (${fault}): neither a sentence nor the place`).toBe("there");
      return "";
    }
    const words = tryAgain(page).locator("xpath=ancestor::*[@role='status' or @role='alert'][1]");
    const sentence = (await words.innerText()).replaceAll(/\s+/g, " ");
    expect(sentence.length, sentence).toBeGreaterThan(20);
    // The guide adds what it points at.
    const held = Object.fromEntries(new URL(page.url()).searchParams);
    expect(held, "the address keeps what it held").toMatchObject(Object.fromEntries(new URL(address).searchParams));
    await page.unroute(`**/assets/${file}`);
    await Promise.all([page.waitForEvent("load", PATIENCE), tryAgain(page).click(PATIENCE)]);
    await arrive(page, place);
    return sentence;
  } finally {
    await page.close();
  }
}

function allowFailures(guard: Guard): void {
  guard.allow(/^console: Failed to load resource/);
  guard.allow(/^console: Failed to load module script/);
}

/** What an earlier place has tried is not tried again. */
const tried = new Set<string>();

for (const place of PLACES)
  test(`each file that “${place.name}” asks for names itself, loses nothing and comes when it is asked for again`, async ({
    context,
    guard,
  }) => {
    allowFailures(guard);
    // Half a script that the page itself names; what is imported rejects instead.
    guard.allow(/^uncaught: (SyntaxError|$)/);
    const files = (await filesOf(context, place)).filter((file) => !tried.has(file));
    for (const [at, file] of files.entries()) {
      tried.add(file);
      // What comes with one wish fails alike: the other ways to fail are tried with the first program and the first stylesheet.
      const isFirst = files.findIndex((other) => other.split(".").at(-1) === file.split(".").at(-1)) === at;
      for (const fault of (isFirst ? Object.keys(FAULTS) : ["refused"]) as FaultName[]) {
        if (fault === "cut in two" && file.endsWith(".css")) continue;
        await test.step(`${file} ${fault}`, async () => {
          const problems = guard.problems.length;
          const sentence = await tryFault(context, place, file, fault);
          console.info(`${file}, ${fault}: ${sentence === "" ? "stands without it" : sentence}`);
          expect(guard.problems.slice(problems), `${place.name} without ${file} (${fault})`).toEqual([]);
        });
      }
    }
  });

test("a tour in a link that cannot be unpacked because its program is missing says so, and is there on another try", async ({
  context,
  guard,
}) => {
  allowFailures(guard);
  const page = await pageFor(context);
  await page.route("**/assets/sharedTour-*.js", (route) => route.abort());
  await page.goto(`./?panel=tours#tour=${await packTour(TOUR)}`);
  await expect(page.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
  await page.unroute("**/assets/sharedTour-*.js");
  await tryAgain(page).click();
  await expect(page.getByRole("region", { name: "A tour shared by link" })).toContainText("By Nobody");
});

test("a map file that failed is asked for again by “Try again”, and the moving map comes", async ({ page, guard }) => {
  allowFailures(guard);
  await page.route("**/land-detail-*.json", () => new Promise<void>(() => undefined));
  for (const fault of ["refused", "answered with 503", "cut in two"] as const) {
    await test.step(fault, async () => {
      await page.route("**/corridors-*.json", FAULTS[fault]);
      await page.goto("./?stop=2021-09&partner=TUN");
      const trouble = page.getByRole("status").filter({ hasText: /The map file corridors-/ });
      await expect(trouble).toBeVisible({ timeout: MAP_PATIENCE_MS });
      await page.unroute("**/corridors-*.json");
      await trouble.getByRole("button", { name: "Try again" }).click();
      await waitForMap(page);
      await expect(trouble).toBeHidden();
      await expect(page).toHaveURL(/\?stop=2021-09&partner=TUN$/);
      await expect(start(page)).toBeVisible();
    });
  }
});

test("a file that is slow is said to be on its way, and nothing else waits for it", async ({ context }) => {
  for (const [place, part] of [
    [{ query: "panel=table", shows: (page: Page) => page.locator("table tbody tr").first() }, "tables"],
    [
      { query: "partner=TUN&panel=dossier", shows: (page: Page) => page.locator("[data-dossier] h3").first() },
      "dossiers",
    ],
    [{ query: "panel=tours", shows: (page: Page) => dialog(page).locator("li button").first() }, "tours"],
  ] as const)
    await test.step(part, async () => {
      const page = await pageFor(context);
      let letIn = (): void => undefined;
      const gate = new Promise<void>((open) => (letIn = open));
      await page.route(`**/assets/${part}-*.js`, async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(`./?${place.query}`);
      await expect(
        page
          .getByRole("status")
          .filter({ hasText: /are loading …/ })
          .first(),
      ).toBeVisible();
      await expect(tryAgain(page)).toBeHidden();
      letIn();
      await expect(place.shows(page)).toBeVisible();
      await page.close();
    });
});
