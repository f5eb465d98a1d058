/** `virtual:route-atlas/geometry`: addresses of the geometry files, and the points where labels stand. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { TableError } from "../../geo/corridors/index.ts";
import { problemOfTableError } from "../dataset/corridorTables.ts";
import { pressGeometry, type Geometry } from "../geometry/pressGeometry.ts";
import { forgetModule, onTableEdit } from "./dataset.ts";
import { problemErrorOf } from "./problemError.ts";
import { serveFiles } from "./serveFiles.ts";

const RESOLVED_ID = "\0virtual:route-atlas/geometry";
/** Where the dev server serves the files. */
const PREFIX = "@route-atlas/geometry/";

/** The files by the exported name that holds their address. */
const FILES = {
  overviewUrl: { name: "land-overview.json", of: (geometry: Geometry) => geometry.overview },
  detailUrl: { name: "land-detail.json", of: (geometry: Geometry) => geometry.detail },
  corridorsUrl: { name: "corridors.json", of: (geometry: Geometry) => geometry.corridors },
} as const;

/** Emits the files with hashed names in a build, and serves them in development; `isInPage`: their addresses hold them. */
export function geometryPlugin(root: string, isInPage = false): Plugin {
  let base = "/";
  let isBuild = false;
  return {
    name: "route-atlas:geometry",
    configResolved(config) {
      base = config.base;
      isBuild = config.command === "build";
    },
    resolveId: {
      filter: { id: /^virtual:route-atlas\/geometry$/ },
      handler: () => RESOLVED_ID,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/geometry$/ },
      async handler() {
        const geometry = await pressed(root);
        const addresses = Object.entries(FILES).map(([exported, { name, of }]) => {
          if (isInPage) return `export const ${exported} = ${JSON.stringify(packedAddress(of(geometry)))};`;
          const address = isBuild
            ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source: readFileSync(of(geometry)) })}`
            : JSON.stringify(`${base.startsWith("/") ? base : "/"}${PREFIX}${name}`);
          return `export const ${exported} = ${address};`;
        });
        return [...addresses, `export const labelPoints = ${geometry.labelPoints};`].join("\n");
      },
    },
    configureServer(server) {
      serveFiles(server, PREFIX, async (name) => {
        const file = Object.values(FILES).find((known) => known.name === name);
        return file === undefined ? null : readFileSync(file.of(await pressed(root)));
      });
      onTableEdit(server, root, () => forgetModule(server, RESOLVED_ID));
    },
  };
}

/** The drawer unpacks it; as plain text the fine borders alone would be a third of the page. */
function packedAddress(path: string): string {
  return `data:application/gzip;base64,${gzipSync(readFileSync(path), { level: 9 }).toString("base64")}`;
}

async function pressed(root: string): Promise<Geometry> {
  try {
    return await pressGeometry(root);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw problemErrorOf(root, [problemOfTableError(error)]) ?? error;
  }
}
