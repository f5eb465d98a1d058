/** The address of a frame, from that of the loader’s own file. */

/**
 * Lies beside the loader, whatever the path. Unless the view names its hosts, the page is the only one that may drive the frame
 * and hear from it; a page without an origin, such as a file on disk, cannot be named.
 */
export function frameAddress(script: string, view: string, pageOrigin: string): URL {
  const words = view.trim().replace(/^\?/, "");
  const address = new URL("embed.html", script);
  address.search = words;
  if (pageOrigin === "null" || address.searchParams.has("hosts")) return address;
  address.search = `${words}${words === "" ? "" : "&"}hosts=${pageOrigin}`;
  return address;
}
