/** Back and forward through as many views as a browser remembers: each comes back as it was. */
import type { Page } from "@playwright/test";
import { openWithPicture, partnerEntry, sheet } from "../support/atlasPage.ts";
import { seeded } from "../support/seeded.ts";
import { seedOfRun } from "../support/soak.ts";
import { expect, test } from "../support/test.ts";

/** Chromium remembers fifty entries of a tab; the first is the page before. */
const VIEWS = 49;

/** What is not there is not pressed; only what can be pressed in this view makes another. */
const SOON = { timeout: 1500 } as const;

/** What a reader sees of a view in words. */
function seen(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const text = (selector: string): string =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.innerText.replaceAll(/\s+/g, " ").trim())
        .join(" | ");
    const named = (selector: string): string =>
      [...document.querySelectorAll(selector)]
        .map((element) => element.getAttribute("aria-label") ?? element.textContent.trim())
        .join(" | ");
    return {
      address: location.search,
      title: document.title,
      document: text("[role=region] h2, section h2"),
      question: text(".question"),
      sheet: text("[data-sheet-heading]"),
      list: named("nav [data-partner]"),
      chosen: named("nav [data-partner][aria-current], nav [data-partner][aria-pressed=true], nav .chosen"),
      lens: named("input[type=radio]:checked"),
      dialog: text("dialog[open] h2"),
      picture: [...document.querySelectorAll("[data-first-picture] path[data-partner]")]
        .map((path) => path.getAttribute("data-look"))
        .join(" "),
    };
  });
}

/** Lets the page draw twice and finish what it had put off. */
function drawnTwice(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** The view at rest: two readings alike. */
async function settled(page: Page): Promise<Record<string, string>> {
  let last = await seen(page);
  await expect
    .poll(async () => {
      const before = JSON.stringify(last);
      await drawnTwice(page);
      last = await seen(page);
      return JSON.stringify(last) === before && !before.includes("loading …");
    })
    .toBe(true);
  return last;
}

test("fifty views lie behind the back button, and each comes back and forward as it was", async ({ page }) => {
  const seed = seedOfRun();
  const dice = seeded(seed);
  await openWithPicture(page);
  const partners = await page
    .locator("nav [data-partner]")
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("data-partner") ?? ""))]);
  const moves = [
    () => page.keyboard.press("PageUp"),
    () => page.keyboard.press("PageDown"),
    () => page.keyboard.press("Escape"),
    () => page.getByRole("radio").nth(dice.whole(0, 6)).check(SOON),
    () =>
      page
        .locator(`nav [data-partner="${dice.pick(partners)}"]`)
        .first()
        .click(SOON),
    () => page.getByRole("button", { name: "Table", exact: true }).click(SOON),
    () => page.getByRole("button", { name: "Compare", exact: true }).click(SOON),
    () => page.getByRole("button", { name: "About the data", exact: true }).click(SOON),
  ] as const;
  const views = [await settled(page)];
  for (let tries = 0; views.length < VIEWS && tries < 600; tries += 1) {
    // What is not there in this view is not pressed.
    await dice
      .pick(moves)()
      .catch(() => undefined);
    const view = await settled(page);
    const place = await page.evaluate(() => window.navigation.currentEntry?.index);
    // A change that back should not undo stands in the place of the view before it.
    expect([views.length - 1, views.length], `seed ${String(seed)}`).toContain(place);
    views[place ?? NaN] = view;
  }
  expect(views, `views of seed ${String(seed)}`).toHaveLength(VIEWS);
  const compared = (place: number, way: string): Promise<void> =>
    test.step(`${way} to ${views[place]?.["address"] ?? ""}`, async () => {
      await expect
        .poll(() => seen(page), { message: `seed ${String(seed)}, ${way} to view ${String(place)}` })
        .toEqual(views[place]);
    });
  for (let place = VIEWS - 2; place >= 0; place -= 1) {
    await page.evaluate(() => history.back());
    await compared(place, "back");
  }
  for (let place = 1; place < VIEWS; place += 1) {
    await page.evaluate(() => history.forward());
    await compared(place, "forward");
  }
});

test("the column stands where it was read when back closes what a line of it had opened", async ({ page }) => {
  await openWithPicture(page);
  const scrolled = (): Promise<number> =>
    page.evaluate(() => {
      const line = document.querySelector("nav [data-partner]");
      for (let box = line?.parentElement; box; box = box.parentElement)
        if (box.scrollHeight > box.clientHeight + 40 && getComputedStyle(box).overflowY !== "visible")
          return box.scrollTop;
      return -1;
    });
  const line = partnerEntry(page, "Iran");
  await line.scrollIntoViewIfNeeded();
  await expect.poll(scrolled).toBeGreaterThan(50);
  const before = await scrolled();
  await line.click();
  await expect(sheet(page, "Iran")).toBeVisible();
  await page.goBack();
  await expect(sheet(page, "Iran")).toBeHidden();
  await expect.poll(scrolled).toBe(before);
});
