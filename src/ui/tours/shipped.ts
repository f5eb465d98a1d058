/** The tours that the atlas brings, loaded at the first wish for one. */
import type { Tour } from "../../model/tour.ts";
import { Later } from "../state/later.svelte.ts";

export const shippedTours = new Later(loadShipped);

/** The tours themselves; the browser asks for them once. Rejects when they cannot be had. */
export async function loadShipped(): Promise<readonly Tour[]> {
  const { default: tours } = await import("virtual:route-atlas/tours");
  return tours;
}
