/** The editions to which an article can pin a view. */
import { type Edition, EDITION_LIST, EDITIONS_FOLDER, readEditions } from "../../model/editions.ts";

const PATIENCE_MS = 8000;

/** What the site keeps, newest first; empty where the list cannot be had. `site` is the address of its folder. */
export async function editionsOfSite(site: string): Promise<readonly Edition[]> {
  try {
    const address = new URL(`${EDITIONS_FOLDER}/${EDITION_LIST}`, site);
    const answer = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok ? readEditions(await answer.json()) : [];
  } catch {
    return [];
  }
}
