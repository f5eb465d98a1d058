/** Where a place lies on the screen, worked out from the address and the page's own layout. */
import type { Page } from "@playwright/test";
import { type Frame, planeCameraOf, type ScreenPoint, screenOf } from "../../src/draw/viewport.ts";

export type Point = ScreenPoint;

/** Longitude and latitude in degrees. */
export type Place = readonly [lon: number, lat: number];

/**
 * Projects places for the camera `at=lon,lat,zoom` of the address, in the wide layout: the camera's middle is that of what
 * the column on the left and the note over the timeline leave free.
 */
export async function projection(page: Page): Promise<(place: Place) => ScreenPoint> {
  const at = new URL(page.url()).searchParams.get("at");
  const [lon, lat, zoom] = (at ?? "").split(",").map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) throw new Error("The address has no camera.");
  const { width: widthPx, height: heightPx } = page.viewportSize()!;
  const column = (await page.locator(".side").boundingBox())!;
  const note = (await page.locator(".map .note").boundingBox())!;
  const frame: Frame = { top: 0, right: 0, bottom: heightPx - note.y, left: column.x + column.width };
  const viewport = { widthPx, heightPx, frame, camera: planeCameraOf({ lon, lat, zoom }) };
  return (place) => screenOf(viewport, place);
}
