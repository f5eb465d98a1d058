import { documentHeading, openWithMap, openWithoutMap, partnerEntry, queryOf, sheet } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

test("what a reader does is written into the address, and a reload shows it", async ({ page }) => {
  await openWithoutMap(page);
  await page.keyboard.press("Home");
  await page.getByRole("radio", { name: "Borders" }).check();
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("checkbox", { name: "Funding" }).uncheck();
  await page.getByRole("radio", { name: "High contrast" }).check();
  await page.keyboard.press("Escape");
  await partnerEntry(page, "Niger").click();
  const query = "?stop=2017-06&lens=borders&layers=routes,deployments,labels&partner=NER&theme=contrast";
  expect(queryOf(page)).toBe(query);
  await page.reload();
  await expect(sheet(page, "Niger")).toBeVisible();
  await expect(documentHeading(page)).toContainText("Document of 13 June 2017");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  expect(queryOf(page)).toBe(query);
});

test("a route is part of the address", async ({ page }) => {
  await openWithoutMap(page, "?route=western-balkans");
  await expect(sheet(page, "Western Balkans")).toBeVisible();
});

test("back and forward go through the steps", async ({ page }) => {
  await openWithoutMap(page);
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await partnerEntry(page, "Mali").click();
  await expect(sheet(page, "Mali")).toBeVisible();
  await page.goBack();
  await expect(sheet(page, "Mali")).toBeHidden();
  await page.goBack();
  await expect(documentHeading(page)).toContainText("Document of September 2021");
  await page.goBack();
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(sheet(page, "Mali")).toBeVisible();
  await expect(documentHeading(page)).toContainText("Document of 25 May 2021");
});

test("back brings the camera back too", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openWithMap(page, "?at=10,30,4&layers=");
  await page.keyboard.press("PageDown");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => queryOf(page)).toContain("at=10,30,5");
  await page.goBack();
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  expect(queryOf(page)).toBe("?at=10,30,4&layers=");
  // One step out of zoom 4, where the map must stand again, and not out of 5.
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBe("10,30,3");
});

test("a broken address is told part by part, and everything that is right in it is shown", async ({ page }) => {
  await openWithoutMap(
    page,
    "?stop=1999-01&lens=returns&layers=routes,rivers&partner=ATLANTIS&route=silk&at=here&theme=pink&step=0&tour=!&panel=x",
  );
  const notices = page.getByRole("status").filter({ hasText: "Part of the address could not be used" });
  await expect(notices.getByRole("listitem")).toHaveCount(9);
  await expect(notices).toContainText("stop “1999-01”. The documents are 2017-06, 2021-05, 2021-09, 2023-12, 2025-09.");
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  await expect(page.getByRole("radio", { name: "Returns" })).toBeChecked();
  await notices.getByRole("button", { name: "All right" }).click();
  await expect(notices).toBeHidden();
});

test("no address, however odd, leaves the page blank", async ({ page }) => {
  const odd = [
    "?stop=__proto__&lens=constructor",
    "?partner=%F0%9F%98%80&at=NaN,Infinity,-1e999",
    "?at=9999,-9999,99&step=99999&q=%E0%A4%A",
    `?stop=${"x".repeat(4000)}`,
    "?&&==&stop&stop=2017-06&toString=1&hasOwnProperty=2",
    "?layers=,,,&filter=%00%ff&lang=xx",
  ];
  for (const query of odd) {
    await openWithoutMap(page, query);
    await expect(documentHeading(page), query).toContainText(/^Document of /);
    await expect(page.getByRole("heading", { name: "Route Atlas" }), query).toBeVisible();
  }
});

test("words that this version does not know survive every step", async ({ page }) => {
  await openWithoutMap(page, "?utm_source=mail&stop=2021-09&colour=blue%20%26%20green");
  await page.keyboard.press("PageDown");
  await expect(documentHeading(page)).toContainText("Document of 13 December 2023");
  expect(new URL(page.url()).searchParams.get("colour")).toBe("blue & green");
  await partnerEntry(page, "Mali").click();
  expect(queryOf(page)).toBe("?partner=MLI&utm_source=mail&colour=blue%20%26%20green");
});

test("the title of the page says what is on the screen", async ({ page }) => {
  await openWithoutMap(page);
  await expect(page).toHaveTitle("Standing – Document of 13 December 2023 – Route Atlas");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveTitle("Standing – Document of September 2025 – Route Atlas");
  await page.getByRole("radio", { name: "Returns" }).check();
  await expect(page).toHaveTitle("Returns – Document of September 2025 – Route Atlas");
  await partnerEntry(page, "Libya").click();
  await expect(page).toHaveTitle("Libya – Document of September 2025 – Route Atlas");
});
