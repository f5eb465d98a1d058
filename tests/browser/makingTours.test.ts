/** Making a tour: the heart of it. The rest is in makingTours.long.test.ts. */
import { holdLiveMap, waitForPicture } from "../support/atlasPage.ts";
import { beginTour, expectKept, headings, inMaker, maker, views } from "../support/makerPage.ts";
import { expect, test } from "../support/test.ts";

test("a tour is made of views of the map, kept over a reload, and opens elsewhere from a link that says whose it is", async ({
  page,
  context,
  browser,
  baseURL,
  guard,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await beginTour(page, "?partner=TUN", "Three views");
  await maker(page).getByLabel("Author").fill("A. Writer");
  await maker(page).getByLabel("Summary").fill("What three views show.");
  await maker(page).getByLabel("Caption").fill("Words for the *room*.");

  await page.getByRole("button", { name: "Next", exact: true }).click();
  await inMaker(page, "Add this view").click();
  await expect(views(page)).toHaveCount(2);
  const [first = "", second = ""] = await headings(page);
  expect(first).toContain("Tunisia");
  expect(second).not.toBe(first);

  const head = views(page).nth(1).locator("[data-head]");
  await head.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => headings(page)).toEqual([second, first]);
  await expect(views(page).first().locator("[data-head]")).toBeFocused();
  await expect(maker(page).getByText(`“${second}” is view 1 of 2 now.`)).toBeVisible();
  await expectKept(page, "Words for the *room*.");

  await page.reload();
  await waitForPicture(page);
  await expect.poll(() => headings(page)).toEqual([second, first]);
  await expect(maker(page).getByLabel("Title", { exact: true })).toHaveValue("Three views");

  await inMaker(page, "Copy link").click();
  const link = await maker(page).getByLabel("Link", { exact: true }).inputValue();
  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  guard.watch(elsewhere);
  const other = await elsewhere.newPage();
  await holdLiveMap(other);
  await other.goto(link);
  const offer = other.getByRole("region", { name: "A tour shared by link" });
  await expect(offer).toContainText("By A. Writer. Shared by link, not by Route Atlas.");
  await offer.getByRole("button", { name: "Present" }).click();
  await expect(other).toHaveURL(/\?tour=shared&step=1#tour=1\./);
  await other.keyboard.press("PageDown");
  await expect(other.getByText("Words for the room.")).toBeVisible();
  await elsewhere.close();
});
