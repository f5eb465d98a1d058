import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { factRows } from "../../src/draw/words/rows/factRows.ts";
import type { FactTable } from "../../src/model/vocabulary.ts";
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { parseView } from "../../src/view/parseView.ts";
import { openWithoutMap, queryOf, sheet } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const panel = (page: Page): Locator => page.getByRole("region", { name: "Table", exact: true }).first();
const rows = (page: Page): Locator => panel(page).locator("tr[data-row]");
const rowIds = (page: Page): Promise<(string | null)[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-row")));

function expected(index: WrittenIndex, query: string, table: FactTable): string[] {
  const known = { stops: index.stops, partners: index.dataset.partners.map(({ iso3 }) => iso3) };
  return factRows(index, parseView(query, known).view, table).rows.map(({ id }) => id);
}

async function contentOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), "utf8");
}

test("the table lists the rows of the view: of a document, of the next one after a step, of a partner", async ({
  page,
  index,
}) => {
  const query = "?panel=table&rows=funding";
  await openWithoutMap(page, query);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  const here = expected(index, query, "funding");
  await expect(panel(page).getByRole("table")).toHaveAttribute("aria-rowcount", String(here.length + 1));
  const shown = await rowIds(page);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown).toEqual(here.slice(0, shown.length));

  await page.keyboard.press("PageDown");
  const next = expected(index, `${query}&stop=2025-09`, "funding");
  await expect(panel(page).getByRole("status").first()).toContainText(String(next.length));
  await expect(rows(page).first()).toHaveAttribute("data-row", next[0]!);
  expect(queryOf(page)).toContain("stop=2025-09");

  await rows(page).getByRole("button", { name: "Egypt" }).first().click();
  await expect(sheet(page, "Egypt")).toBeVisible();
  await expect(panel(page).getByRole("table")).toHaveAttribute("aria-rowcount", String(next.length + 1));
  await panel(page).getByRole("radio", { name: "Egypt only" }).check();
  const own = expected(index, "stop=2025-09&partner=EGY", "funding");
  await expect(panel(page).getByRole("table")).toHaveAttribute("aria-rowcount", String(own.length + 1));
  expect(await seriousProblems(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(sheet(page, "Egypt")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  expect(queryOf(page)).not.toContain("panel");
  const opener = page.getByRole("button", { name: "Table", exact: true });
  await opener.click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await panel(page).getByRole("button", { name: "Close" }).click();
  await expect(opener).toBeFocused();
});

test("rows are sorted by keyboard, drawn only where they are seen, and downloaded in the order shown", async ({
  page,
  index,
}) => {
  await openWithoutMap(page, "?panel=table&rows=funding,every-document");
  const heading = panel(page).getByRole("columnheader", { name: "Amount, €" });
  await heading.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  const order = expected(index, queryOf(page), "funding");
  expect(queryOf(page)).toContain("sort=-amount_eur");
  await expect(rows(page).first()).toHaveAttribute("data-row", order[0]!);
  expect(await rows(page).count()).toBeLessThan(order.length / 2);

  const scroller = panel(page).getByRole("region", { name: "Rows: Funding" });
  const seen = new Set<string | null>();
  await scroller.focus();
  for (let presses = 0; presses < 60 && !seen.has(order.at(-1)!); presses += 1) {
    for (const id of await rowIds(page)) seen.add(id);
    await scroller.evaluate((box) => box.scrollBy(0, box.clientHeight));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect([...seen]).toEqual(order);
  await page.keyboard.press("End");
  await expect(rows(page).last()).toHaveAttribute("aria-rowindex", String(order.length + 1));

  const csv = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "Download these rows as CSV" }).click();
  expect((await csv).suggestedFilename()).toBe("route-atlas-all-documents-funding.csv");
  const read = csvParse((await contentOf(csv)).replace(/^\uFEFF/, ""));
  expect(read.map(({ id }) => id)).toEqual(order);
  expect(read[0]).toMatchObject({ edition: index.dataset.edition, licence: "CC BY 4.0" });
  const json = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "Download these rows as JSON" }).click();
  const file = JSON.parse(await contentOf(json)) as { permalink: string; rows: { id: string; address: string }[] };
  expect(file.rows.map(({ id }) => id)).toEqual(order);
  expect(new URL(file.permalink).searchParams.get("sort")).toBe("-amount_eur");

  const { address } = file.rows[5]!;
  await page.goto(address);
  const row = panel(page).locator(`tr[data-row="${order[5]!}"]`);
  await expect(row.getByRole("button", { name: "Cite this entry" })).toBeVisible();
  await expect(row.getByText(index.fact(order[5]!)!.phrase)).toBeInViewport();
});

