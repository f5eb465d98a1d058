import type { Page } from "@playwright/test";
import { openWithPicture, waitForMap } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { blank, caption, expectView, openTalk, tourFile, waitForTalk } from "../support/talkPage.ts";
import { expect, test } from "../support/test.ts";

const ID = "eight-years-in-five-documents";
const IDS = [
  ID,
  "announced-is-not-paid",
  "two-sea-routes",
  "land-and-aegean",
  "readmission-mandates-talks-agreements",
] as const;

for (const id of IDS)
  test(`${id} is told from the first view to the last and back by the keys of a clicker`, async ({ page, index }) => {
    const tour = tourFile(index, id);
    await openTalk(page, `tour=${id}`);
    for (let number = 1; number <= tour.steps.length; number += 1) {
      await expectView(page, tour, number);
      await page.keyboard.press("PageDown");
    }
    await expectView(page, tour, tour.steps.length);
    for (let number = tour.steps.length; number >= 1; number -= 1) {
      await expectView(page, tour, number);
      await page.keyboard.press("PageUp");
    }
    await expectView(page, tour, 1);
  });

test("arrows, space bar, Home and End step as in a slide show, and a key that is held down steps once", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}`);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expectView(page, tour, 3);
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("ArrowLeft");
  await expectView(page, tour, 1);
  await page.keyboard.press("End");
  await expectView(page, tour, tour.steps.length);
  await page.keyboard.press("Home");
  for (let press = 0; press < 6; press += 1) await page.keyboard.down("PageDown");
  await page.keyboard.up("PageDown");
  await expectView(page, tour, 2);
});

test("in Arabic the left arrow goes on and the caption keeps the direction of its own language", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await page.goto(`./?tour=${ID}&lang=ar`);
  await expect(page.locator(".bar")).toBeAttached();
  await page.keyboard.press("ArrowLeft");
  await expect(caption(page).getByRole("heading")).toHaveText(tour.steps[1]?.heading ?? "");
  await page.keyboard.press("ArrowRight");
  await expect(caption(page).getByRole("heading")).toHaveText(tour.steps[0]?.heading ?? "");
  await expect(caption(page)).toHaveAttribute("dir", "ltr");
  await expect(caption(page)).toHaveAttribute("lang", "en");
});

test("a number beyond the tour is told and goes nowhere", async ({ page, index }) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}&step=4`);
  await page.keyboard.type("77");
  await page.keyboard.press("Enter");
  await expect(page.getByText("There is no view 77")).toBeVisible();
  await page.keyboard.press("Escape");
  await expectView(page, tour, 4);
});

test("help, passages and overview open over the view, and Escape puts one thing away at a time", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}&step=2`);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys in a talk" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("e");
  const passages = page.getByRole("dialog", { name: "Passages behind this view" });
  const numbers = await caption(page).locator("sup").allTextContents();
  const most = Math.max(...numbers.join(",").split(",").map(Number));
  await expect(passages.getByRole("listitem")).toHaveCount(most);
  await expect(passages).toContainText("“");
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog", { name: "All views" });
  await expect(overview.getByRole("button", { name: tour.steps[1]?.heading ?? "" })).toBeFocused();
  await expect(overview.locator("img")).toHaveCount(tour.steps.length, { timeout: 60_000 });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(overview).toHaveCount(0);
  await expectView(page, tour, tour.steps.length - 1);
  await page.keyboard.press("Home");
  await expectView(page, tour, 1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Legend and partners" })).toBeVisible();
  await expect(page).not.toHaveURL(/tour=/);
  await expect(page.getByRole("button", { name: "Present", exact: true })).toBeFocused();
});

test("a clicker goes on with the script from whatever lies over it", async ({ page, index }) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}&step=2`);
  for (const [key, number] of [
    ["o", 3],
    ["?", 4],
    ["e", 5],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expectView(page, tour, number);
  }
});

test("by keyboard alone a presenter leaves the script for another document and a partner, and goes on", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}&step=5`);
  await page.keyboard.press("x");
  await expect(page.getByRole("button", { name: /^Sep 2021/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/stop=2023-12/);
  await expect(page.getByText("Off the script")).toBeVisible();
  await page.getByRole("combobox", { name: "Partner" }).selectOption("NER");
  await expect(page.getByRole("heading", { name: "Niger", exact: true })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expectView(page, tour, 6);
  await expect(page.getByText("Off the script")).toHaveCount(0);
  await expect(page).not.toHaveURL(/partner=NER/);
});

test("the sheet of the partner that a view is about opens, and Escape closes it", async ({ page }) => {
  await openTalk(page, `tour=${ID}&step=5`);
  await page.keyboard.press("x");
  await page.locator(`[data-first-picture] path[data-partner="AFG"]`).dispatchEvent("click");
  await expect(page.getByRole("heading", { name: "Afghanistan" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Afghanistan" })).toHaveCount(0);
  await expect(caption(page)).toBeVisible();
});

test("the list of tours opens by P, begins a talk, and offers to go on where it was left", async ({ page, index }) => {
  const tour = tourFile(index, ID);
  await openWithPicture(page);
  await page.keyboard.press("p");
  const list = page.getByRole("dialog", { name: "Tours" });
  await expect(list.getByRole("listitem")).toHaveCount(IDS.length);
  await list.getByRole("button", { name: `Present: ${tour.title}` }).click();
  await expectView(page, tour, 1);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("Escape");
  if (await caption(page).isVisible()) await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await list.getByRole("button", { name: `Go on with “${tour.title}” at view 2` }).click();
  await expectView(page, tour, 2);
});

test("the talk goes on where the browser keeps nothing and grants nothing", async ({ page, index }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["sessionStorage", "localStorage"]) Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(navigator, "wakeLock", { get: () => undefined });
    Reflect.deleteProperty(Element.prototype, "requestFullscreen");
  });
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}`);
  await page.keyboard.press("f");
  await page.keyboard.press("b");
  await expect(blank(page)).toBeVisible();
  await page.keyboard.press("b");
  await page.keyboard.press("PageDown");
  await expectView(page, tour, 2);
});

