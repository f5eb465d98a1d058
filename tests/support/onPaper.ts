/** What stands on a printed page. */
import type { Page } from "@playwright/test";

/** A partner’s land on the page, as a share of the picture’s width and height; the picture is the frame around it. */
export async function shareOf(page: Page, iso3: string): Promise<{ across: number; along: number; isInside: boolean }> {
  const picture = await page.locator(".picture").boundingBox();
  const land = await page.locator(`.picture path[data-partner=${iso3}]`).first().boundingBox();
  if (!picture || !land) throw new Error(`${iso3} is not drawn.`);
  const isInside =
    land.x >= picture.x &&
    land.y >= picture.y &&
    land.x + land.width <= picture.x + picture.width &&
    land.y + land.height <= picture.y + picture.height;
  return { across: land.width / picture.width, along: land.height / picture.height, isInside };
}
