/** `dist/oembed/`: what content systems ask before they embed a stop, a route or a tour; the explorer’s page names that of its opening view. */
import { basename } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { pictureTitle } from "../../src/draw/words/picture.ts";
import { sceneOf } from "../../src/scene/scene.ts";
import { indexFacts } from "../../src/slice/factIndex.ts";
import { defaultView, OPENING_STOP } from "../../src/view/viewState.ts";
import { allEnglish } from "../../src/words/en/all.ts";
import { english } from "../../src/words/en/index.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { type Oembed, oembedDescriptions } from "../oembed/descriptions.ts";
import { pictureNames } from "../pictures/list.ts";
import { readToursFor } from "../tours/readTours.ts";
import { onTableEdit } from "./dataset.ts";
import { serveFiles } from "./serveFiles.ts";

const FOLDER = "oembed";

/** Emits the descriptions in a build and serves them in development. `siteUrl` is as for the pictures. */
export function oembedPlugin(root: string, siteUrl: string): Plugin {
  const site = siteUrl === "" ? "" : siteUrl.replace(/\/*$/, "/");
  let all: ReturnType<typeof describeAll> | null = null;
  const described = () => (all ??= describeAll(root, site));
  return {
    name: "route-atlas:oembed",
    buildStart() {
      all = null;
    },
    generateBundle() {
      for (const [name, description] of described())
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}.json`, source: written(description) });
    },
    transformIndexHtml: (_html, { filename }) =>
      basename(filename) === "index.html" ? discovery(described(), site) : [],
    configureServer(server) {
      onTableEdit(server, root, () => (all = null));
      serveFiles(server, `${FOLDER}/`, (file) => {
        const description = described().get(file.replace(/\.json$/, ""));
        return Promise.resolve(description === undefined ? null : written(description));
      });
    },
  };
}

const written = (description: Oembed): string => `${JSON.stringify(description, null, 2)}\n`;

function discovery(all: ReadonlyMap<string, Oembed>, site: string): HtmlTagDescriptor[] {
  const [name, description] = [...all].find(([stop]) => stop === OPENING_STOP) ?? [];
  if (name === undefined || description === undefined) return [];
  const href = `${site === "" ? "./" : site}${FOLDER}/${name}.json`;
  const attrs = { rel: "alternate", type: "application/json+oembed", href, title: description.title };
  return [{ tag: "link", attrs, injectTo: "head" }];
}

function describeAll(root: string, site: string): ReadonlyMap<string, Oembed> {
  const { dataset } = pressDataset(root);
  const index = indexFacts(dataset, allEnglish);
  const known = { stops: index.stops, partners: dataset.partners.map(({ iso3 }) => iso3) };
  const { tours } = readToursFor(root, dataset);
  return oembedDescriptions(pictureNames(index.stops), tours, site, {
    provider: english.page.title,
    titleOf: ({ stop, route }) => pictureTitle(sceneOf(index, { ...defaultView(known), stop, route })),
  });
}
