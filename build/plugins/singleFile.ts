/** `npm run build:single`: the whole site as one HTML file, which opens from a disk without any server. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { inlinePage } from "../single/inlinePage.ts";

/** Writes the file `name` and nothing else. Pages of the build other than index.html have no place in it. */
export function singleFilePlugin(root: string, name: string): Plugin {
  return {
    name: "route-atlas:one-page",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const read = (path: string): string => textOf(bundle[path]) ?? readFileSync(join(root, "public", path), "utf8");
        const source = inlinePage(read("index.html"), read);
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
