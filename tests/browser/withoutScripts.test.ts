import { standingTable } from "../../src/draw/words/table.ts";
import { sceneFor } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const STOP = "2023-12";

test.use({ javaScriptEnabled: false });

test("with scripts off the page holds heading, picture, question and document", async ({ page, index }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Route Atlas");
  const { lens, document } = sceneFor(index, "");
  await expect(page.getByRole("heading", { name: lens.question })).toBeVisible();
  await expect(page.getByRole("article").getByText(document.title).first()).toBeVisible();
  const picture = page.getByRole("img");
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect((await picture.getAttribute("alt"))!.length).toBeGreaterThan(80);
  await expect(page.getByRole("button"), "things that could only be pressed with scripts").toHaveCount(0);
});

test("with scripts off the table says the standing of every partner", async ({ page, index }) => {
  await page.goto("./");
  const table = page.getByRole("table", { name: /what it says of each partner/ });
  const rows = table.locator("tbody").getByRole("row");
  const wanted = standingTable(index, STOP, "standing");
  expect(new Set(wanted.map(({ iso3 }) => iso3))).toEqual(new Set(index.dataset.partners.map(({ iso3 }) => iso3)));
  await expect(rows).toHaveCount(wanted.length);
  const said = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("th, td")].slice(0, 2).map((cell) => cell.textContent.trim())),
  );
  expect(said).toEqual(
    wanted.map(({ partner, look, hindered }) => [
      partner,
      `${look}${hindered ? "; part is blocked or obstructed" : ""}`,
    ]),
  );
});

test("with scripts off every picture and every table can be opened, each document's among them", async ({
  page,
  index,
}) => {
  await page.goto("./");
  const addresses = await page
    .getByRole("link")
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
  const names = addresses.map((address) => new URL(address).pathname.replace(/^.*\/(pictures|data)\//, "$1/"));
  expect(names).toEqual(expect.arrayContaining(index.stops.map((stop) => `pictures/${stop}.svg`)));
  for (const address of addresses) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
    if (address.endsWith(".svg")) expect(response.headers()["content-type"]).toContain("image/svg+xml");
  }
});

test("with scripts off the page can be printed", async ({ page }) => {
  await page.goto("./");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("img")).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
});
