/** Says in the head of the explorer that it shows a dataset, and where its files are (schema.org, JSON-LD). */
import { basename } from "node:path";
import type { Plugin } from "vite";
import { datasetJsonLd, jsonLdText } from "../package/jsonLd.ts";
import { pressPackage } from "../package/pressPackage.ts";

/** Writes a block of data, which is no script: `script-src 'self'` has no say in it. Other pages stay as they are. */
export function datasetInPage(root: string): Plugin {
  let base = "/";
  return {
    name: "route-atlas:dataset-in-page",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml(_html, { filename }) {
      if (basename(filename) !== "index.html") return [];
      const children = jsonLdText(datasetJsonLd(pressPackage(root), base));
      return [{ tag: "script", attrs: { type: "application/ld+json" }, children, injectTo: "head" }];
    },
  };
}
