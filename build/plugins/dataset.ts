/** `virtual:route-atlas/dataset` and `virtual:route-atlas/texts`, checked at every build and at every edit of a table. */
import { join, relative, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { errorsOf, formatProblem, type Problem } from "../problems/problem.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { pressDataset, type PressedDataset } from "../dataset/pressDataset.ts";
import { coreWire } from "../dataset/wire/core.ts";
import { textsWire } from "../dataset/wire/texts.ts";
import { overlayOf, problemErrorOf } from "./problemError.ts";

/** What each module carries, by its id as Vite keeps it; other plugins leave ids that begin with a null byte alone. */
const MODULES = new Map<string, (dataset: Dataset) => object>([
  ["\0virtual:route-atlas/dataset", coreWire],
  ["\0virtual:route-atlas/texts", textsWire],
]);
const EDIT_SETTLES_MS = 60;

/** The plugin for the project at `root`. Faulty tables fail the build and cover the page of the dev server with what is wrong. */
export function datasetPlugin(root: string): Plugin {
  let pressed: PressedDataset | null = null;
  const press = (): PressedDataset => (pressed ??= pressDataset(root));

  return {
    name: "route-atlas:dataset",
    buildStart() {
      pressed = null;
      const error = problemErrorOf(root, press().problems);
      if (error !== null && this.environment.mode === "build") this.error(error);
      for (const problem of warningsOf(press().problems)) this.warn(formatProblem(problem));
    },
    resolveId: {
      filter: { id: /^virtual:route-atlas\/(dataset|texts)$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/(dataset|texts)$/ },
      handler(id) {
        const { dataset, problems } = press();
        const error = problemErrorOf(root, problems);
        if (error !== null) throw error;
        const wire = MODULES.get(id)?.(dataset);
        // Engines parse a JSON string about twice as fast as the same object literal.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(wire))});`;
      },
    },
    configureServer(server) {
      onTableEdit(server, root, () => {
        pressed = null;
        for (const id of MODULES.keys()) forgetModule(server, id);
        const error = problemErrorOf(root, press().problems);
        if (error === null) server.environments.client.hot.send({ type: "full-reload", path: "*" });
        else {
          server.config.logger.error(error.message, { timestamp: true, error });
          server.environments.client.hot.send(overlayOf(error));
        }
      });
    },
  };
}

/** Calls `onEdit` once for each burst of edits of CSV tables in seeds/ and geo/. */
export function onTableEdit(server: ViteDevServer, root: string, onEdit: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add([join(root, "seeds"), join(root, "geo")]);
  server.watcher.on("all", (_event, path) => {
    if (!isTable(relative(root, path))) return;
    clearTimeout(timer);
    timer = setTimeout(onEdit, EDIT_SETTLES_MS);
  });
}

function isTable(path: string): boolean {
  const folder = path.split(sep)[0];
  return path.endsWith(".csv") && (folder === "seeds" || folder === "geo");
}

/** Lets the dev server load a virtual module anew when a page next asks for it. */
export function forgetModule(server: ViteDevServer, id: string): void {
  const graph = server.environments.client.moduleGraph;
  const module = graph.getModuleById(id);
  if (module !== undefined) graph.invalidateModule(module);
}

function warningsOf(problems: readonly Problem[]): readonly Problem[] {
  const errors = new Set(errorsOf(problems));
  return problems.filter((problem) => !errors.has(problem));
}
