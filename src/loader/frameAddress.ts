/** The address of a frame, from that of the loader’s own file. */

const ID = "[0-9a-f]{10}-[0-9a-f]{10}";
/** Where a pinned loader lies, in the folder of the site. */
const PINNED = new RegExp(`editions/${ID}/(?=[^/]*$)`);
const EDITION = new RegExp(`^${ID}$`);

/**
 * Lies in the site of the loader, whatever the path. What the view says decides the edition, not which loader ran first: one that
 * names an edition’s folder goes there, all others to the living page. Unless the view names its hosts, the page is the only one
 * that may drive the frame and hear from it; a page without an origin, such as a file on disk, cannot be named.
 */
export function frameAddress(script: string, view: string, pageOrigin: string): URL {
  const words = view.trim().replace(/^\?/, "");
  const asked = new URLSearchParams(words).get("edition") ?? "";
  const site = new URL(script);
  site.search = site.hash = "";
  site.pathname = site.pathname.replace(PINNED, "");
  const address = new URL(`${EDITION.test(asked) ? `editions/${asked}/` : ""}embed.html`, site);
  address.search = words;
  if (pageOrigin === "null" || address.searchParams.has("hosts")) return address;
  address.search = `${words}${words === "" ? "" : "&"}hosts=${pageOrigin}`;
  return address;
}
