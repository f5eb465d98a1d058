// Archives that are the same for the same files, whoever makes them, where and when: names in order, one time, no owner.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { pack } from "tar-stream";

/** @typedef {ReadonlyMap<string, Uint8Array>} Files by their names in the archive */

/**
 * The files of a folder, under another name.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {[name: string, content: Uint8Array][]}
 */
export function filesIn(folder, name) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [`${name}/${path.split(sep).join("/")}`, readFileSync(join(folder, path))]);
}

/**
 * The time is that of the commit and not a fixed one: servers tell browsers that a file is the same by its time and its size.
 *
 * @param {Files} files
 * @param {Date} time
 * @returns {Promise<Uint8Array>}
 */
export async function tarGz(files, time) {
  const archive = pack();
  for (const [name, content] of inOrder(files))
    archive.entry({ name, mode: 0o644, mtime: time, uid: 0, gid: 0, uname: "", gname: "" }, Buffer.from(content));
  archive.finalize();
  const chunks = [];
  for await (const chunk of archive) chunks.push(chunk);
  const packed = gzipSync(Buffer.concat(chunks), { level: 9 });
  // The system that packed it, of which nobody needs to know.
  packed[9] = 255;
  return packed;
}

/**
 * @param {Files} files
 * @param {Date} time
 * @returns {Uint8Array}
 */
export function zip(files, time) {
  // A ZIP holds the hour on the clock, so that of UTC is put on the clock of here.
  const mtime = new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
  return zipSync(Object.fromEntries(inOrder(files)), { level: 9, mtime });
}

/** @param {Files} files */
function inOrder(files) {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1));
}
