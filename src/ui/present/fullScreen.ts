/** The whole screen, where the browser gives it. */

/** Asks for it; refused without a press of a key or a button, and on telephones of some makers always. */
export function enterFullScreen(page: Document): void {
  const root = page.documentElement;
  if (page.fullscreenElement === null && "requestFullscreen" in root)
    void root.requestFullscreen().catch(() => undefined);
}

/** In or out. */
export function toggleFullScreen(page: Document): void {
  if (page.fullscreenElement === null) enterFullScreen(page);
  else void page.exitFullscreen().catch(() => undefined);
}

export function leaveFullScreen(page: Document): void {
  if (page.fullscreenElement !== null) void page.exitFullscreen().catch(() => undefined);
}
