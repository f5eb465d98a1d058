import { pictureCountry } from "../support/atlasPage.ts";
import { blank, expectView, openTalk, tourFile, waitForTalk } from "../support/talkPage.ts";
import { expect, test } from "../support/test.ts";

const ID = "eight-years-in-five-documents";

test("a clicker goes through a tour, blanks the screen, and loads the page anew without losing either", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}`);
  await expect(page.getByRole("region", { name: "Legend and partners" })).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expectView(page, tour, 3);
  await page.keyboard.press("PageUp");
  await expectView(page, tour, 2);
  await expect(page).toHaveURL(/[?&]step=2(&|$)/);
  await page.keyboard.press(".");
  await expect(blank(page)).toBeVisible();
  await page.reload();
  await waitForTalk(page);
  await expect(blank(page)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(blank(page)).toHaveCount(0);
  await expectView(page, tour, 2);
  await page.keyboard.type("11");
  await expect(page.getByText("To view 11: Enter")).toBeVisible();
  await page.keyboard.press("Enter");
  await expectView(page, tour, 11);
});

test("a partner of the map opens off the script, a reload comes back there, and one key comes back to the script", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}&step=5`);
  await pictureCountry(page, "IRN").dispatchEvent("click");
  await expect(page.getByRole("heading", { name: "Iran" })).toBeVisible();
  await expect(page.getByText("Off the script")).toBeVisible();
  await expect(page).toHaveURL(/partner=IRN/);
  await page.reload();
  await waitForTalk(page);
  await expect(page.getByRole("heading", { name: "Iran" })).toBeVisible();
  await page.keyboard.press("Backspace");
  await expect(page.getByText("Off the script")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Iran" })).toHaveCount(0);
  await expect(page).not.toHaveURL(/partner=/);
  await expectView(page, tour, 5);
});

test("a tour that nobody knows leaves the explorer with a sentence, and a view beyond the end shows the last one", async ({
  page,
  index,
}) => {
  const tour = tourFile(index, ID);
  await openTalk(page, `tour=${ID}&step=99`);
  await expectView(page, tour, tour.steps.length);
  await expect(page.getByRole("status").filter({ hasText: "99" })).toBeVisible();
  await page.goto("./?tour=no-such-tour&step=2");
  await expect(page.getByRole("status").filter({ hasText: "no-such-tour" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Legend and partners" })).toBeVisible();
});
