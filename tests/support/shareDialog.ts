/** The share dialog as an author meets it. */
import type { Locator, Page } from "@playwright/test";
import { openWithPicture } from "./atlasPage.ts";
import { expect } from "./test.ts";

/** The three ways in, best first. */
export const WAYS = ["1. Figure with the loader", "2. Plain frame", "3. Picture with caption and link"] as const;

export const shareDialog = (page: Page): Locator => page.getByRole("dialog", { name: "Embed or share" });

/** Opens it for a view, and waits until it knows what can be pinned. */
export async function openShare(page: Page, query = ""): Promise<Locator> {
  await openWithPicture(page, `?panel=share${query === "" ? "" : `&${query}`}`);
  const dialog = shareDialog(page);
  await expect(dialog.getByRole("radio", { name: /^Pinned: / })).toBeVisible();
  return dialog;
}

/** What is to be pasted. */
export function codeOf(dialog: Locator, way: (typeof WAYS)[number]): Locator {
  return dialog.getByRole("textbox", { name: `Code: ${way}` });
}
