/** A talk in two windows: the one that the room sees, and the speaker's. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Opens the speaker’s window from the talk, as somebody with two screens does. */
export async function openSpeakerWindow(page: Page): Promise<Page> {
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  await page.getByRole("button", { name: /^Second window/ }).click();
  const speaker = await opened;
  await expect(notes(speaker)).toBeVisible();
  return speaker;
}

/** The notes of the speaker’s window. */
export function notes(speaker: Page): Locator {
  return speaker.getByRole("region", { name: "Notes", exact: true });
}

/** What the view is called, in either window: the room hears it, the speaker reads it above the notes. */
export async function headings(audience: Page, speaker: Page): Promise<readonly [room: string, desk: string]> {
  const texts = [audience.locator("[aria-live] h2"), notes(speaker).getByRole("heading").first()];
  const [room = "", desk = ""] = await Promise.all(texts.map((text) => text.innerText()));
  return [room, desk];
}

/** Both windows are at this view. */
export async function expectBothAt(audience: Page, speaker: Page, step: number): Promise<void> {
  for (const page of [audience, speaker]) await expect(page).toHaveURL(new RegExp(`[?&]step=${String(step)}(&|$)`));
  await expect
    .poll(async () => {
      const [room, desk] = await headings(audience, speaker);
      return room === desk;
    })
    .toBe(true);
}
