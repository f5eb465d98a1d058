/** The four languages: how one is chosen, that it stays in links, and what is mirrored for Arabic. */
import { openWithPicture, waitForPicture } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

test("a language chosen in the menu keeps the view, stays in the address, and back leads to the language before", async ({
  page,
}) => {
  await openWithPicture(page, "?stop=2021-09&lens=returns");
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("link", { name: "Français" }).click();
  await waitForPicture(page);
  await expect(page).toHaveURL(/\?stop=2021-09&lens=returns&lang=fr$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { name: "Document de septembre 2021" })).toBeVisible();
  await expect(page.locator("[data-first-picture] .label-partner")).toContainText("ÉTHIOPIE");
  await page.getByRole("radio", { name: "Frontières" }).check();
  await expect(page).toHaveURL(/lens=borders&lang=fr$/);
  await page.goBack();
  await page.goBack();
  await waitForPicture(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { name: "Document of September 2021" })).toBeVisible();
});

test("Niger’s statements are in French, those of others are marked as English", async ({ page }) => {
  await openWithPicture(page, "?lang=fr&partner=NER");
  await expect(page.locator("article p[lang=fr]").first()).toContainText("Le partenariat opérationnel");
  await page.goto("./?lang=fr&partner=TUN");
  await waitForPicture(page);
  await expect(page.locator("article p[lang=en]").first()).toBeVisible();
  await expect(page.locator("article p[lang=fr]")).toHaveCount(0);
});

test.describe("a browser that wants Arabic", () => {
  test.use({ locale: "ar-EG" });

  test("gets it, mirrored, with the map as it is, time from the right, and links that say the language", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openWithPicture(page, "?partner=NER");
    await expect(page.locator("html[lang=ar][dir=rtl]")).toHaveCount(1);
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
    const [column, sheet, map] = [await box(".side"), await box(".floating"), await box("[data-free]")];
    expect(column.x).toBeGreaterThan(map.x + map.width - 2);
    expect(sheet.x).toBeLessThan(map.x + map.width / 4);
    const [first, last] = [await box(".stops li:first-child .mark"), await box(".stops li:last-child .mark")];
    expect(first.x).toBeGreaterThan(last.x);
    // Morocco lies west of Egypt in every language.
    const [morocco, egypt] = [await box("[data-iso3=MAR]"), await box("[data-iso3=EGY]")];
    expect(morocco.x).toBeLessThan(egypt.x);
    await expect(page.locator("[data-first-picture] .label-partner")).toContainText("المغرب");
    await page.getByRole("button", { name: "مشاركة" }).click();
    await page.getByRole("button", { name: "نسخ الرابط" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?partner=NER&lang=ar$/);
    expect(await page.evaluate(() => document.fonts.check("16px 'Atlas Sans'", "ع"))).toBe(true);
  });
});

test("a language whose chunk cannot be loaded gives the page in English, with a sentence that says so", async ({
  page,
  guard,
}) => {
  guard.allow(/inLanguage|Failed to load resource|ERR_FAILED|dynamically imported/);
  await page.route("**/inLanguage-*.js", (route) => route.abort());
  await openWithPicture(page, "?lang=de");
  await expect(page.getByRole("status").filter({ hasText: "The page could not be loaded in Deutsch" })).toBeVisible();
  await expect(page.locator("html[lang=en][dir=ltr]")).toHaveCount(1);
});
