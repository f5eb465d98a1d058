/**
 * Two thousand random actions on one page: no error, no failed request, nothing blank, and no growth of heap, nodes or
 * listeners beyond noise. What the bounds mean, and how an earlier run is seen again, stands in docs/testing.md.
 */
import type { Page } from "@playwright/test";
import { holdLiveMap, openWithMap, waitForMap, waitForPicture } from "../support/atlasPage.ts";
import type { Guard } from "../support/guard.ts";
import { type Held, Soak, seedOfRun } from "../support/soak.ts";
import { seeded } from "../support/seeded.ts";
import { expect, test } from "../support/test.ts";

const ACTIONS = Number(process.env["SOAK"] ?? 2000);
/**
 * What the later half may hold more than the first, each by its least: what is left behind is left for good, so it raises the
 * least too, and what a view happens to have open does not. Answers that the page remembers, and parts that it loads at the
 * first wish, are the heap’s; of two thousand actions the last quarter may add no more of them to the third than `late`.
 */
const MOST = { heapBytes: 8_000_000, late: 2_500_000, nodes: 2500, listeners: 80 } as const;

/** Every request that failed though nobody held it back. */
function watchRequests(page: Page): readonly string[] {
  const failed: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") failed.push(`${why} ${request.url()}`);
  });
  return failed;
}

async function actAndHold(
  soak: Soak,
  guard: Guard,
  failed: readonly string[],
  { actions, every }: { readonly actions: number; readonly every: number },
): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (let action = 1; action <= actions; action += 1) {
    await soak.act();
    const told = `seed ${String(soak.seed)}, after ${soak.done.slice(-12).join(" → ")}`;
    expect([...guard.problems, ...failed], told).toEqual([]);
    if (action % every === 0) held.push(await soak.rest(action));
  }
  return held;
}

function least(held: readonly Held[], what: "heapBytes" | "nodes" | "listeners"): number {
  return Math.min(...held.map((at) => at[what]));
}

function expectNoGrowth(held: readonly Held[], seed: number): void {
  const half = held.length / 2;
  for (const what of ["heapBytes", "nodes", "listeners"] as const) {
    const grown = least(held.slice(half), what) - least(held.slice(0, half), what);
    const all = held.map((at) => at[what]).join(", ");
    expect(grown, `${what} at rest, seed ${String(seed)}: ${all}`).toBeLessThan(MOST[what]);
  }
}

test(`${String(ACTIONS)} random actions on one page make no error and leave nothing behind`, async ({
  page,
  guard,
}) => {
  const failed = watchRequests(page);
  await holdLiveMap(page);
  await page.goto("./");
  await waitForPicture(page);
  const soak = await Soak.of(page, seedOfRun());
  // The first visit of every part loads it, and what is loaded stays: it is no growth.
  const held = await actAndHold(soak, guard, failed, {
    actions: ACTIONS,
    every: Math.ceil(ACTIONS / 8),
  });
  console.info(`SEED=${String(soak.seed)}\n${held.map((at) => JSON.stringify(at)).join("\n")}`);
  expectNoGrowth(held, soak.seed);
  const late = least(held.slice(6), "heapBytes") - least(held.slice(4, 6), "heapBytes");
  expect(late, "heap of the last quarter").toBeLessThan(MOST.late);
});

test("a hundred and fifty random actions on the moving map make no error and leave nothing behind", async ({
  page,
  guard,
}) => {
  const failed = watchRequests(page);
  await openWithMap(page);
  const soak = await Soak.of(page, seedOfRun());
  const held = await actAndHold(soak, guard, failed, { actions: 150, every: 25 });
  console.info(`SEED=${String(soak.seed)}, moving map\n${held.map((at) => JSON.stringify(at)).join("\n")}`);
  expectNoGrowth(held, soak.seed);
  await waitForMap(page);
});

test("a graphics card that lets go of the map again and again leaves a picture that steps, and the map comes back", async ({
  page,
  guard,
}) => {
  guard.allow(/WebGL/);
  await openWithMap(page);
  const seed = seedOfRun();
  const soak = await Soak.of(page, seed);
  const dice = seeded(seed + 1);
  const told: string[] = [];
  for (let action = 0; action < 60; action += 1) {
    if (action % 6 === 5) told.push(await loseContext(page, dice.pick(["for good", "for a moment", "twice"] as const)));
    await soak.act();
    const after = `seed ${String(seed)}, after ${[...told, ...soak.done].slice(-16).join(" → ")}`;
    expect(guard.problems, after).toEqual([]);
    if (action % 15 !== 14) continue;
    await soak.rest(action);
    // Either degree shows the partners; the sentence is there as long as the map is not.
    await expect(
      page.locator("[data-map=complete], [data-map] [data-first-picture]:visible").first(),
      after,
    ).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(/stop=/);
  }
  await soak.rest(60);
  await waitForMap(page);
  await expect(page.getByText("The graphics card has let go of the moving map.")).toBeHidden();
  await expect(page.locator("[data-map] canvas")).toHaveCount(1);
});

/** As a driver does that restarts: with the context given back or not, or taken again while it comes back. */
function loseContext(page: Page, how: "for good" | "for a moment" | "twice"): Promise<string> {
  return page.evaluate(async (how) => {
    const canvas = document.querySelector<HTMLCanvasElement>("[data-map] canvas");
    const extension = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    if (!extension) return "no map to lose";
    const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 50));
    for (let times = how === "twice" ? 2 : 1; times > 0; times -= 1) {
      extension.loseContext();
      await turn();
      if (how !== "for good") extension.restoreContext();
      await turn();
    }
    return `lost ${how}`;
  }, how);
}
