/** Browsers remember for the life of a page that a module could not be loaded. */

/**
 * Loads the page anew, so that it asks again for what has failed; its address brings it back as it was. Says false, and
 * leaves the page alone, where the site cannot be reached: without a network there would be no page at all.
 */
export async function freshPage(): Promise<boolean> {
  const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return false;
  location.reload();
  return true;
}
