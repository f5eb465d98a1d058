/** `dist/data/`: the tables as they are, the dataset as one JSON file, and the description of both. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { pressDataset } from "../dataset/pressDataset.ts";
import { TABLE_NAMES } from "../tables/readTables.ts";
import { serveFiles } from "./serveFiles.ts";

const FOLDER = "data";

/** Emits the folder in a build and serves it in development. */
export function dataFolderPlugin(root: string): Plugin {
  return {
    name: "route-atlas:data-folder",
    generateBundle() {
      for (const name of dataFileNames()) {
        const source = readDataFile(root, name);
        if (source !== null) this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source });
      }
    },
    configureServer(server) {
      serveFiles(server, `${FOLDER}/`, (name) =>
        Promise.resolve(dataFileNames().includes(name) ? readDataFile(root, name) : null),
      );
    },
  };
}

/** The names of the files in the folder. */
export function dataFileNames(): readonly string[] {
  return [...TABLE_NAMES.map((table) => `${table}.csv`), "datapackage.json", "route-atlas.json"];
}

function readDataFile(root: string, name: string): string | Uint8Array | null {
  if (name === "route-atlas.json") return JSON.stringify(pressDataset(root).dataset);
  const path = join(root, "seeds", name);
  return existsSync(path) ? readFileSync(path) : null;
}
