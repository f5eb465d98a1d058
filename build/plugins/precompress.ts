/** Brotli and gzip copies beside every text file of the site, so that a plain file server sends few bytes. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(html|css|js|mjs|json|csv|svg|map|txt|webmanifest)$/;
/** Six megabytes that no page loads: the best compression would take longer than drawing them. */
const IN_NO_PAGE = /[\\/]pictures[\\/]/;
const FAST_QUALITY = 6;
/** Below this a header costs more than the compression saves. */
const SMALLEST_BYTES = 1024;

/** Compresses once everything is written. Both formats are deterministic. */
export function precompress(): Plugin {
  let outDir = "";
  return {
    name: "route-atlas:precompress",
    apply: "build",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await Promise.all(textFiles(outDir).map(compress));
    },
  };
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => TEXT.test(path) && statSync(path).isFile() && statSync(path).size >= SMALLEST_BYTES);
}

async function compress(path: string): Promise<void> {
  const content = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: IN_NO_PAGE.test(path) ? FAST_QUALITY : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
