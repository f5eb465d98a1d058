/** Longer than any frame takes on a page that is looked at. */
const PATIENCE_MS = 1000;

/** Resolves when the browser has shown the page as it stands now; at once where nobody sees it, and in any case soon. */
export function shown(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });
}
