/** Keeps the screen awake during a talk, where the browser can. */

/** Holds the lock until the answer is called. A page that is hidden loses it, so it is asked for again. */
export function keepAwake(page: Document): () => void {
  const end = new AbortController();
  let lock: WakeLockSentinel | null = null;

  async function ask(): Promise<void> {
    if (page.visibilityState !== "visible" || lock?.released === false) return;
    try {
      const given = await navigator.wakeLock.request("screen");
      if (end.signal.aborted) await given.release();
      else lock = given;
    } catch {
      // A screen that goes dark can be woken by hand.
    }
  }

  page.addEventListener("visibilitychange", () => void ask(), { signal: end.signal });
  void ask();
  return () => {
    end.abort();
    void lock?.release().catch(() => undefined);
  };
}
