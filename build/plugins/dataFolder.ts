/** `dist/data/`: the tables as they are, the dataset as one JSON file, the description of both, and a page that lists them. */
import type { Plugin } from "vite";
import { DATA_FILE_NAMES, pressPackage } from "../package/pressPackage.ts";
import { serveFiles } from "./serveFiles.ts";

const FOLDER = "data";

/** Emits the folder in a build and serves it in development. */
export function dataFolderPlugin(root: string): Plugin {
  return {
    name: "route-atlas:data-folder",
    generateBundle() {
      for (const { name, content } of pressPackage(root).files)
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source: content });
    },
    configureServer(server) {
      serveFiles(server, `${FOLDER}/`, (name) => Promise.resolve(readDataFile(root, name)));
    },
  };
}

/** The names of the files in the folder. */
export function dataFileNames(): readonly string[] {
  return DATA_FILE_NAMES;
}

function readDataFile(root: string, wanted: string): Uint8Array | null {
  if (!DATA_FILE_NAMES.includes(wanted)) return null;
  return pressPackage(root).files.find(({ name }) => name === wanted)?.content ?? null;
}
