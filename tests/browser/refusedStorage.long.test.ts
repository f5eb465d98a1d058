/** Browsers that keep nothing, or have no room left: everything works, and what would be lost says so. */
import type { Page } from "@playwright/test";
import { documentHeading, partnerEntry, sheet, waitForPicture, withoutWebGl } from "../support/atlasPage.ts";
import { keptSite } from "../support/keptSite.ts";
import { beginTour, inMaker, maker, views } from "../support/makerPage.ts";
import { expectView, tourFile, waitForTalk } from "../support/talkPage.ts";
import { builtSite, expect, test } from "../support/test.ts";

/** Cookies and all storage are switched off, as readers and some newsrooms have it. */
async function refuseAll(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(navigator.serviceWorker, "register", {
      value: () => Promise.reject(new DOMException("denied", "SecurityError")),
    });
    Object.defineProperty(navigator.serviceWorker, "getRegistration", {
      value: () => Promise.reject(new DOMException("denied", "SecurityError")),
    });
  });
}

test.describe("where all storage is refused", () => {
  test.use({ serviceWorkers: "allow" });

  test("the explorer, its table, tours, drafts and a talk work, and the page says that it is not stored", async ({
    page,
    index,
  }) => {
    await refuseAll(page);
    await withoutWebGl(page);
    await page.goto("./?stop=2021-09");
    await waitForPicture(page);
    await page.keyboard.press("PageDown");
    await expect(documentHeading(page)).toContainText("December 2023");
    await partnerEntry(page, "Libya").click();
    await expect(sheet(page, "Libya")).toBeVisible();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await expect(page.getByRole("table").getByRole("row").nth(2)).toBeVisible();
    await page.goto("./?panel=about");
    const about = page.getByRole("dialog");
    await expect(about.getByRole("status").last()).toContainText(/stor/);

    const tour = tourFile(index, "two-sea-routes");
    await page.goto("./?tour=two-sea-routes&step=2");
    await waitForTalk(page);
    await page.keyboard.press("PageDown");
    await expectView(page, tour, 3);

    await beginTour(page, "?partner=TUN", "Unkept");
    await expect(
      maker(page)
        .getByText(/download/)
        .first(),
    ).toBeVisible();
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await inMaker(page, "Add this view").click();
    await expect(views(page)).toHaveCount(2);
    const file = page.waitForEvent("download");
    await maker(page)
      .getByRole("button", { name: /^Download/ })
      .first()
      .click();
    expect((await file).suggestedFilename()).toMatch(/\.md$/);
  });
});

test.describe("where the disk is full", () => {
  test.use({ serviceWorkers: "allow" });

  test("the page works, says that it could not be stored, and offers to try", async ({ page, context, guard }) => {
    const site = await keptSite(context, guard, builtSite);
    await withoutWebGl(page);
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize: 50_000 });
    await page.goto(site.url);
    await waitForPicture(page);
    await page.getByRole("button", { name: "About the data" }).click();
    const about = page.getByRole("dialog");
    await expect(about.getByRole("button", { name: "Store it" })).toBeVisible({ timeout: 60_000 });
    await expect(about.getByText(/could not|refus|not stored/)).toBeVisible();
    // The room is back: another try keeps it.
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin });
    await about.getByRole("button", { name: "Store it" }).click();
    await expect(about.getByText(/^This site is stored on this device/)).toBeVisible({ timeout: 60_000 });
  });
});

test("a draft that no longer fits goes on being edited, loses no word that was kept, and is kept again when there is room", async ({
  page,
}) => {
  await beginTour(page, "", "Full");
  await maker(page).getByLabel("Author").fill("Kept before");
  const kept = (): Promise<string> => page.evaluate(() => Object.values(localStorage).join("\n"));
  await expect.poll(kept).toContain("Kept before");
  // Filled to the last letter, as other pages of the same host may do.
  await page.evaluate(() => {
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2))
      for (let times = 0; times < 12; times += 1)
        try {
          localStorage.setItem(`filler ${String(size)} ${String(times)}`, "x".repeat(size));
        } catch {
          break;
        }
  });
  await maker(page).getByLabel("Summary").fill("Words without room. ".repeat(20));
  await expect(maker(page).getByText(/storage is full: download your tour/)).toBeVisible();
  expect(await kept()).toContain("Kept before");
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) localStorage.removeItem(key);
  });
  await maker(page).getByLabel("Author").fill("Kept after");
  await expect.poll(kept).toContain("Words without room.");
  await expect(maker(page).getByText(/storage is full/)).toBeHidden();
});
