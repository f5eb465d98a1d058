import { seriousProblems } from "../support/axe.ts";
import { waitForPicture } from "../support/atlasPage.ts";
import { expectBothAt, notes, openSpeakerWindow } from "../support/speakerPage.ts";
import { openTalk, waitForTalk } from "../support/talkPage.ts";
import { expect, test } from "../support/test.ts";

test("the time runs in both windows, rests in both, and goes back to zero", async ({ page }) => {
  await openTalk(page, "tour=two-sea-routes&step=1");
  const speaker = await openSpeakerWindow(page);
  await speaker.getByRole("button", { name: "Pause the time" }).click();
  await expect(speaker.getByText("The time rests.")).toBeVisible();
  await speaker.getByRole("button", { name: "Time to zero" }).click();
  await page.keyboard.press("t");
  await expect(page.getByText("0:00", { exact: true })).toBeVisible();
  await speaker.keyboard.press("t");
  await expect(speaker.getByText(/^0:0[1-9] of /)).toBeVisible();
  await expect(page.getByText(/^0:0[1-9]$/)).toBeVisible();
});

test("a closed audience window is told and opened again where the talk was", async ({ page, context }) => {
  await openTalk(page, "tour=two-sea-routes&step=3");
  const speaker = await openSpeakerWindow(page);
  await page.close();
  const told = speaker.getByText("The audience window is closed");
  await expect(told).toBeVisible();
  await speaker.keyboard.press("PageDown");
  const opened = context.waitForEvent("page");
  await speaker.getByRole("link", { name: "Open it again" }).click();
  const again = await opened;
  await waitForTalk(again);
  await expectBothAt(again, speaker, 4);
  await expect(told).toBeHidden();
  await again.keyboard.press("PageDown");
  await expectBothAt(again, speaker, 5);
});

test("a talk that is left is told, and begun again from the notes in the same window", async ({ page, context }) => {
  await openTalk(page, "tour=two-sea-routes&step=3");
  const speaker = await openSpeakerWindow(page);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/tour=/);
  await expect(speaker.getByText("The audience window is closed, or it has left the talk.")).toBeVisible();
  await speaker.getByRole("link", { name: "Open it again" }).click();
  await waitForTalk(page);
  await expectBothAt(page, speaker, 3);
  expect(context.pages().length).toBe(2);
});

test("the room is told that the speaker’s window has gone, and S brings it back", async ({ page }) => {
  await openTalk(page, "tour=two-sea-routes&step=2");
  const speaker = await openSpeakerWindow(page);
  await speaker.close();
  await expect(page.getByText("The speaker window is closed.")).toBeVisible();
  const again = await openSpeakerWindow(page);
  await expectBothAt(page, again, 2);
});

test("S again brings the same window to the front and loads nothing anew", async ({ page, context }) => {
  await openTalk(page, "tour=two-sea-routes&step=2");
  const speaker = await openSpeakerWindow(page);
  await speaker.evaluate(() => Object.assign(window, { isSame: true }));
  await page.keyboard.press("s");
  await speaker.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 3);
  expect(await speaker.evaluate(() => "isSame" in window)).toBe(true);
  expect(context.pages().length).toBe(2);
});

test("the speaker sees where the room has gone off the script, and calls it back", async ({ page }) => {
  await openTalk(page, "tour=two-sea-routes&step=2");
  const speaker = await openSpeakerWindow(page);
  await page.keyboard.press("x");
  await page.getByRole("combobox", { name: "Partner" }).selectOption("EGY");
  await expect(page).toHaveURL(/partner=EGY/);
  await expect(speaker.getByText("The room has left the script.")).toBeVisible();
  await speaker.keyboard.press("Backspace");
  await expect(page).not.toHaveURL(/partner=EGY/);
  await expect(speaker.getByText("The room has left the script.")).toBeHidden();
  await expectBothAt(page, speaker, 2);
});

