// From a key to a picture that stands still, and what it costs the main thread.
import { setTimeout as wait } from "node:timers/promises";
import { decode, isChanged } from "./pictures.mjs";

/** There and back again from the fourth of five documents, so that no key meets an end. */
const KEYS = ["PageDown", "PageUp", "PageUp", "PageUp", "PageDown", "PageDown"];
const CODES = { PageUp: 33, PageDown: 34 };
/** Longer than the half second that a reader would wait, because one frame of software GL may take that long. */
const STILL_MS = 1000;
/** So long may a page take until its first frame after a key. */
const PATIENCE_MS = 5000;
const LONGEST_MS = 15_000;

/** One measurement for each step, and heap and nodes after the last. The first is a warm-up that is told apart. */
export async function measureSteps({ session, recording }) {
  const steps = [];
  for (const key of KEYS) steps.push(await measureStep(session, recording, key));
  await session.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize, Nodes } = await metricsOf(session);
  const [first, ...steady] = steps;
  return { first, steady, heapBytes: JSHeapUsedSize, nodes: Nodes };
}

async function measureStep(session, recording, key) {
  const start = await recording.now();
  await wait(STILL_MS);
  const from = recording.frames.length;
  const before = await metricsOf(session);
  const pressedAtMs = Date.now();
  await press(session, key);
  await stillness(recording.frames, from, pressedAtMs);
  const after = await metricsOf(session);
  return {
    latencyMs: latency(start, recording.frames.slice(from), pressedAtMs),
    taskMs: (after.TaskDuration - before.TaskDuration) * 1000,
    scriptMs: (after.ScriptDuration - before.ScriptDuration) * 1000,
    layoutMs:
      (after.LayoutDuration + after.RecalcStyleDuration - before.LayoutDuration - before.RecalcStyleDuration) * 1000,
  };
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

async function metricsOf(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
