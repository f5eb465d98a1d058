/** Readers whose device sets the colours of every page, and readers who want nothing to move. */
import type { Locator } from "@playwright/test";
import { documentHeading, openWithPicture, partnerEntry, partnerList, sheet } from "../support/atlasPage.ts";
import { seriousProblems } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const styleOf = (element: Locator, name: string): Promise<string> =>
  element.evaluate((found, property) => getComputedStyle(found).getPropertyValue(property), name);

test("where the reader’s device sets the colours, samples, choices and the focus can still be told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openWithPicture(page);
  const samples = page.locator(".sample:not(.small)");
  const fills = await samples.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(fills).size).toBeGreaterThan(4);

  const lens = (name: string): Locator =>
    page.locator("label", { hasText: new RegExp(`^\\s*${name}\\s*$`) }).locator(".word");
  const underline = (name: string): Promise<string> => styleOf(lens(name), "border-bottom-color");
  expect(await underline("Standing")).not.toBe(await underline("Returns"));
  expect(await underline("Returns")).toBe(await underline("Borders"));

  const strip = partnerEntry(page, "Niger").locator(".strip");
  const [start = 0, ...places] = await strip.evaluate((element) =>
    [element.querySelector(".mark"), ...element.querySelectorAll(".cell")].map((part) =>
      Math.round(part?.getBoundingClientRect().x ?? NaN),
    ),
  );
  expect(places.indexOf(start)).toBe(3);
  expect(await styleOf(strip.locator(".mark"), "border-bottom-color")).not.toBe(
    await styleOf(page.locator("body"), "background-color"),
  );

  await page.getByRole("combobox", { name: "Search" }).fill("niger");
  const active = page.getByRole("option", { selected: true });
  await expect(active).toHaveCount(1);
  expect(await styleOf(active, "outline-style")).toBe("solid");
  expect(await styleOf(page.getByRole("combobox", { name: "Search" }), "outline-style")).not.toBe("none");
  expect(await seriousProblems(page)).toEqual([]);
});

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  const moves = reducedMotion === "no-preference";
  test(`the drawer ${moves ? "moves" : "does not move, nor anything else, where the reader wants no motion"}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion });
    // Every animation and transition that begins is written down.
    await page.addInitScript(() => {
      const begun: string[] = [];
      Object.assign(window, { begun });
      for (const kind of ["transitionrun", "animationstart"])
        document.addEventListener(kind, ({ target }) => begun.push(`${kind} ${(target as Element).className}`), true);
    });
    const begun = (): Promise<string[]> => page.evaluate(() => (window as unknown as { begun: string[] }).begun);
    await openWithPicture(page);
    await page.getByRole("button", { name: "Show more" }).click();
    await expect(page.locator("[data-height=full]")).toBeVisible();
    if (moves) {
      await expect.poll(begun).not.toEqual([]);
      return;
    }
    await expect(partnerList(page)).toBeVisible();
    await partnerEntry(page, "Niger").press("Enter");
    await expect(sheet(page, "Niger")).toBeVisible();
    await page.getByRole("button", { name: "Next", exact: true }).first().press("Enter");
    await expect(documentHeading(page)).toContainText("September 2025");
    expect(await begun()).toEqual([]);
    await page.goto("./?stop=2025-09&compare=2023-12&mode=swipe");
    const divider = page.getByRole("slider");
    await divider.press("ArrowLeft");
    expect(await begun()).toEqual([]);
    await page.goto("./?panel=guide&step=4");
    const guide = page.getByRole("dialog", { name: "Two-minute guide" });
    await guide.getByRole("button", { name: "Next" }).press("Enter");
    await expect(guide.getByText("5 of 7")).toBeVisible();
    expect(await begun()).toEqual([]);
  });
}
