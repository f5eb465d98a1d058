/** `dist/editions/`: this edition and the earlier ones, each whole under an address whose bytes never change, and their list. */
import type { Plugin, Rolldown } from "vite";
import { dataOf, type Edition, EDITION_LIST, type EditionList, EDITIONS_FOLDER } from "../../src/model/editions.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { editionId, type EditionFiles, integrityOf } from "../editions/editionId.ts";
import { inEdition } from "../editions/inEdition.ts";
import { keptEditions } from "../editions/keptEditions.ts";
import { indexFacts } from "../../src/slice/factIndex.ts";
import { english } from "../../src/words/en/index.ts";
import { pictureNames } from "../pictures/list.ts";
import { serveFiles } from "./serveFiles.ts";

const LOADER = "embed.js";

/** Comes behind the plugins that emit loader and pictures. `frame` gives the page in a frame. */
export function editionsPlugin(root: string, frame: () => Promise<EditionFiles>): Plugin {
  return {
    name: "route-atlas:editions",
    async generateBundle(_options, bundle) {
      const { dataset } = pressDataset(root);
      const files = new Map([
        ...inEdition(root, await frame()),
        ...taken(bundle, [
          LOADER,
          ...pictureNames(indexFacts(dataset, english).stops).map(({ name }) => `pictures/${name}.svg`),
        ]),
      ]);
      const kept = keptEditions(root);
      const own = { id: editionId(dataset.edition, files), files };
      const isKept = kept.find(({ id }) => id === own.id);
      const earlier = kept.filter((edition) => edition !== isKept).reverse();
      const all = [{ ...own, date: isKept?.date ?? null }, ...earlier];
      for (const edition of all)
        for (const [path, source] of edition.files)
          this.emitFile({ type: "asset", fileName: `${EDITIONS_FOLDER}/${edition.id}/${path}`, source });
      this.emitFile({
        type: "asset",
        fileName: `${EDITIONS_FOLDER}/${EDITION_LIST}`,
        source: listOf(all.map(described)),
      });
    },
    configureServer(server) {
      // In development nothing is an edition yet.
      serveFiles(server, `${EDITIONS_FOLDER}/`, (name) => Promise.resolve(name === EDITION_LIST ? listOf([]) : null));
    },
  };
}

function described(edition: { id: string; date: string | null; files: EditionFiles }): Edition {
  const { id, date, files } = edition;
  return { id, data: dataOf(id), date, loader: integrityOf(files.get(LOADER) ?? "") };
}

function listOf(editions: readonly Edition[]): string {
  const list: EditionList = { version: 1, editions };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Files of the site as they are; a build that has left some out keeps an edition without them. */
function taken(bundle: Rolldown.OutputBundle, names: readonly string[]): [path: string, content: Uint8Array][] {
  return names.flatMap((name) => {
    const file = bundle[name];
    return file?.type === "asset" ? [[name, Buffer.from(file.source)]] : [];
  });
}
