/** The files of the page in a frame as an edition keeps them, with addresses that hold in `editions/<id>/`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FRAME_PAGE } from "../frame/frameAlone.ts";
import type { EditionFiles } from "./editionId.ts";

/** They stand in public/ and run before the first paint. */
const FIRST_SCRIPTS = /<script[^>]* src="\.\/([\w.-]+)"/g;
/** The explorer is not kept: an edition of the data is shown by its own frame, all else by the atlas as it is. */
const ATLAS = '"./index.html';

/** Throws when the page has no link to the atlas. */
export function inEdition(root: string, frame: EditionFiles): EditionFiles {
  const page = Buffer.from(frame.get(FRAME_PAGE) ?? "").toString("utf8");
  if (!page.includes(ATLAS)) throw new Error(`${FRAME_PAGE} has no link to the atlas.`);
  const scripts = [...page.matchAll(FIRST_SCRIPTS)].map(
    ([, name = ""]) => [name, readFileSync(join(root, "public", name))] as const,
  );
  return new Map([...frame, ...scripts, [FRAME_PAGE, Buffer.from(page.replaceAll(ATLAS, '"../../index.html'))]]);
}
