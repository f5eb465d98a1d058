/** `npm run build:single`: the whole site as one HTML file, which opens from a disk without any server. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { licenceComment } from "../licences/notice.ts";
import { inlinePage } from "../single/inlinePage.ts";
import { packagesOf } from "./licences.ts";

const WORKER = "?worker&url";
const RESOLVED_WORKER = "\0route-atlas:worker-in-page:";

/** Writes the file `name` and nothing else. Pages of the build other than index.html have no place in it. */
export function singleFilePlugin(root: string, name: string): Plugin[] {
  return [workerInPage(root), onePage(root, name)];
}

/** A worker needs an address, and a file from disk has none to offer: the program makes one from the worker’s text. */
function workerInPage(root: string): Plugin {
  return {
    name: "route-atlas:worker-in-page",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.endsWith(WORKER)) return null;
      const resolved = await this.resolve(id.slice(0, -WORKER.length), importer);
      return resolved && `${RESOLVED_WORKER}${resolved.id}`;
    },
    load: {
      filter: { id: /^\0route-atlas:worker-in-page:/ },
      async handler(id) {
        const code = await bundled(root, id.slice(RESOLVED_WORKER.length));
        return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: "text/javascript" }));`;
      },
    },
  };
}

async function bundled(root: string, entry: string): Promise<string> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

function onePage(root: string, name: string): Plugin {
  return {
    name: "route-atlas:one-page",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const read = (path: string): string => textOf(bundle[path]) ?? readFileSync(join(root, "public", path), "utf8");
        const source = inlinePage(read("index.html"), read) + licenceComment(packagesOf(bundle, root));
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
        this.emitFile({ type: "asset", fileName: name, source });
      },
    },
  };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string | null {
  if (!file) return null;
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
}
