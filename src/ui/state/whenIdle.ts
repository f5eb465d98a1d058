/** Waits until the page has nothing better to do. */

/** A page that is never idle gets it all the same. */
const PATIENCE_MS = 1500;
/** Safari has no idle callbacks; by then its first picture stands. */
const WITHOUT_IDLE_MS = 300;

/** Runs once when the page is idle; gives a function that calls it off. */
export function whenIdle(run: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const handle = requestIdleCallback(run, { timeout: PATIENCE_MS });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, WITHOUT_IDLE_MS);
  return () => clearTimeout(timer);
}
