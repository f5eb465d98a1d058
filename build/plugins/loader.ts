/** `dist/embed.js` and its types `dist/embed.d.ts`. */
import type { Plugin } from "vite";
import { loaderProgram, loaderTypes } from "../loader/pressLoader.ts";
import { serveFiles } from "./serveFiles.ts";

const PROGRAM = "embed.js";
const TYPES = "embed.d.ts";

/** Emits both in a build and serves them in development. */
export function loaderPlugin(root: string): Plugin {
  return {
    name: "route-atlas:loader",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: PROGRAM, source: await loaderProgram(root) });
      this.emitFile({ type: "asset", fileName: TYPES, source: loaderTypes(root) });
    },
    configureServer(server) {
      serveFiles(server, "embed.", async (name) => {
        if (`embed.${name}` === PROGRAM) return loaderProgram(root);
        return `embed.${name}` === TYPES ? loaderTypes(root) : null;
      });
    },
  };
}
