import { documentDossier } from "../../src/scene/dossier/documentDossier.ts";
import { matrixOf } from "../../src/scene/dossier/matrix.ts";
import { partnerDossier } from "../../src/scene/dossier/partnerDossier.ts";
import { routeDossier } from "../../src/scene/dossier/routeDossier.ts";
import { filteredEverywhere } from "../../src/slice/filtered.ts";
import { statementsOf } from "../../src/scene/sheet/passage.ts";
import {
  openWithoutMap,
  partnerEntry,
  partnerList,
  queryOf,
  sheet,
  timeline,
  unfoldDossier,
} from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

test("by keyboard alone a reader goes from the list to the passage behind a cell of the dossier, and back", async ({
  page,
  index,
}) => {
  const matrix = matrixOf(index, "2023-12", "NER");
  const cell = matrix.lines.find(({ field }) => field === "returns")!.cells.find(({ stop }) => stop === "2017-06")!;
  const statement = statementsOf(index, cell.rows)[0]!;
  await openWithoutMap(page);
  await partnerEntry(page, "Niger").focus();
  await page.keyboard.press("Enter");
  const popup = sheet(page, "Niger");
  await expect(popup.getByRole("heading", { name: "Since the document of September 2021" })).toBeVisible();
  const opener = popup.getByRole("button", { name: "Open the dossier of Niger" });
  await opener.focus();
  await page.keyboard.press("Enter");

  const dossier = page.locator("[data-dossier=partner]");
  await expect(dossier.getByRole("heading", { level: 2, name: "Niger" })).toBeFocused();
  expect(queryOf(page)).toBe("?partner=NER&panel=dossier");
  await expect(popup).toBeHidden();
  await expect(partnerList(page)).toBeHidden();

  const table = dossier.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(index.stops.length + 1);
  await expect(table.getByRole("row")).toHaveCount(matrix.lines.length + 1);
  const button = table.getByRole("button", { name: /^Returns, June 2017: / });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const article = table.getByRole("article").filter({ hasText: statement.text }).first();
  const passage = article.locator("summary").filter({ hasText: statement.passage.section });
  await passage.focus();
  await page.keyboard.press("Enter");
  await expect(article.getByText(`“${statement.passage.phrase}”`)).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(dossier).toBeHidden();
  await expect(opener).toBeFocused();
  expect(queryOf(page)).toBe("?partner=NER");
  await page.keyboard.press("Escape");
  await expect(partnerEntry(page, "Niger")).toBeFocused();
});

test("a dossier steps the map, tells dates and money with their statements, and the back button closes it", async ({
  page,
  index,
}) => {
  const { chronology, money, deployments } = partnerDossier(index, "2023-12", "TUN")!;
  await openWithoutMap(page, "?partner=TUN");
  await sheet(page, "Tunisia").getByRole("button", { name: "Open the dossier of Tunisia" }).click();
  const dossier = page.locator("[data-dossier=partner]");
  await dossier
    .getByRole("columnheader", { name: /^June 2017/ })
    .getByRole("button")
    .click();
  await expect(timeline(page).getByRole("heading")).toContainText("13 June 2017");
  await expect(dossier.getByRole("columnheader", { name: /^June 2017/ })).toContainText("on the map");

  const line = chronology.lines.find(({ isPlanned }) => isPlanned)!;
  const happening = dossier
    .getByRole("button")
    .filter({ hasText: line.subject })
    .filter({ hasText: line.date })
    .first();
  await expect(happening).toContainText("Planned, ");
  await happening.click();
  await expect(dossier.getByRole("article").filter({ hasText: line.statements[0]!.text }).first()).toBeVisible();

  for (const { title } of money) await expect(dossier.getByRole("heading", { name: title })).toBeVisible();
  await expect(dossier.getByText(deployments.gaps[0]!).first()).toBeVisible();
  const whole = dossier.getByText("€67 million", { exact: true }).first();
  await whole.click();
  await expect(dossier.getByRole("article").filter({ hasText: "€67 million" }).first()).toBeVisible();

  await page.goBack();
  await expect(timeline(page).getByRole("heading")).toContainText("13 December 2023");
  await page.goBack();
  await expect(dossier).toBeHidden();
  await expect(sheet(page, "Tunisia")).toBeVisible();
});

test("a route's dossier leads to a partner's, and a document's shows every row that was read from it", async ({
  page,
  index,
}) => {
  const route = routeDossier(index, "standing", "western-balkans");
  await openWithoutMap(page, "?route=western-balkans&panel=dossier");
  const ofRoute = page.locator("[data-dossier=route]");
  for (const { label } of route.corridors.corridors) await expect(ofRoute.getByText(label).first()).toBeVisible();
  await ofRoute.getByRole("button", { name: /^Albania/ }).click();
  await expect(page.locator("[data-dossier=partner]").getByRole("heading", { name: "Albania" })).toBeFocused();

  const opener = timeline(page).getByRole("button", { name: "All its entries" });
  await opener.click();
  expect(queryOf(page)).toBe("?partner=ALB&document=2023-12&panel=dossier");
  const document = documentDossier(index, "2023-12");
  const ofDocument = page.locator("[data-dossier=document]");
  await expect(ofDocument.getByText(document.covers)).toBeVisible();
  await expect(ofDocument.getByRole("article")).toHaveCount(document.count);
  await page.keyboard.press("Escape");
  await expect(ofDocument).toBeHidden();
});

test("a dossier marks the entries that answer the filter, and an entry that is open twice repeats no id", async ({
  page,
  index,
}) => {
  const filter = "family:returns";
  const left = filteredEverywhere(index, filter)!;
  await openWithoutMap(page, `?partner=GMB&panel=dossier&filter=${filter}`);
  await unfoldDossier(page);
  const dossier = page.locator("[data-dossier=partner]");
  await expect(dossier.getByText(/^Entries that answer the filter \(.*Returns.*\) are marked/)).toBeVisible();
  const cards = await dossier.getByRole("article").evaluateAll((all) =>
    all.map((card) => ({
      id: card.getAttribute("data-statement")!,
      isMarked: card.textContent.includes("Matches the filter"),
    })),
  );
  for (const { id, isMarked } of cards) expect(isMarked, id).toBe(left.has(id));
  expect(new Set(cards.map(({ isMarked }) => isMarked)).size).toBe(2);
  expect(new Set(cards.map(({ id }) => id)).size).toBeLessThan(cards.length);
  const repeated = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });
  expect(repeated).toEqual([]);
});

test("axe finds nothing serious in the dossier of a partner with everything open, dark", async ({ page }) => {
  await openWithoutMap(page, "?partner=TUN&panel=dossier&theme=dark");
  await unfoldDossier(page);
  expect(await seriousProblems(page)).toEqual([]);
});

test("on a phone a dossier takes the whole drawer, and the way back leads to the sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithoutMap(page, "?partner=NER&panel=dossier");
  const dossier = page.locator("[data-dossier=partner]");
  await expect(dossier.getByRole("heading", { level: 2, name: "Niger" })).toBeFocused();
  expect((await dossier.boundingBox())!.height).toBeGreaterThan(450);
  const sideways = await page.evaluate(() => {
    const body = document.querySelector("[data-dossier] [role=region]");
    return body === null ? null : body.scrollWidth - body.clientWidth;
  });
  expect(sideways).toBe(0);
  expect(await seriousProblems(page)).toEqual([]);
  await dossier.getByRole("button", { name: "Back to the map" }).click();
  await expect(sheet(page, "Niger").getByRole("button", { name: "Open the dossier of Niger" })).toBeFocused();
});
