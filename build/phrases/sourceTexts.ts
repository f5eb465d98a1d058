/** The texts of the documents, which lie outside the project: SOURCES_DIR, or ../shared/sources. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StopId } from "../../src/model/records.ts";
import { normaliseText } from "./normalise.ts";

/** Lines at which what belongs to the document ends. */
const TAIL_BEGINS: Readonly<Record<StopId, string>> = {
  "2017-06": "[61/2017",
};

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** The folder of texts: the environment's SOURCES_DIR, taken from `root`, or ../shared/sources beside the project. */
export function sourcesFolder(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = environment["SOURCES_DIR"];
  return resolve(root, named === undefined || named === "" ? "../shared/sources" : named);
}

/** The text of a document, normalised, or a sentence that says why there is none. */
export function readSourceText(folder: string, id: StopId): SourceText | string {
  const raw = readRawText(folder, id);
  return typeof raw === "string" ? raw : { file: raw.file, text: normaliseText(raw.text) };
}

/**
 * The text as it stands, without what does not belong to the document, of the one file whose name begins with the
 * document's id and a hyphen (`2023-12-13-letter.txt` for 2023-12), or a sentence that says why there is none.
 */
export function readRawText(folder: string, id: StopId): SourceText | string {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith(`${id}-`) && name.endsWith(".txt"))
    : [];
  const [file, second] = files.sort();
  if (file === undefined) return `there is no text ${id}-….txt in the folder of sources`;
  if (second !== undefined) return `there are several texts for it in the folder of sources: ${files.join(", ")}`;
  return { file, text: withoutTail(readFileSync(join(folder, file), "utf8"), TAIL_BEGINS[id]) };
}

function withoutTail(text: string, beginning: string | undefined): string {
  if (beginning === undefined) return text;
  const at = `\n${text}`.indexOf(`\n${beginning}`);
  return at === -1 ? text : text.slice(0, at);
}