test("the pointer and the bar rest after three seconds and wake when the pointer moves", async ({ page }) => {
  await openTalk(page, `tour=${ID}`);
  await page.mouse.move(400, 300);
  await page.mouse.move(440, 330);
  const next = page.getByRole("group", { name: "The talk" }).getByRole("button", { name: "Next" });
  await expect(next).toHaveCSS("opacity", "1");
  await expect(page.locator(".bar.shown")).toBeVisible();
  await expect(page.locator(".bar.shown")).toHaveCount(0, { timeout: 10_000 });
  await expect(page.locator("html[data-pointer=resting]")).toHaveCount(1);
  await page.mouse.move(480, 360);
  await expect(page.locator(".bar.shown")).toBeVisible();
});

test("the stopwatch goes on through a reload", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-01-01T10:00:00Z") });
  await openTalk(page, `tour=${ID}`);
  await page.keyboard.press("t");
  await page.clock.runFor(65_000);
  await expect(page.getByRole("timer")).toHaveText(/^1:0[5-9]$/);
  await page.reload();
  await waitForTalk(page);
  await expect(page.getByRole("timer")).toHaveText(/^1:[01]\d$/);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a finger that wipes turns the views, and a tap does not", async ({ page, index }) => {
    const tour = tourFile(index, ID);
    await openTalk(page, `tour=${ID}`);
    await wipe(page, [300, 200], [80, 210]);
    await expectView(page, tour, 2);
    await wipe(page, [300, 700], [80, 700]);
    await expectView(page, tour, 3);
    await wipe(page, [80, 200], [300, 190]);
    await expectView(page, tour, 2);
    await page.touchscreen.tap(60, 790);
    await expectView(page, tour, 2);
  });
});

async function wipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly (readonly [number, number])[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await send("touchStart", [from]);
  await send("touchMove", [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]]);
  await send("touchMove", [to]);
  await send("touchEnd", []);
  await session.detach();
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [1920, 1080],
  [1280, 720],
  [844, 390],
  [390, 844],
] as const)
  test(`in a window of ${String(width)} × ${String(height)} no caption of any tour touches the key, the edge or the free map`, async ({
    page,
    index,
  }) => {
    await page.setViewportSize({ width, height });
    const problems: string[] = [];
    for (const id of IDS) {
      const tour = tourFile(index, id);
      await openTalk(page, `tour=${id}`);
      for (let number = 1; number <= tour.steps.length; number += 1) {
        await expect(caption(page).getByRole("heading")).toHaveText(tour.steps[number - 1]?.heading ?? "");
        const found = await page.evaluate(() => {
          const boxOf = (selector: string): DOMRect => {
            const element = document.querySelector(selector);
            if (!element) throw new Error(`There is no ${selector}.`);
            return element.getBoundingClientRect();
          };
          const [top, bottom, free] = [boxOf(".talk .top"), boxOf(".talk .bottom"), boxOf("[data-free]")];
          const meets = (one: DOMRect, other: DOMRect): boolean =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1;
          return [
            ...(meets(top, bottom) ? ["caption and key"] : []),
            ...(meets(top, free) || meets(bottom, free) ? ["words and free map"] : []),
            ...(top.top < -1 || bottom.bottom > innerHeight + 1 || top.left < -1 || top.right > innerWidth + 1
              ? ["edge"]
              : []),
            ...(free.height < 0.3 * innerHeight ? ["hardly any map"] : []),
          ];
        });
        problems.push(...found.map((what) => `${id} ${String(number)}: ${what}`));
        await page.keyboard.press("PageDown");
      }
    }
    expect(problems).toEqual([]);
  });

for (const theme of ["light", "dark", "contrast"])
  test(`axe finds nothing serious in a talk, ${theme}`, async ({ page }) => {
    await openTalk(page, `tour=${ID}&step=5&theme=${theme}`);
    await page.mouse.move(400, 300);
    await page.mouse.move(440, 330);
    expect(await seriousProblems(page), "on the script").toEqual([]);
    await page.keyboard.press("x");
    expect(await seriousProblems(page), "exploring").toEqual([]);
    for (const key of ["?", "e"]) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await seriousProblems(page), key).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });

test("a hand that moves the live map leaves the script, and Escape brings map and address back", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await page.route("**/land-detail-*.json", () => new Promise<void>(() => undefined));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`./?tour=${ID}&step=5`);
  await waitForMap(page);
  await waitForTalk(page);
  await page.mouse.move(800, 300);
  await page.mouse.down();
  await page.mouse.move(700, 380, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByText("Off the script")).toBeVisible();
  await expect(page).toHaveURL(/[?&]at=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/[?&]at=/);
  await expect(page.getByText("Off the script")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expectView(page, tour, 6);
});
