import type { Locator, Page } from "@playwright/test";
import { matchingPartners, parseFilter, filterValues } from "../../src/slice/filter.ts";
import { openWithoutMap, openWithPicture, partnerList, sheet } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const box = (page: Page): Locator => page.getByRole("combobox", { name: "Search" });
const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const answer = (page: Page, name: string | RegExp): Locator => page.getByRole("option", { name });

/** Goes down the list, the focus staying in the box. */
async function walkTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 12 && (await wanted.getAttribute("aria-selected")) !== "true"; presses += 1)
    await page.keyboard.press("ArrowDown");
  expect(await box(page).getAttribute("aria-activedescendant")).toBe(await wanted.getAttribute("id"));
}

test("by keyboard alone a reader finds a misspelt partner, then the passage of an amount, and comes back", async ({
  page,
  index,
}) => {
  await openWithoutMap(page);
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("tuinsia");
  await expect(answer(page, /^Tunisia/).first()).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("status").filter({ hasText: /results: .*Partners 1/ })).toBeAttached();
  await expect.poll(() => asked(page, "q")).toBe("tuinsia");
  expect(await seriousProblems(page)).toEqual([]);

  await page.keyboard.press("Enter");
  await expect(sheet(page, "Tunisia").getByRole("heading", { level: 2 })).toBeFocused();
  expect(asked(page, "q")).toBeNull();
  await page.keyboard.press("Escape");
  await expect(box(page)).toBeFocused();

  const row = index.dataset.facts.find((fact) => fact.table === "funding" && fact.amountEur === 67_000_000)!;
  await page.keyboard.type("€67m");
  await expect(page.getByRole("listbox", { name: "Results" })).toBeVisible();
  const wanted = page
    .getByRole("option")
    .filter({ hasText: row.statement.slice(0, 40) })
    .first();
  await walkTo(page, wanted);
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-statement="${row.id}"]`)).toBeFocused();
  expect(asked(page, "partner")).toBe("TUN");
  expect(asked(page, "q")).toBe("€67m");
});

test("words in the address bring their answers; a miss says what was searched; Escape closes, then clears", async ({
  page,
}) => {
  await openWithoutMap(page, "?q=asop");
  await expect(answer(page, /ASOP/).first()).toBeVisible();
  await box(page).focus();
  await walkTo(page, answer(page, /^ASOP – /));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(page.getByText(/^An agreed way for the EU and one partner/)).toBeVisible();
  await box(page).fill("qqqqqq");
  await expect(page.getByText(/Nothing found for “qqqqqq”\.\s+Searched: names of partners/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(/Nothing found for “qqqqqq”\.\s+Searched/)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveValue("");
  expect(asked(page, "q")).toBeNull();
});

test("map and list follow a filter, which says what it leaves, tells what it does not know, and goes again", async ({
  page,
  index,
}) => {
  const { filter } = parseFilter("family:returns,level:on-hold", filterValues(index));
  const left = matchingPartners(index, "2023-12", filter);
  await openWithPicture(page, "?filter=family:returns,level:on-hold,taste:sweet");
  await expect(page.getByRole("status").filter({ hasText: "A filter is written as" })).toBeVisible();
  await page.getByRole("button", { name: "All right" }).click();
  const all = index.dataset.partners.length;
  await expect(
    page.getByText(`Filtered – Field: Returns; Level: On hold. ${left.size} of ${all} partners have a matching entry.`),
  ).toBeVisible();
  await expect(partnerList(page).locator("[data-partner]")).toHaveCount(left.size);
  await expect(page.locator("[data-first-picture] g.dimmed path")).not.toHaveCount(0);
  await page.locator("summary", { hasText: /^Filter$/ }).press("Enter");
  await expect(page.getByRole("checkbox", { name: /^On hold \(/ })).toBeChecked();
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole("checkbox", { name: /^On hold \(/ }).press("Space");
  await expect.poll(() => asked(page, "filter")).toBe("family:returns");
  await page.getByRole("button", { name: "Remove Returns" }).press("Enter");
  await expect(partnerList(page).locator("[data-partner]")).toHaveCount(all);
  await expect(page.locator("[data-first-picture] g.dimmed")).toHaveCount(0);
  expect(asked(page, "filter")).toBeNull();
});
