/** Where a place lies on the screen, worked out from the address and the page's own layout. */
import type { Page } from "@playwright/test";

/** CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longitude and latitude in degrees. */
export type Place = readonly [lon: number, lat: number];

const TILE_PX = 512;

/**
 * Projects places for the camera `at=lon,lat,zoom` of the address, in the wide layout: the camera's middle is that of what
 * the column on the left and the note over the timeline leave free.
 */
export async function projection(page: Page): Promise<(place: Place) => Point> {
  const at = new URL(page.url()).searchParams.get("at");
  const [lon, lat, zoom] = (at ?? "").split(",").map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) throw new Error("The address has no camera.");
  const window = page.viewportSize()!;
  const column = (await page.locator(".side").boundingBox())!;
  const note = (await page.locator(".map .note").boundingBox())!;
  const middle = {
    x: (column.x + column.width + window.width) / 2,
    y: note.y / 2,
  };
  const scale = TILE_PX * 2 ** zoom;
  const centre = mercator([lon, lat]);
  return (place) => {
    const { x, y } = mercator(place);
    return { x: middle.x + (x - centre.x) * scale, y: middle.y + (y - centre.y) * scale };
  };
}

/** Web Mercator, the world one unit wide. */
function mercator([lon, lat]: Place): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}
