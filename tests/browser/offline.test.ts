import { fileURLToPath } from "node:url";
import { partnerEntry, sheet, waitForPicture, withoutWebGl } from "../support/atlasPage.ts";
import { keptSite, waitUntilKept } from "../support/keptSite.ts";
import { expect, test } from "../support/test.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

test.use({ serviceWorkers: "allow" });

test("after one visit, the site opens without a network, in another view and another language, with its passages and its tours", async ({
  page,
  context,
  guard,
}) => {
  const site = await keptSite(context, guard, dist);
  await withoutWebGl(page);
  await page.goto(site.url);
  await waitUntilKept(page);
  await site.cut();

  await page.reload();
  await waitForPicture(page);
  await partnerEntry(page, "Libya").click();
  await sheet(page, "Libya")
    .getByText(/^Passage: /)
    .first()
    .click();
  await page.goto(`${site.url}?stop=2017-06&lens=returns&panel=table&lang=fr`);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("table").getByRole("row").nth(3)).toBeVisible();
  await page.goto(`${site.url}?tour=announced-is-not-paid&step=2`);
  await expect(page.getByText(/In November 2015 the EU Trust Fund for Africa/)).toBeVisible();
  await page.goto(site.url);
  await page.getByRole("button", { name: "About the data" }).click();
  await expect(page.getByRole("dialog").getByText(/^This site is stored on this device/)).toBeVisible();
});
