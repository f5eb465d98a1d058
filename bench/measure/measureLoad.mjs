// From the address to the page at rest: first picture, complete picture, live map, bytes and requests.
import { setTimeout as wait } from "node:timers/promises";
import { pictureMoments } from "./moments.mjs";

/** Software GL on a busy machine may present a frame long after the page has finished with it. */
const STILL_MS = 2500;
/** A page whose map stays a picture for so long after all came to rest has chosen to. */
const PICTURE_STAYS_MS = 6000;
const LONGEST_MS = 90_000;
const UNFINISHED = ["picture", "loading"];

/**
 * Waits for the page to come to rest and says when what was there; times in milliseconds after the navigation began.
 * `isHeld`: something will never arrive; `hasState`: the page says `data-map` when its map is there.
 */
export async function measureLoad({ page, transfers, recording }, { isHeld, hasState }) {
  const isAtRest = await rest({ page, transfers, recording }, isHeld, hasState);
  const final = await recording.now();
  const { originMs, states } = await page.evaluate(() => ({
    originMs: performance.timeOrigin,
    states: globalThis.benchStates,
  }));
  const { firstPictureAtMs, completeAtMs, ...picture } = pictureMoments([...recording.frames, final]);
  const liveMs = states.find(({ state }) => state === "complete")?.atMs ?? null;
  const since = (atMs) => (atMs === null ? null : atMs - originMs);
  const sum = (atMs) => (atMs === null ? { bytes: null, requests: null } : transfers.until(atMs));
  return {
    isAtRest,
    states,
    firstPictureMs: since(firstPictureAtMs),
    completeMs: since(completeAtMs),
    liveMs,
    untilFirstPicture: sum(firstPictureAtMs),
    untilLive: sum(liveMs === null ? null : originMs + liveMs),
    inAll: transfers.until(Infinity),
    files: transfers.files(),
    ...picture,
  };
}

async function rest({ page, transfers, recording }, isHeld, hasState) {
  const begunAt = Date.now();
  while (Date.now() - begunAt < LONGEST_MS) {
    await wait(100);
    const pictureStillMs = recording.quietForMs();
    if (pictureStillMs < STILL_MS || recording.frames.length === 0) continue;
    const { state, sinceMs, originMs, entries } = await page.evaluate(howItStands);
    transfers.settle(entries, originMs);
    const stillMs = isHeld ? pictureStillMs : Math.min(pictureStillMs, transfers.quietForMs());
    if (stillMs < STILL_MS || (hasState && state === null)) continue;
    if (stillMs > PICTURE_STAYS_MS || isHeld) return true;
    // A map says that it has drawn before the frame with its drawing is presented.
    if (!UNFINISHED.includes(state) && recording.frames.at(-1).atMs >= originMs + sinceMs) return true;
  }
  return false;
}

/** Runs in the page: what its map says and since when, and every file that has ended, with its compressed size and headers. */
function howItStands() {
  const { state = null, atMs = 0 } = globalThis.benchStates.at(-1) ?? {};
  const entries = performance.getEntriesByType("resource").map(({ name, transferSize, responseEnd }) => {
    return { path: new URL(name).pathname, bytes: transferSize, endMs: responseEnd };
  });
  return { state, sinceMs: atMs, originMs: performance.timeOrigin, entries };
}
