/** Which files of a build the service worker keeps, and by which hashes it knows them again. */
import { createHash } from "node:crypto";
import type { Precache } from "../../src/model/precache.ts";

const EDITION_LETTERS = 12;
/** Pictures to take away, and what is for others’ pages and for hosts: of the page in a frame the site itself shows only its picture. */
const NOT_KEPT =
  /^(pictures|editions|oembed|examples)\/|^assets\/frame\/(maplibre-|.*\.woff2$)|^embed\.(js|d\.ts)$|^_headers$|\.(map|br|gz)$/;

/** The list for the files of a build, by their paths in it. In order of path, so that equal builds have equal workers. */
export function precacheOf(built: ReadonlyMap<string, string | Uint8Array>): Precache {
  const files = [...built]
    .filter(([path]) => !NOT_KEPT.test(path))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, content]) => ({
      path,
      integrity: `sha256-${createHash("sha256").update(content).digest("base64")}`,
      bytes: Buffer.byteLength(content),
    }));
  const edition = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, EDITION_LETTERS);
  return { edition, files };
}
