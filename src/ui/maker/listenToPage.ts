/** What a tour in the making hears of its page: other windows, and its end. */
import type { Making } from "./making.svelte.ts";

/** Begins to listen; the answer ends it. */
export function listenToPage(making: Making): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const flushHidden = (): void => {
    if (document.visibilityState === "hidden") making.flush();
  };
  addEventListener("storage", ({ key }) => making.hear(key), { signal });
  addEventListener("pagehide", () => making.flush(), { signal });
  addEventListener("pageshow", () => making.hear(null), { signal });
  document.addEventListener("visibilitychange", flushHidden, { signal });
  addEventListener(
    "beforeunload",
    (event) => {
      if (making.isAtRisk) event.preventDefault();
    },
    { signal },
  );
  return () => {
    making.flush();
    ends.abort();
  };
}
