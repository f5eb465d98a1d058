// From the address to the page at rest: first picture, complete picture, live map, bytes and requests.
import { setTimeout as wait } from "node:timers/promises";
import { MAP_AREA } from "../pages/window.mjs";
import { inFrames, notesOf } from "./frames.mjs";
import { pictureMoments } from "./moments.mjs";

/** Software GL on a busy machine may present a frame long after the page has finished with it. */
const STILL_MS = 2500;
/** A page whose map stays a picture for so long after all came to rest has chosen to. */
const PICTURE_STAYS_MS = 6000;
const LONGEST_MS = 90_000;
const UNFINISHED = ["picture", "loading"];

/**
 * Waits for the page to come to rest and says when what was there; times in milliseconds after the navigation began.
 * `held`: something will never arrive; `hasState`: the page says `data-map` when its map is there; `restsAs`: the state in which it stays.
 */
export async function measureLoad(
  { page, transfers, recording },
  { held, hasState = true, restsAs, isEmbedded = false },
) {
  const isAtRest = await rest({ page, transfers, recording }, { isHeld: held !== undefined, hasState, restsAs });
  const final = await recording.now();
  const notes = await inFrames(page, notesOf);
  const states = notes.flatMap((note) => note.states);
  const area = isEmbedded ? await areaInFrame(page) : MAP_AREA;
  const { firstPictureAtMs, completeAtMs, ...picture } = pictureMoments([...recording.frames, final], area);
  const { originMs } = notes[0];
  const since = (atMs) => (atMs === null ? null : atMs - originMs);
  const sum = (atMs) => (atMs === null ? { bytes: null, requests: null } : transfers.until(atMs));
  const liveAtMs = states.find(({ state }) => state === "complete")?.atMs ?? null;
  return {
    isAtRest,
    states,
    firstPictureMs: since(firstPictureAtMs),
    completeMs: since(completeAtMs),
    interactiveMs: since(notes.find(({ interactiveAtMs }) => interactiveAtMs !== null)?.interactiveAtMs ?? null),
    liveMs: since(liveAtMs),
    untilFirstPicture: sum(firstPictureAtMs),
    untilLive: sum(liveAtMs),
    inAll: transfers.until(Infinity),
    files: transfers.files(),
    ...picture,
    final,
  };
}

async function rest({ page, transfers, recording }, { isHeld, hasState, restsAs }) {
  const begunAt = Date.now();
  while (Date.now() - begunAt < LONGEST_MS) {
    await wait(100);
    const pictureStillMs = recording.quietForMs();
    if (pictureStillMs < STILL_MS || recording.frames.length === 0) continue;
    const notes = await inFrames(page, notesOf);
    transfers.settle(notes.flatMap(({ entries }) => entries));
    const stillMs = isHeld ? pictureStillMs : Math.min(pictureStillMs, transfers.quietForMs());
    const { state = null, atMs = 0 } = notes.flatMap(({ states }) => states).at(-1) ?? {};
    if (stillMs < STILL_MS || (hasState && state === null)) continue;
    if (stillMs > PICTURE_STAYS_MS || isHeld || state === restsAs) return true;
    // A map says that it has drawn before the frame with its drawing is presented.
    if (!UNFINISHED.includes(state) && recording.frames.at(-1).atMs >= atMs) return true;
  }
  return false;
}

/** Where the map in the article's one frame is, as far as the window shows it. */
async function areaInFrame(page) {
  const [, frame] = page.frames();
  const { x, y, width, height } = await frame.locator("[data-map], svg").first().boundingBox();
  return {
    left: Math.ceil(x),
    top: Math.ceil(y),
    right: x + width,
    bottom: Math.min(y + height, page.viewportSize().height),
  };
}
