/** Files that a build would emit, answered by the dev server. */
import type { ViteDevServer } from "vite";

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".json", "application/json; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
];

/** Answers requests for `<base><prefix><name>` with what `read(name)` gives; null passes them on. */
export function serveFiles(
  server: ViteDevServer,
  prefix: string,
  read: (name: string) => Promise<string | Uint8Array | null>,
): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    // The base is cut off before the middlewares see the address, except where it is relative.
    if (!path.startsWith(`/${prefix}`)) {
      next();
      return;
    }
    const name = decodeURIComponent(path.slice(prefix.length + 1)) || "index.html";
    read(name).then((body) => {
      if (body === null) {
        next();
        return;
      }
      response.setHeader(
        "Content-Type",
        TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? "text/plain; charset=utf-8",
      );
      response.setHeader("Cache-Control", "no-store");
      response.end(body);
    }, next);
  });
}
