// One browser for many visits, and a new one when it has come to harm.
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 10_000;

/** `warm` is done once with every new browser: whoever comes first starts its processes. */
export function keepBrowser(launch, warm) {
  let current = null;
  const drop = async () => {
    const closing = current?.close().catch(() => undefined);
    current = null;
    await Promise.race([closing, wait(PATIENCE_MS, undefined, { ref: false })]);
  };
  return {
    drop,
    async browser() {
      if (current?.isConnected()) return current;
      current = await launch();
      await warm(current).catch(() => undefined);
      return current;
    },
  };
}

/** Fails when a promise takes longer than `limitMs`, so that one page can never stop a run. */
export async function within(limitMs, promise) {
  const late = new AbortController();
  try {
    return await Promise.race([
      promise,
      wait(limitMs, undefined, { signal: late.signal }).then(() => {
        throw new Error(`it took longer than ${limitMs / 1000} seconds`);
      }),
    ]);
  } finally {
    late.abort();
    promise.catch(() => undefined);
  }
}
