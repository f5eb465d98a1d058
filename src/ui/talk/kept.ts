/** What a window of a talk keeps for as long as its tab lives, so that a clicker’s F5 changes nothing. Storage may be forbidden. */
import type { Tour } from "../../model/tour.ts";
import { isRecord } from "./checks.ts";
import { isWindowId, readShared, type Shared } from "./message.ts";
import { readTour } from "./readTour.ts";

export interface Kept {
  readonly talk: string;
  readonly shared: Shared | null;
  /** One that is in no list of the site would be lost otherwise. */
  readonly tour: Tour | null;
}

const NAME = "route-atlas.talk";

/** What an earlier page of this tab has kept; null where there is none or where it cannot be read. */
export function readKept(storage: () => Storage): Kept | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(NAME) ?? "null");
    if (!isRecord(kept) || !isWindowId(kept["talk"])) return null;
    return { talk: kept["talk"], shared: readShared(kept["shared"]), tour: readTour(kept["tour"]) };
  } catch {
    return null;
  }
}

/** Keeps it, where the browser allows. */
export function keep(storage: () => Storage, kept: Kept): void {
  try {
    storage().setItem(NAME, JSON.stringify(kept));
  } catch {
    // The talk goes on; only a reload would begin it anew.
  }
}
