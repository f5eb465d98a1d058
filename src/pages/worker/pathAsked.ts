/** Which file of the site a request means. */

export type Question = Pick<Request, "url" | "method" | "headers">;

/**
 * The path in the folder of the site, whatever the query: a folder means its index. Null for all that the worker leaves to the
 * network: other origins and folders, parts of files, anything but GET.
 */
export function pathAsked({ url, method, headers }: Question, scope: string): string | null {
  const { origin, pathname } = new URL(url);
  const home = new URL(scope);
  if (method !== "GET" || headers.has("range") || origin !== home.origin) return null;
  if (!pathname.startsWith(home.pathname)) return null;
  const path = pathname.slice(home.pathname.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Names in this folder hold the hash of their content, so a file of any edition is the right one. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith("assets/");
}
