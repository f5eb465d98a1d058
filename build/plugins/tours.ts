/** `virtual:route-atlas/tours`: the tours that the atlas brings, checked at every build and at every edit. */
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { pressDataset } from "../dataset/pressDataset.ts";
import { type ReadTours, readToursFor } from "../tours/readTours.ts";
import { forgetModule } from "./dataset.ts";
import { overlayOf, problemErrorOf } from "./problemError.ts";

const RESOLVED_ID = "\0virtual:route-atlas/tours";

/** The plugin for the project at `root`. A faulty tour fails the build and covers the page of the dev server with what is wrong. */
export function toursPlugin(root: string): Plugin {
  let read: ReadTours | null = null;
  const press = (): ReadTours => (read ??= toursOf(root));
  return {
    name: "route-atlas:tours",
    buildStart() {
      read = null;
    },
    resolveId: {
      filter: { id: /^virtual:route-atlas\/tours$/ },
      handler: () => RESOLVED_ID,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/tours$/ },
      handler() {
        const { tours, problems } = press();
        const error = problemErrorOf(root, problems);
        if (error !== null) throw error;
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(tours))});`;
      },
    },
    configureServer(server) {
      server.watcher.add(join(root, "seeds/tours"));
      server.watcher.on("all", (_event, path) => {
        if (!relative(root, path).startsWith(`seeds${sep}tours`) || !path.endsWith(".md")) return;
        read = null;
        forgetModule(server, RESOLVED_ID);
        const error = problemErrorOf(root, press().problems);
        const hot = server.environments.client.hot;
        if (error === null) hot.send({ type: "full-reload", path: "*" });
        else hot.send(overlayOf(error));
      });
    },
  };
}

/** The tours of the project at `root`, checked against its tables. */
export function toursOf(root: string): ReadTours {
  return readToursFor(root, pressDataset(root).dataset);
}
