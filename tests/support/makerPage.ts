/** The tour maker as whoever makes a tour meets it. */
import type { Locator, Page } from "@playwright/test";
import { openWithPicture } from "./atlasPage.ts";
import { expect } from "./test.ts";

export const maker = (page: Page): Locator => page.getByRole("region", { name: "Make a tour" });
export const views = (page: Page): Locator => maker(page).locator("[data-step]");
export const inMaker = (page: Page, name: string): Locator => maker(page).getByRole("button", { name, exact: true });

/** The headings of the views, in their order. */
export async function headings(page: Page): Promise<string[]> {
  const names = await views(page)
    .locator("[data-head]")
    .evaluateAll((all) => all.map((head) => head.getAttribute("aria-label") ?? ""));
  return names.map((name) => name.replace(/^View \d+: /, ""));
}

/** Begins a tour whose first view is that of the query. */
export async function beginTour(page: Page, query: string, title: string): Promise<void> {
  await openWithPicture(page, query === "" ? "?panel=maker" : `${query}&panel=maker`);
  await inMaker(page, "New tour from this view").click();
  await maker(page).getByLabel("Title", { exact: true }).fill(title);
}

/** What the browser keeps of all tours made in it. */
export function keptTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith("route-atlas:tour:"))
      .map(([, text]) => String(text)),
  );
}

/** Waits until the browser keeps a text. */
export async function expectKept(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await keptTexts(page)).join("\n")).toContain(text);
}
