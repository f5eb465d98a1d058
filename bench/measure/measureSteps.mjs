// From a key to a picture that stands still, and what it costs the main thread.
import { setTimeout as wait } from "node:timers/promises";
import { decode, isChanged } from "./pictures.mjs";

/** There and back again from the fourth of five documents, so that no key meets an end. */
const KEYS = ["PageDown", "PageUp", "PageUp", "PageUp", "PageDown", "PageDown"];
const CODES = { PageUp: 33, PageDown: 34 };
/** Longer than the half second that a reader would wait, because one frame of software GL may take that long. */
const STILL_MS = 1000;
/** Between looking at the page, which makes it work, and the next key. */
const REST_MS = 400;
/** So long may a page take until its first frame after a key. */
const PATIENCE_MS = 5000;
const LONGEST_MS = 15_000;

/** Before the fifth key the page shows another document than at its opening: worth a look. */
const LOOK_BEFORE = 4;

/** One measurement for each step, and the picture after some of them. The first is a warm-up that is told apart. */
export async function measureSteps({ session, recording }) {
  const steps = [];
  for (const key of KEYS) steps.push(await measureStep(session, recording, key));
  const [first, ...steady] = steps.map(({ figures }) => figures);
  return { first, steady, picture: steps[LOOK_BEFORE].start };
}

async function measureStep(session, recording, key) {
  const start = await recording.now();
  await wait(REST_MS);
  const from = recording.frames.length;
  const before = await metricsOf(session);
  const pressedAtMs = Date.now();
  await press(session, key);
  await stillness(recording.frames, from, pressedAtMs);
  const after = await metricsOf(session);
  const done = (name) => (after[name] - before[name]) * 1000;
  const figures = {
    latencyMs: latency(start, recording.frames.slice(from), pressedAtMs),
    taskMs: done("TaskDuration"),
    scriptMs: done("ScriptDuration"),
  };
  return { start, figures };
}

async function stillness(frames, from, pressedAtMs) {
  while (Date.now() - pressedAtMs < LONGEST_MS) {
    await wait(20);
    const stillMs = Date.now() - (frames.length > from ? frames.at(-1).atMs : pressedAtMs);
    if (stillMs > (frames.length > from ? STILL_MS : PATIENCE_MS)) return;
  }
}

/** Until the last frame that differs from the one before; null where the step changed nothing. */
function latency(start, frames, pressedAtMs) {
  const images = [start, ...frames].map(decode);
  const last = images.findLastIndex((image, at) => at > 0 && isChanged(image, images[at - 1]));
  return last === -1 ? null : frames[last - 1].atMs - pressedAtMs;
}

async function press(session, key) {
  const event = { key, code: key, windowsVirtualKeyCode: CODES[key] };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

/** What the page’s main thread has done so far, in the protocol’s own names. */
export async function metricsOf(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
