/** `dist/licences/`: whose code the pages hold, as a text with every licence and as a list that the bill of materials is made from. */
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { licenceNotice } from "../licences/notice.ts";
import { shippedPackages, type ShippedPackage } from "../licences/packages.ts";

const FOLDER = "licences";

/** Emits both. */
export function licencesPlugin(root: string): Plugin {
  return {
    name: "route-atlas:licences",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const packages = packagesOf(bundle, root);
        const list = packages.map(({ name, version, licence }) => ({ name, version, licence }));
        this.emitFile({ type: "asset", fileName: `${FOLDER}/third-party.txt`, source: licenceNotice(packages) });
        this.emitFile({
          type: "asset",
          fileName: `${FOLDER}/packages.json`,
          source: `${JSON.stringify(list, null, 2)}\n`,
        });
      },
    },
  };
}

/** Of a module that the bundler has emptied nothing is shipped. The map’s worker is packed apart, and comes with the map. */
export function packagesOf(bundle: Rolldown.OutputBundle, root: string): readonly ShippedPackage[] {
  const ids = Object.values(bundle).flatMap((file) =>
    file.type === "chunk"
      ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : [],
  );
  return shippedPackages(
    ids.map((id) => (id.startsWith("\0") ? id : join(id))),
    root,
  );
}
