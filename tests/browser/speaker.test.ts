import { expectBothAt, notes, openSpeakerWindow } from "../support/speakerPage.ts";
import { openTalk } from "../support/talkPage.ts";
import { expect, test } from "../support/test.ts";

test("two windows of a talk go in step, whichever is pressed, share the blank screen, and outlive a reload of either", async ({
  page,
}) => {
  await openTalk(page, "tour=two-sea-routes&step=2");
  const speaker = await openSpeakerWindow(page);
  await speaker.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 3);
  await page.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 4);

  await speaker.reload();
  await expect(notes(speaker)).toBeVisible();
  await speaker.keyboard.press(".");
  await expect(page.locator(".blank")).toBeVisible();
  await page.reload();
  await expect(page.locator(".blank")).toBeVisible();
  await speaker.getByRole("button", { name: "Show the picture" }).click();
  await expect(page.locator(".blank")).toBeHidden();
  await speaker.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 5);
  expect(
    await speaker.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)),
  ).not.toContainEqual(expect.stringMatching(/maplibre|openMap/));
});

test("where the browser opens no second window, the notes stand beside the map and steer it", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { open: () => null }));
  await openTalk(page, "tour=two-sea-routes&step=2");
  await page.keyboard.press("s");
  await page.getByRole("button", { name: /^Second window/ }).click();
  await expect(page.getByRole("alert")).toContainText("did not open a second window");
  await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", /panel=speaker&tour=.*&step=2/);
  await page.getByRole("button", { name: /^On this screen/ }).click();
  await expect(notes(page)).toBeVisible();
  await page.getByRole("group", { name: "Step through the tour" }).getByRole("button", { name: "Next" }).click();
  await expectBothAt(page, page, 3);
  const map = await page.getByRole("main").boundingBox();
  const beside = await notes(page).boundingBox();
  expect(map && beside && map.x + map.width <= beside.x + 1).toBe(true);
});