test("a table without rows says why, and the filter can be cleared there", async ({ page }) => {
  await openWithoutMap(page, "?panel=table&rows=cooperation&stop=2021-09&filter=level:refused");
  await expect(panel(page).getByText(/^The filter leaves none of the \d+ entries here\.$/)).toBeVisible();
  await panel(page).getByRole("button", { name: "Clear the filter" }).click();
  await expect(rows(page).first()).toBeVisible();
  await panel(page)
    .getByRole("radio", { name: /^Funding, 0 entries$/ })
    .check();
  await expect(panel(page).getByText("The document of September 2021 has no entries under Funding.")).toBeVisible();
  await panel(page).getByRole("button", { name: "See all documents" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("the words of the search leave the rows that hold them, marked, and the downloads the same", async ({
  page,
  index,
}) => {
  await openWithoutMap(page, "?panel=table&rows=funding,every-document&q=migr");
  const order = expected(index, queryOf(page), "funding");
  await expect(panel(page).getByRole("table")).toHaveAttribute("aria-rowcount", String(order.length + 1));
  await expect(rows(page).first().locator("mark").first()).toHaveText(/^migr/i);
  const field = panel(page).getByRole("searchbox", { name: "Containing the words" });
  await expect(field).toHaveValue("migr");
  await field.fill("migr niger");
  const fewer = expected(index, queryOf(page), "funding");
  expect(fewer.length).toBeLessThan(order.length);
  await expect(panel(page).getByRole("table")).toHaveAttribute("aria-rowcount", String(fewer.length + 1));
  expect(await seriousProblems(page)).toEqual([]);
  const csv = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "Download these rows as CSV" }).click();
  expect(csvParse((await contentOf(csv)).replace(/^\uFEFF/, "")).map(({ id }) => id)).toEqual(fewer);
  await field.fill("nowhere at all");
  await expect(panel(page).getByText(/^None of the \d+ entries here has “nowhere at all”\.$/)).toBeVisible();
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(rows(page).first()).toBeVisible();
  expect(queryOf(page)).not.toContain("q=");
});

test("a view and an entry are cited, copied and saved", async ({ page, context, index }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWithoutMap(page, "?panel=table&rows=priorities&theme=dark");
  const cite = panel(page).getByRole("button", { name: "Cite", exact: true });
  await cite.click();
  const dialog = page.getByRole("dialog", { name: "Cite this view" });
  await dialog.getByRole("button", { name: "Copy Text" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Text copied.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`Route Atlas, edition ${index.dataset.edition}`);
  expect(text).toContain("rows=priorities");
  await dialog.getByRole("button", { name: "Copy BibTeX" }).click();
  await expect(dialog.getByRole("status")).toHaveText("BibTeX copied.");
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(cite).toBeFocused();

  const id = expected(index, "", "priorities")[0]!;
  await rows(page)
    .first()
    .getByRole("button", { name: `Passage of ${id}` })
    .click();
  await rows(page).first().getByRole("button", { name: "Cite this entry" }).click();
  const ris = page.waitForEvent("download");
  await page.getByRole("dialog", { name: "Cite this entry" }).getByRole("button", { name: "Download .ris" }).click();
  expect((await ris).suggestedFilename()).toBe(`${id}.ris`);
  expect(await contentOf(ris)).toContain(`TI  - ${index.source("2023-12").title}\r\n`);
});

test("on a phone the rows are lists of their cells, with the order in a choice", async ({ page, index }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithoutMap(page, "?panel=table&rows=deployments");
  await expect(rows(page).first()).toBeVisible();
  await panel(page).getByRole("combobox", { name: "Sort by" }).selectOption({ label: "Count" });
  const order = expected(index, "?sort=count", "deployments");
  await expect(rows(page).first()).toHaveAttribute("data-row", order[0]!);
  const widths = await panel(page).evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  expect(await seriousProblems(page)).toEqual([]);
});
