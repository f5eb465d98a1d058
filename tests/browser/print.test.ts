import type { Page } from "@playwright/test";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { english } from "../../src/words/en/index.ts";
import { sceneFor } from "../support/atlasPage.ts";
import { shareOf } from "../support/onPaper.ts";
import { expect, test } from "../support/test.ts";

/** Opens a view as it would be printed, once what stands on paper is there. */
async function openOnPaper(page: Page, query = ""): Promise<void> {
  await page.goto(`./${query}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
}

test("on paper the picture stands without the moving map, with its land drawn", async ({ page }) => {
  await openOnPaper(page);
  await expect(page.locator("canvas:visible")).toHaveCount(0);
  await expect(page.locator(".picture path[data-partner=LBY]").first()).toBeVisible();
  for (const iso3 of ["MAR", "LBY", "TUR", "ETH"]) {
    const { across, along, isInside } = await shareOf(page, iso3);
    expect(isInside, iso3).toBe(true);
    expect(Math.min(across, along), iso3).toBeGreaterThan(0.04);
    expect(Math.max(across, along), iso3).toBeLessThan(0.35);
  }
});

test("a page that is on paper from its beginning draws a chosen partner without a fault", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("./?partner=TUN");
  await expect(page.getByRole("region", { name: "Sources" })).toBeVisible();
  await expect(page.locator(".picture path[data-partner=TUN]").first()).toBeVisible();
});

test("on paper nothing can be pressed", async ({ page }) => {
  await openOnPaper(page, "?partner=TUN");
  for (const role of ["button", "radio", "checkbox", "link", "dialog", "slider", "textbox"] as const)
    await expect(page.getByRole(role), role).toHaveCount(0);
});

test("on paper the question, the document, the counted legend and the words stand with the picture", async ({
  page,
  index,
}) => {
  const query = "?lens=returns&stop=2021-05";
  const scene = sceneFor(index, query);
  await openOnPaper(page, query);
  await expect(page.getByRole("heading", { level: 1, name: scene.lens.question })).toBeVisible();
  await expect(page.getByText(`${scene.document.heading}. ${scene.document.title}`).first()).toBeVisible();
  const legend = page.getByRole("region", { name: "Legend" });
  for (const { look, count } of scene.legend)
    await expect(legend.getByRole("listitem").filter({ hasText: look.name }).first()).toContainText(String(count));
  await expect(page.locator(".on-paper").getByText(scene.description)).toBeVisible();
});

test("on paper every partner has a row with its standing", async ({ page, index }) => {
  await openOnPaper(page);
  const scene = sceneFor(index, "");
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(index.dataset.partners.length + 1);
  for (const { name, look } of scene.fills.slice(0, 5))
    await expect(rows.filter({ has: page.getByRole("rowheader", { name, exact: true }) })).toContainText(look.name);
});

test("on paper an open partner has its statements, each with its passage, and a route its corridors", async ({
  page,
  index,
}) => {
  await openOnPaper(page, "?partner=NER");
  const { about } = index.factsOfPartner("2023-12", "NER");
  await expect(page.getByRole("heading", { level: 1, name: "Niger" })).toBeVisible();
  await expect(page.locator("header.on-paper")).toContainText("Running: ");
  for (const { id } of about) await expect(page.getByText(`row ${id}`, { exact: true })).toBeVisible();
  await openOnPaper(page, "?route=western-balkans");
  await expect(page.getByRole("heading", { level: 1, name: "The Western Balkans route" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Corridors" })).toBeVisible();
});

test("on paper sources, the schematic line, the designations and the address of the view are told", async ({
  page,
  index,
}) => {
  await openOnPaper(page, "?lens=borders");
  const sources = page.getByRole("region", { name: "Sources" });
  await expect(sources).toContainText(index.source("2023-12").title);
  await expect(sources).toContainText(`edition ${index.dataset.edition}`);
  await expect(sources).toContainText("lens=borders");
  await expect(sources).toContainText(english.page.disclaimer);
  for (const { name, designationNote } of index.dataset.partners.filter((partner) => partner.name.endsWith("*")))
    await expect(sources).toContainText(`${name} ${designationNote}`);
  await expect(page.locator(".on-paper").getByText(english.page.schematic)).toBeVisible();
});

test("on paper the colours are the greys of print, whatever the theme on the screen", async ({ page }) => {
  const seaOf = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--sea").trim());
  await openOnPaper(page, "?theme=dark");
  expect(await seaOf()).toBe(PALETTES.print.sea);
  await page.emulateMedia({ media: "screen" });
  expect(await seaOf()).toBe(PALETTES.dark.sea);
  await expect(page.getByRole("region", { name: "Sources" })).toHaveCount(0);
});

for (const [format, landscape] of [
  ["A4", false],
  ["A4", true],
  ["Letter", false],
  ["Letter", true],
] as const) {
  test(`${format} ${landscape ? "across" : "upright"} takes picture and legend on the first of a few pages`, async ({
    page,
  }) => {
    await openOnPaper(page);
    const pdf = await page.pdf({ format, landscape, preferCSSPageSize: false });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(6);
  });
}
