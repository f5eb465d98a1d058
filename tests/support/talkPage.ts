/** A talk as a room and a presenter meet it: opens it, and finds its parts. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import type { Tour } from "../../src/model/tour.ts";
import type { FactIndex } from "../../src/slice/factIndex.ts";
import { plainText } from "../../src/view/tours/blocks.ts";
import { parseTour } from "../../src/view/tours/parseTour.ts";
import { holdLiveMap } from "./atlasPage.ts";
import { expect } from "./test.ts";

/** A tour as its file has it. */
export function tourFile(index: FactIndex, id: string): Tour {
  const text = readFileSync(fileURLToPath(new URL(`../../seeds/tours/${id}.md`, import.meta.url)), "utf8");
  const known = { stops: index.stops, partners: index.dataset.partners.map(({ iso3 }) => iso3) };
  const { tour } = parseTour(text, id, known);
  if (tour === null) throw new Error(`The tour ${id} cannot be read.`);
  return tour;
}

/** Opens a talk in the first degree of life, the picture, and waits until it answers keys. */
export async function openTalk(page: Page, query: string): Promise<void> {
  await holdLiveMap(page);
  await page.goto(`./?${query}`);
  await waitForTalk(page);
}

/** The words of the talk come last, so it is all there with them. */
export async function waitForTalk(page: Page): Promise<void> {
  await expect(page.getByRole("group", { name: "The talk" })).toBeAttached();
}

export function caption(page: Page): Locator {
  return page.locator("[aria-live=polite].caption");
}

/** Waits until the room reads the caption of a view, from 1. */
export async function expectView(page: Page, tour: Tour, number: number): Promise<void> {
  const step = tour.steps[number - 1];
  if (!step) throw new Error(`The tour has no view ${String(number)}.`);
  await expect(caption(page).getByRole("heading")).toHaveText(step.heading);
  const [first = ""] = plainText(step.caption).split(/[.\n]/);
  await expect(caption(page)).toContainText(first);
  await expect(page).toHaveURL(new RegExp(`[?&]tour=${tour.id}(&|$)`));
  await expect(page.getByText(`View ${String(number)} of ${String(tour.steps.length)}`)).toBeAttached();
}

/** What covers the screen while it is blank. */
export function blank(page: Page): Locator {
  return page.locator(".blank");
}
