/** The computer’s clock is set forward and back by days during a talk: no time that is none, and none below zero. */
import type { Page } from "@playwright/test";
import { openWithPicture } from "../support/atlasPage.ts";
import { openSpeakerWindow } from "../support/speakerPage.ts";
import { expectView, openTalk, tourFile, waitForTalk } from "../support/talkPage.ts";
import { expect, test } from "../support/test.ts";

const ID = "two-sea-routes";
const NOON = new Date("2026-03-28T12:00:00Z").getTime();
const DAY_MS = 86_400_000;
/** The last night of winter time, leap days, the end of the 32-bit clock, and the year in which nothing had been written. */
const JUMPS_DAYS = [3, -10, 1, -400, 730, 4400, -20_000];

const timer = (page: Page): Promise<readonly string[]> => page.getByRole("timer").allInnerTexts();

test("a talk goes on, its time is never less than nothing and never no number, whatever the clock does", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await page.clock.install({ time: NOON });
  await openTalk(page, `tour=${ID}&step=1`);
  await page.keyboard.press("t");
  await page.clock.runFor(5000);
  let nowMs = NOON;
  let step = 1;
  for (const days of JUMPS_DAYS) {
    nowMs += days * DAY_MS;
    await page.clock.setSystemTime(nowMs);
    await page.clock.runFor(2000);
    for (const text of await timer(page)) expect(text, `after ${String(days)} days`).toMatch(/^\d+(:\d\d){1,2}$/);
    step = step === tour.steps.length ? 1 : step + 1;
    await page.keyboard.press(step === 1 ? "Home" : "PageDown");
    await expectView(page, tour, step);
  }
  expect(await page.locator("body").innerText()).not.toMatch(/NaN|Invalid|Infinity|undefined|−\d+:/);
  await page.reload();
  await waitForTalk(page);
  await page.clock.runFor(2000);
  for (const text of await timer(page)) expect(text).toMatch(/^\d+(:\d\d){1,2}$/);
});

test("the speaker’s window shows the same time as the room after a jump", async ({ page }) => {
  await page.context().clock.install({ time: NOON });
  await openTalk(page, `tour=${ID}&step=1`);
  const speaker = await openSpeakerWindow(page);
  await page.keyboard.press("t");
  for (const at of [NOON + 3 * DAY_MS, NOON - 30 * DAY_MS]) {
    for (const window of [page, speaker]) await window.clock.setSystemTime(at);
    for (const window of [page, speaker]) await window.clock.runFor(2000);
    const texts = [...(await timer(page)), ...(await timer(speaker))];
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^\d+(:\d\d){1,2}$/);
  }
});

test("a citation bears the day on which it is asked for, and nothing else of the page depends on the day", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2028-02-29T12:00:00Z") });
  await openWithPicture(page, "?stop=2021-09");
  const list = await page.locator("nav [data-partner]").allInnerTexts();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.goto("./?stop=2021-09&panel=cite");
  await expect(
    page
      .getByRole("dialog")
      .getByText(/29 February 2028/)
      .first(),
  ).toBeVisible();
  await page.clock.setSystemTime(new Date("1999-12-31T12:00:00Z"));
  await page.reload();
  await expect(page.getByRole("dialog").getByText(/NaN|Invalid/)).toHaveCount(0);
  expect(await page.locator("nav [data-partner]").allInnerTexts()).toEqual(list);
});