test("two talks in two tabs do not drive each other, also when one tab is a copy of the other", async ({
  page,
  context,
}) => {
  await openTalk(page, "tour=two-sea-routes&step=2");
  const speaker = await openSpeakerWindow(page);
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  const copy = await context.newPage();
  await copy.addInitScript((text) => {
    if (sessionStorage.length > 0) return;
    for (const [name, value] of Object.entries(JSON.parse(text) as Record<string, string>))
      sessionStorage.setItem(name, value);
  }, kept);
  await openTalk(copy, "tour=two-sea-routes&step=6");
  await copy.keyboard.press("PageDown");
  await expect(copy).toHaveURL(/step=7/);
  await expectBothAt(page, speaker, 2);
  await speaker.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 3);
  await expect(copy).toHaveURL(/step=7/);
});

test("without the channel of the origin the windows talk directly, also after either was loaded anew", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, "BroadcastChannel"));
  await openTalk(page, "tour=two-sea-routes&step=2");
  const speaker = await openSpeakerWindow(page);
  await speaker.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 3);
  await page.reload();
  await waitForTalk(page);
  await speaker.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 4);
  await speaker.reload();
  await expect(notes(speaker)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expectBothAt(page, speaker, 5);
});

test("without storage a reload of the audience window finds step, blank screen and time at the speaker’s", async ({
  page,
  context,
}) => {
  await context.addInitScript(() =>
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("Forbidden", "SecurityError");
      },
    }),
  );
  await openTalk(page, "tour=two-sea-routes&step=2");
  const speaker = await openSpeakerWindow(page);
  await speaker.keyboard.press("PageDown");
  await speaker.keyboard.press("b");
  await expect(page.locator(".blank")).toBeVisible();
  await page.reload();
  await expect(page.locator(".blank")).toBeVisible();
  await speaker.keyboard.press("b");
  await expectBothAt(page, speaker, 3);
});

test("the speaker jumps by a number and by the list, and reads current and next view as pictures", async ({ page }) => {
  await openTalk(page, "tour=two-sea-routes&step=1");
  const speaker = await openSpeakerWindow(page);
  for (const key of ["1", "2", "Enter"]) await speaker.keyboard.press(key);
  await expectBothAt(page, speaker, 12);
  await speaker.getByRole("navigation", { name: "All views" }).getByRole("button").nth(3).click();
  await expectBothAt(page, speaker, 4);
  for (const name of ["What the room sees", "Next"]) {
    const picture = speaker.getByRole("region", { name, exact: true }).locator("img");
    await expect(picture).toHaveJSProperty("complete", true);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  await expect(notes(speaker).getByRole("listitem").first()).toBeVisible();
});

for (const { name, theme, lang, size } of [
  { name: "light", theme: "light", lang: "en", size: { width: 1440, height: 900 } },
  { name: "dark on a small laptop", theme: "dark", lang: "de", size: { width: 1024, height: 768 } },
  { name: "contrast on a telephone", theme: "contrast", lang: "fr", size: { width: 390, height: 844 } },
  { name: "Arabic", theme: "light", lang: "ar", size: { width: 1024, height: 768 } },
])
  test(`the speaker’s page has no fault that axe finds, and fits its window: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(`./?panel=speaker&tour=two-sea-routes&step=3&theme=${theme}&lang=${lang}`);
    await expect(page.locator("section h2 + div").first()).toBeVisible();
    await expect(page.locator("[role=status] a")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await seriousProblems(page)).toEqual([]);
    const small = await page
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.filter((button) => button.getBoundingClientRect().height < 44).map((button) => button.textContent),
      );
    expect(small).toEqual([]);
  });

test("an address of a tour that nobody knows gives a sentence and a way to the tours", async ({ page }) => {
  await page.goto("./?panel=speaker&tour=no-such-tour&step=3");
  await expect(page.getByText("The address names no tour that is known here.")).toBeVisible();
  await page.getByRole("link", { name: "To the tours" }).click();
  await waitForPicture(page);
});

test("on paper the speaker’s page is the notes of the view with their passages, without buttons, in black on white", async ({
  page,
}) => {
  await page.goto("./?panel=speaker&tour=two-sea-routes&step=3&theme=dark");
  await expect(notes(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(notes(page)).toBeVisible();
  await expect(notes(page).getByRole("listitem").last()).toBeVisible();
  await expect(page.getByRole("button", { name: "Next" })).toBeHidden();
  await expect(notes(page).getByRole("heading").first()).toHaveCSS("color", "rgb(0, 0, 0)");
});
