/** Whether a page may leave itself on the device: a built site, in a window of its own, over a connection that browsers trust. */

/** The whole site is one file: nothing lies beside it. */
export const isSingleFile = import.meta.env.MODE === "single";

/** Asks the browser once. A file opened from disk is kept already; a page inside another’s page leaves nothing on the device. */
export function canBeKept(): boolean {
  if (!import.meta.env.PROD || isSingleFile) return false;
  // A sandboxed page throws at the mere question.
  try {
    return window.isSecureContext && window.top === window && /^https?:$/.test(location.protocol) && hasWorkers();
  } catch {
    return false;
  }
}

/** In private windows some browsers have none, whatever their types say. */
function hasWorkers(): boolean {
  return "serviceWorker" in navigator && "caches" in window;
}
