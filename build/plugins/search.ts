/** `virtual:route-atlas/search`: other names of countries and the places of the map, for whoever searches. */
import type { Plugin } from "vite";
import { pressSearch } from "../search/pressSearch.ts";
import { forgetModule, onTableEdit } from "./dataset.ts";

const RESOLVED_ID = "\0virtual:route-atlas/search";

/** The plugin for the project at `root`. */
export function searchPlugin(root: string): Plugin {
  return {
    name: "route-atlas:search",
    resolveId: {
      filter: { id: /^virtual:route-atlas\/search$/ },
      handler: () => RESOLVED_ID,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/search$/ },
      async handler() {
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(await pressSearch(root)))});`;
      },
    },
    configureServer(server) {
      onTableEdit(server, root, () => forgetModule(server, RESOLVED_ID));
    },
  };
}
