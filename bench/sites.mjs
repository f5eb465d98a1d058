// Serves what a visit asks for: a page, or an article with frames from another origin.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../scripts/serve.mjs";
import { articleOf, tenQueries } from "./pages/article.mjs";

const articles = join(dirname(dirname(fileURLToPath(import.meta.url))), ".cache/bench/articles");

/** A visit with the address that it opens; `close` ends its servers. */
export async function openSite(visit, folders, stops) {
  const pages = await serve({ dir: folders[visit.folder], port: 0, policy: visit.folder === "ours" });
  if (!visit.framed) return { ...visit, url: `${pages.url}${visit.query ?? ""}`, close: pages.close };
  // One map: its frame is of the article's site, so that both are in one process and the slow profile slows both. Ten: another
  // site, in a process of its own, as it is in a newspaper.
  const origin = visit.isEmbedded ? pages.url : pages.url.replace("localhost", "127.0.0.1");
  // The frame of the opening view has no query, as the page that the press wrote.
  const queries = visit.isEmbedded ? [""] : tenQueries(stops);
  const folder = join(articles, visit.name);
  mkdirSync(folder, { recursive: true });
  const script = visit.name === "ten-loader" ? `${origin}embed.js` : null;
  const places = queries.map((query, place) => visit.framed(origin, query, place));
  writeFileSync(join(folder, "index.html"), articleOf({ places, script }));
  const host = await serve({ dir: folder, port: 0, policy: false });
  return { ...visit, url: host.url, close: () => Promise.all([pages.close(), host.close()]) };
}
