/** Puts the editions of a built site by in `editions/`, from where every later build takes them along. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EDITION_LIST, EDITIONS_FOLDER, readEditions } from "../../src/model/editions.ts";
import { editionId } from "./editionId.ts";
import { filesIn, KEPT_LIST } from "./keptEditions.ts";

interface Entry {
  readonly id: string;
  readonly date: string;
}

/** Copies what is not kept yet from `site`, a built site. Answers with the ids that are new; throws where one is not whole. */
export function keepEditions(root: string, site: string, today: string): readonly string[] {
  const folder = join(root, EDITIONS_FOLDER);
  const kept = listIn(folder);
  const list = join(site, EDITIONS_FOLDER, EDITION_LIST);
  if (!existsSync(list)) throw new Error(`${list} is not there: build the site first, or name the folder of one.`);
  const offered = [...readEditions(JSON.parse(readFileSync(list, "utf8")))].reverse();
  const added = offered.filter(({ id }) => !kept.some((entry) => entry.id === id));
  for (const { id, data } of added) {
    const files = filesIn(join(site, EDITIONS_FOLDER, id));
    if (editionId(data, files) !== id) throw new Error(`The edition ${id} in ${site} is not whole. Build it again.`);
    for (const [path, content] of files) {
      const target = join(folder, id, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  }
  // An edition that others put by before keeps its day, and its place among them.
  const entries = [...kept, ...added.map(({ id, date }): Entry => ({ id, date: date ?? today }))];
  const inOrder = entries.sort((one, other) => one.date.localeCompare(other.date));
  if (added.length > 0) writeFileSync(join(folder, KEPT_LIST), `${JSON.stringify(inOrder, null, 2)}\n`);
  return added.map(({ id }) => id);
}

function listIn(folder: string): readonly Entry[] {
  const path = join(folder, KEPT_LIST);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as readonly Entry[]) : [];
}
