import type { Locator, Page } from "@playwright/test";
import { documentHeading, openWithMap, openWithoutMap, partnerEntry, sheet, openFrom } from "../support/atlasPage.ts";
import { crowdedTargets, sidewaysScrollers } from "../support/targets.ts";
import { expect, test } from "../support/test.ts";

const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

function grip(page: Page): Locator {
  return page.getByRole("button", { name: /^Show (the list|more|the map)$/ });
}

async function drawerHeight(page: Page): Promise<number> {
  const top = (await grip(page).boundingBox())!.y;
  return page.viewportSize()!.height - top;
}

for (const size of PHONES) {
  const name = `${String(size.width)} × ${String(size.height)}`;

  test(`at ${name} nothing scrolls sideways and every target can be hit`, async ({ page }) => {
    await page.setViewportSize(size);
    const check = async (state: string): Promise<void> => {
      expect(await sidewaysScrollers(page), state).toEqual([]);
      expect(await crowdedTargets(page), state).toEqual([]);
    };
    await openWithoutMap(page);
    await check("start");
    await page.getByRole("button", { name: "Layers, theme, language" }).click();
    const choices = (await page.getByRole("group", { name: "Theme" }).locator("..").boundingBox())!;
    expect(choices.x).toBeGreaterThanOrEqual(0);
    expect(choices.x + choices.width).toBeLessThanOrEqual(size.width);
    await check("layers and theme");
    await page.keyboard.press("Escape");
    await openFrom(page, "Learn", "How to read this map");
    await check("reading dialog");
    await page.keyboard.press("Escape");
    await partnerEntry(page, "Tunisia").click();
    await expect(sheet(page, "Tunisia")).toBeVisible();
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    });
    await check("a partner");
    await openWithoutMap(page, "?route=atlantic-western-mediterranean&stop=1999-01");
    await check("a route and a notice");
  });

  test(`at ${name} the drawer has three heights by touch and by key, and stepping is always at hand`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openWithoutMap(page, "?stop=2017-06");
    const next = page.getByRole("button", { name: "Next", exact: true });
    const half = await drawerHeight(page);
    await expect(next).toBeInViewport({ ratio: 1 });

    await grip(page).click();
    await expect.poll(() => drawerHeight(page)).toBeGreaterThan(half + 100);
    await expect(next).toBeInViewport({ ratio: 1 });
    await grip(page).press("Enter");
    await expect.poll(() => drawerHeight(page)).toBeLessThan(half);
    await expect(partnerEntry(page, "Libya")).toBeHidden();
    await expect(next).toBeInViewport({ ratio: 1 });
    await grip(page).press("Space");
    await expect.poll(() => drawerHeight(page)).toBe(half);
    await next.click();
    await expect(documentHeading(page)).toContainText("Document of 25 May 2021");
  });
}

test("on a phone the live map stands above the drawer, and a partner opens in it", async ({ page }) => {
  await page.setViewportSize(PHONES[0]);
  await openWithMap(page, "?at=17,27,3&layers=");
  const map = page.locator("canvas");
  expect((await map.boundingBox())!.width).toBe(PHONES[0].width);
  await grip(page).click();
  await grip(page).click();
  await expect(grip(page)).toHaveText("Show the list");
  await expect
    .poll(async () => {
      const { y, height } = (await map.boundingBox())!;
      return y + height - (await grip(page).boundingBox())!.y;
    }, "what of the map the drawer covers")
    .toBeLessThanOrEqual(1);
  const { x, y, width, height } = (await map.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(sheet(page, "Libya")).toBeVisible();
  await expect(grip(page)).toHaveText("Show more");
  expect(await sidewaysScrollers(page)).toEqual([]);
});
