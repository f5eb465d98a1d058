import type { Page } from "@playwright/test";
import { english } from "../../src/words/en/index.ts";
import { holdLiveMap } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const TOUR = "announced-is-not-paid";

/** Opens the handout of a tour; printing only leaves a mark, so that the test can print. */
async function openHandout(page: Page) {
  await holdLiveMap(page);
  await page.addInitScript(() => {
    window.print = () => (document.title = "asked to print");
  });
  await page.goto(`./?tour=${TOUR}&step=1&panel=handout`);
  const dialog = page.getByRole("dialog", { name: "Handout" });
  await expect(dialog.getByText(/^Page 1 of \d+$/).first()).toBeVisible();
  return dialog;
}

test("the handout of a tour prints a page for each view with its picture, passages, date and address, and nothing else", async ({
  page,
  index,
}) => {
  const dialog = await openHandout(page);
  await dialog.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page).toHaveTitle("asked to print");
  const paper = page.locator("#handout-paper");
  const pages = paper.locator(".page");
  const views = await paper.locator("[data-view]").count();
  const count = await pages.count();
  expect(count).toBeGreaterThan(views);
  await expect(pages.first()).toContainText(index.dataset.edition);
  const leaves = await pages.filter({ has: page.locator("[data-view]") }).evaluateAll((found) =>
    found.map((leaf) => {
      const image = leaf.querySelector("img");
      return { text: leaf.textContent, alt: image?.alt ?? "", widthPx: image?.naturalWidth ?? 0 };
    }),
  );
  expect(leaves).toHaveLength(views);
  for (const { text, alt, widthPx } of leaves) {
    expect(alt).toMatch(/^Map of /);
    expect(widthPx).toBeGreaterThan(500);
    expect(text).toMatch(/This view: http:\/\/\S+lang=en/);
    expect(text).toMatch(/, [^,]*20\d\d\./);
    expect(text).toContain(english.page.licence);
    expect(text).toMatch(/Passages[^]*: “[^”]+”\s+row 20\d\d-/);
  }
  // What stands outside of its page would be cut.
  const overflow = await pages
    .locator(".body")
    .evaluateAll((bodies) => bodies.map((body) => body.scrollHeight - body.clientHeight));
  expect(Math.max(...overflow)).toBeLessThanOrEqual(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await expect(paper).toHaveCount(0);
  await expect(dialog.getByRole("status").filter({ hasText: "print dialog" })).toBeVisible();
});
