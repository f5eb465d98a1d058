import { partnerSheet } from "../../src/scene/sheet/partnerSheet.ts";
import { documentHeading, openWithoutMap, partnerEntry, partnerList, sheet } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const never = (): Promise<void> => new Promise<void>(() => undefined);
const PARTS = { "the passages": "texts", "the parts of a sheet": "sheets" } as const;

for (const [name, file] of Object.entries(PARTS)) {
  test(`while ${name} have not come, a sheet says its name and standing and the page works`, async ({
    page,
    index,
  }) => {
    const { standing } = partnerSheet(index, "2023-12", "standing", "TUN")!;
    await page.route(`**/${file}-*.js`, never);
    await openWithoutMap(page, "?partner=TUN");
    const tunisia = sheet(page, "Tunisia");
    await expect(tunisia.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(tunisia.getByText(standing.sentence)).toBeVisible();
    await expect(tunisia.getByRole("status")).toHaveText("The passages are loading …");
    await page.keyboard.press("PageDown");
    await expect(documentHeading(page)).toContainText("Document of September 2025");
    await page.keyboard.press("Escape");
    await expect(partnerEntry(page, "Tunisia")).toBeFocused();
  });

  test(`when ${name} cannot be loaded the sheet says so, and fills in at the next try`, async ({ page, guard }) => {
    guard.allow(/net::ERR_FAILED/);
    await page.route(`**/${file}-*`, (route) => route.abort());
    await openWithoutMap(page, "?partner=TUN");
    const tunisia = sheet(page, "Tunisia");
    await expect(tunisia.getByRole("status")).toContainText("The passages could not be loaded.");
    await page.route("**/?partner=TUN", (route) => route.abort());
    await tunisia.getByRole("button", { name: "Try again" }).click();
    await expect(tunisia.getByRole("status")).toContainText("The site cannot be reached now");
    await page.unroute("**/?partner=TUN");
    await page.unroute(`**/${file}-*`);
    await tunisia.getByRole("button", { name: "Try again" }).click();
    const card = tunisia.getByRole("article").first();
    await expect(card).toBeVisible();
    await expect(tunisia.getByRole("status").filter({ hasText: "passages" })).toHaveCount(0);
  });
}

test("a dialog whose words cannot be loaded says so, and has them at the next try", async ({ page, guard }) => {
  guard.allow(/net::ERR_FAILED/);
  await page.route("**/dialogs-*", (route) => route.abort());
  await openWithoutMap(page, "?panel=about");
  const dialog = page.getByRole("dialog", { name: "About the data" });
  await expect(dialog.getByRole("status")).toContainText("The explanations could not be loaded.");
  await page.unroute("**/dialogs-*");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("heading", { name: "The documents" })).toBeVisible();
});

test("what is said of a region waits for the passages too", async ({ page }) => {
  await page.route("**/texts-*.js", never);
  await openWithoutMap(page);
  const details = page.locator("details").first();
  await details.locator("summary").click();
  await expect(details.getByRole("status")).toHaveText("The passages are loading …");
});

test("everything comes by itself once the page is idle, so that a sheet opens without waiting", async ({ page }) => {
  const came = ["texts", "sheets", "dialogs"].map((file) =>
    page.waitForResponse((response) => response.url().includes(`/assets/${file}-`) && response.url().endsWith(".js")),
  );
  await openWithoutMap(page);
  await Promise.all(came);
  await page.context().setOffline(true);
  await partnerList(page)
    .getByRole("button", { name: /^Tunisia\s*\./ })
    .click();
  await expect(sheet(page, "Tunisia").getByRole("article").first()).toBeVisible();
});
