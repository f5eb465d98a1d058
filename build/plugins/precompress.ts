/** Brotli and gzip copies beside every text file of the site, so that a plain file server sends few bytes. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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
      // Also called after a failure, which must not be hidden by another one.
      if (!existsSync(outDir)) return;
      const packed: Packed = new Map();
      await Promise.all(textFiles(outDir).map((path) => compress(path, packed)));
    },
  };
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => TEXT.test(path) && statSync(path).isFile() && statSync(path).size >= SMALLEST_BYTES);
}

/** By content and quality: editions hold many files that the site, or another edition, has as well. */
type Packed = Map<string, Promise<readonly [brotli: Uint8Array, gzip: Uint8Array]>>;

async function compress(path: string, packed: Packed): Promise<void> {
  const content = readFileSync(path);
  const quality = IN_NO_PAGE.test(path) ? FAST_QUALITY : constants.BROTLI_MAX_QUALITY;
  const key = `${String(quality)} ${createHash("sha256").update(content).digest("hex")}`;
  const both = packed.get(key) ?? pack(content, quality);
  packed.set(key, both);
  const [brotli, gzipped] = await both;
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipped);
}

function pack(content: Uint8Array, quality: number): Promise<readonly [Uint8Array, Uint8Array]> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content, { level: 9 })]);
}
