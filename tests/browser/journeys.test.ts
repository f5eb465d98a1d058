/** Whole tasks by keyboard alone, seen as a screen reader sees the page: by roles and names. */
import type { Locator, Page } from "@playwright/test";
import { changeGroups } from "../../src/scene/sheet/changeList.ts";
import { matrixOf } from "../../src/scene/dossier/matrix.ts";
import { partnerGroups } from "../../src/scene/sheet/partnerList.ts";
import { statementsOf } from "../../src/scene/sheet/passage.ts";
import { standingWords } from "../../src/scene/sheet/standingWords.ts";
import { documentHeading, openWithPicture, partnerList, queryOf, timelineMark } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const MOST_PRESSES = 200;

const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluateAll((all) => all.some((element) => element === document.activeElement));

/** Goes on by Tab until the wanted thing has the focus. */
async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(wanted.first()).toBeAttached();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(MOST_PRESSES)} times ${key} did not lead to ${String(wanted)}.`);
}

const region = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true }).first();
const comparison = (page: Page): Locator => page.getByRole("region", { name: "Comparison of two documents" });
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "";
    return `${activeElement.localName} ${activeElement.textContent.trim()}`;
  });

test("by keyboard a reader finds what happened to Niger between 2021 and 2025", async ({ page, index }) => {
  await openWithPicture(page);
  await tabTo(page, page.getByRole("combobox", { name: "Search" }));
  await page.keyboard.type("niger");
  await expect(page.getByRole("option", { name: /^Niger\b/ }).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");

  const heading = region(page, "Niger").getByRole("heading", { level: 2, name: "Niger" });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveAccessibleDescription(standingWords(index, "2023-12", "NER").sentence);
  await tabTo(page, page.getByRole("button", { name: "Open the dossier of Niger" }));
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();

  const line = matrixOf(index, "2023-12", "NER").lines.find(({ field }) => field === "returns")!;
  const cell = line.cells.find(({ rows }) => rows.length > 0)!;
  const start = `${line.name}, ${index.words.dates.monthOf(cell.stop)}: `;
  const button = page.getByRole("table").getByRole("button", { name: start });
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const { text, passage } = statementsOf(index, cell.rows)[0]!;
  const statement = page.getByRole("article").filter({ hasText: text }).first();
  await tabTo(page, statement.locator("summary").filter({ hasText: passage.section }));
  await page.keyboard.press("Enter");
  expect(await statement.ariaSnapshot()).toContain(passage.phrase);

  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Open the dossier of Niger" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();

  await tabTo(page, timelineMark(page, "Sep 2025"));
  await page.keyboard.press("Enter");
  await expect(documentHeading(page)).toContainText("September 2025");
  await tabTo(page, page.getByRole("button", { name: "Compare", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, comparison(page).getByRole("combobox"), "Shift+Tab");
  await page.keyboard.type("May");
  await expect.poll(() => queryOf(page)).toBe("?stop=2025-09&compare=2021-05");

  const told = changeGroups(index, { from: "2021-05", to: "2025-09" }, "standing")
    .flatMap(({ partners }) => partners)
    .find(({ iso3 }) => iso3 === "NER")!;
  const item = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Niger", exact: true }) });
  expect(await item.ariaSnapshot()).toContain(told.sentence);
  await tabTo(page, item.getByRole("button", { name: "Niger", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(item.getByRole("button", { name: "Niger", exact: true })).toBeFocused();
});

test("without sight the map is walked through in route order, each partner saying where it stands", async ({
  page,
  index,
}) => {
  const order = partnerGroups(index).flatMap(({ partners }) => partners);
  await openWithPicture(page);
  const list = partnerList(page);
  await tabTo(page, list.getByRole("button", { name: new RegExp(`^${order[0]!.name}`) }));
  for (const [at, { iso3, name }] of order.slice(0, 9).entries()) {
    const entry = list.getByRole("button", { name: new RegExp(`^${name}\\s*\\. `) });
    await expect(entry).toBeFocused();
    if (at % 4 === 0) {
      await page.keyboard.press("Enter");
      const heading = region(page, name).getByRole("heading", { level: 2, name });
      await expect(heading).toBeFocused();
      await expect(heading).toHaveAccessibleDescription(standingWords(index, "2023-12", iso3).sentence);
      await page.keyboard.press("Escape");
      await expect(entry).toBeFocused();
    }
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("End");
  expect(await focusedName(page)).toContain(order.at(-1)!.name);
  await page.keyboard.press("Tab");
  await expect(list.getByRole("button").and(page.locator(":focus"))).toHaveCount(0);
});

test("by keyboard a reader filters, opens the table, downloads its rows and cites the view", async ({ page }) => {
  await openWithPicture(page);
  await tabTo(page, page.locator("summary").filter({ hasText: /^Filter$/ }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("summary").filter({ hasText: /^Field$/ }));
  await page.keyboard.press("Enter");
  const box = page.getByRole("checkbox", { name: /^Returns \(/ });
  await tabTo(page, box);
  await page.keyboard.press("Space");
  await expect.poll(() => queryOf(page)).toBe("?filter=family:returns");
  await expect(box).toBeFocused();

  // The entry that Tab reached before may be gone with the filter; the list can be entered all the same.
  await tabTo(page, partnerList(page).locator("[data-partner]"));
  await tabTo(page, page.getByRole("button", { name: "Table", exact: true }));
  await page.keyboard.press("Enter");
  const table = region(page, "Table");
  await expect(table.getByRole("heading", { level: 2 })).toBeFocused();
  const save = table.getByRole("button", { name: /^Download these .* as CSV$/ });
  await tabTo(page, save);
  const file = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  await expect(save).toBeFocused();

  const cite = table.getByRole("button", { name: "Cite", exact: true });
  await tabTo(page, cite);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Cite this view" })).toContainText("filter=family");
  await page.keyboard.press("Escape");
  await expect(cite).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(table).toBeHidden();
  await expect(page.getByRole("button", { name: "Table", exact: true })).toBeFocused();
});

test.describe("on a small telephone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("by touch a reader finds what happened to Niger between 2021 and 2025", async ({ page, index }) => {
    await openWithPicture(page);
    await page.getByRole("combobox", { name: "Search" }).tap();
    await page.getByRole("combobox", { name: "Search" }).fill("niger");
    await page
      .getByRole("option", { name: /^Niger\b/ })
      .first()
      .tap();
    await page.getByRole("button", { name: "Open the dossier of Niger" }).tap();
    const cell = page
      .getByRole("table")
      .getByRole("button", { name: /^Returns, / })
      .first();
    await cell.tap();
    await expect(cell).toHaveAttribute("aria-expanded", "true");
    const statement = page.getByRole("article").filter({ visible: true }).first();
    await statement.locator("summary").tap();
    // It unfolds downwards, which may be below the edge of so small a window.
    await statement
      .getByText(/^“.+”$/)
      .first()
      .scrollIntoViewIfNeeded();
    await expect(statement.getByText(/^“.+”$/).first()).toBeInViewport();
    await page.getByRole("button", { name: "Back to the map" }).tap();
    await page.getByRole("button", { name: "Close", exact: true }).tap();

    await page.getByRole("button", { name: "Next", exact: true }).tap();
    await page.getByRole("button", { name: "More", exact: true }).tap();
    await page.getByRole("button", { name: "Compare", exact: true }).tap();
    await comparison(page).getByRole("combobox").selectOption({ label: "May 2021" });
    await expect.poll(() => queryOf(page)).toBe("?stop=2025-09&compare=2021-05");
    const told = changeGroups(index, { from: "2021-05", to: "2025-09" }, "standing")
      .flatMap(({ partners }) => partners)
      .find(({ iso3 }) => iso3 === "NER")!;
    const item = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Niger", exact: true }) });
    await expect(item).toContainText(told.sentence);
    await item.getByRole("button", { name: "Niger", exact: true }).tap();
    await expect(region(page, "Niger").getByRole("heading", { level: 2, name: "Niger" })).toBeInViewport();
  });
});

/** What goes away with the focus in it: the address, what is pressed, and what has gone then. */
const GOING: readonly (readonly [string, string, (page: Page) => Locator])[] = [
  ["a notice", "?stop=1999-01", (page) => page.getByRole("button", { name: "All right" })],
  ["a comparison", "?compare=2017-06", (page) => page.getByRole("button", { name: "Stop comparing" })],
  ["the list of changes", "?compare=2017-06", (page) => page.getByRole("button", { name: "Show all partners" })],
  ["a filter", "?filter=family:returns", (page) => page.getByRole("button", { name: "Remove Returns" })],
  [
    "a filter in the table",
    "?panel=table&rows=cooperation&filter=level:refused",
    (page) => page.getByRole("button", { name: "Clear the filter" }).first(),
  ],
  ["a sheet", "?partner=MLI", (page) => page.getByRole("button", { name: "Close", exact: true })],
  ["a dossier", "?partner=MLI&panel=dossier", (page) => page.getByRole("button", { name: "Back to the map" })],
  ["a dialog", "?panel=about", (page) => page.getByRole("button", { name: "Close", exact: true })],
  ["the guide", "?panel=guide", (page) => page.getByRole("button", { name: "Skip" })],
  [
    "a journey",
    "?route=western-balkans&panel=journey",
    // Not that of the sheet which says that the journey is loading.
    (page) =>
      page
        .getByRole("region")
        .filter({ has: page.getByRole("group", { name: "Steps of the journey" }) })
        .getByRole("button", { name: "Close" }),
  ],
];

test("the focus is never lost when what had it goes away", async ({ page }) => {
  for (const [name, query, presser] of GOING) {
    await openWithPicture(page, query);
    const pressed = presser(page);
    await pressed.press("Enter");
    await expect(pressed, name).toBeHidden();
    await expect.poll(() => focusedName(page), { message: name }).not.toBe("");
  }
});
