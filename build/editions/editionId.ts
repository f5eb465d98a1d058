/** The names by which editions and their loaders are known: hashes of content, the same for the same files. */
import { createHash } from "node:crypto";

/** The files of an edition by their paths in it. */
export type EditionFiles = ReadonlyMap<string, Uint8Array>;

const DIGITS = 10;

/** `<edition of the data>-<hash of all files>`. */
export function editionId(data: string, files: EditionFiles): string {
  const hash = createHash("sha256");
  const inOrder = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, content] of inOrder)
    hash.update(`${path}\0${createHash("sha256").update(content).digest("hex")}\n`);
  return `${data}-${hash.digest("hex").slice(0, DIGITS)}`;
}

/** As the attribute `integrity` writes it. */
export function integrityOf(content: Uint8Array | string): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}
