/** The editions that were put by in `editions/`: they go into every site as they are. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { dataOf, EDITIONS_FOLDER, isEditionId } from "../../src/model/editions.ts";
import { editionId, type EditionFiles } from "./editionId.ts";

/** In `editions/`: which there are and since when, the oldest first. */
export const KEPT_LIST = "kept.json";

export interface KeptEdition {
  readonly id: string;
  readonly date: string;
  readonly files: EditionFiles;
}

/** Oldest first. Throws where one is missing or is not what it was, since articles rely on it. */
export function keptEditions(root: string): readonly KeptEdition[] {
  const folder = join(root, EDITIONS_FOLDER);
  const list = join(folder, KEPT_LIST);
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, "utf8")) as readonly { readonly id: string; readonly date: string }[];
  return entries.map(({ id, date }) => {
    const files = filesIn(join(folder, id));
    if (!isEditionId(id) || editionId(dataOf(id), files) !== id)
      throw new Error(`${EDITIONS_FOLDER}/${id}/ is not what was put by on ${date}. Restore it: articles show it.`);
    return { id, date, files };
  });
}

/** All files of a folder by their paths in it; none where there is no folder. */
export function filesIn(folder: string): EditionFiles {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && !/\.(br|gz)$/.test(path))
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]),
  );
}
