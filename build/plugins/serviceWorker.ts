/** `dist/sw.js`: the service worker, which carries the list of all that it keeps. It is written last, when every file is there. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import type { Precache } from "../../src/model/precache.ts";
import { precacheOf } from "../offline/precacheOf.ts";

const ENTRY = "src/pages/worker/sw.ts";
/** A stable name at the root: its folder is what it answers for, and browsers look for a newer one at the same address. */
const FILE = "sw.js";
const PRECACHE = "virtual:route-atlas/precache";

/** Builds the worker for the project at `root`. Not in development, where files change under it. */
export function serviceWorkerPlugin(root: string): Plugin {
  let publicDir = "";
  let isWritten = false;
  return {
    name: "route-atlas:service-worker",
    apply: "build",
    configResolved(config) {
      publicDir = config.publicDir;
      isWritten = config.build.write;
    },
    async writeBundle({ dir }, bundle) {
      if (dir === undefined || !isWritten) return;
      const precache = precacheOf(new Map([...filesIn(publicDir), ...filesOf(bundle)]));
      writeFileSync(resolve(root, dir, FILE), await workerCode(root, precache));
    },
  };
}

/** One classic script without imports: not every browser runs workers that are modules. */
async function workerCode(root: string, precache: Precache): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [
      {
        name: "route-atlas:precache",
        resolveId: { filter: { id: /^virtual:route-atlas\/precache$/ }, handler: () => `\0${PRECACHE}` },
        load: {
          filter: { id: /^\0virtual:route-atlas\/precache$/ },
          handler: () => `export default ${JSON.stringify(precache)};`,
        },
      },
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: join(root, ENTRY), output: { format: "iife", entryFileNames: FILE } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

function filesOf(bundle: Rolldown.OutputBundle): [path: string, content: string | Uint8Array][] {
  return Object.values(bundle).map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]);
}

function filesIn(folder: string): [path: string, content: Uint8Array][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)]);
}
