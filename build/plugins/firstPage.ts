/**
 * The first degree of life: index.html already holds the explorer for its default view, picture included, so that it can be
 * read before any script has come. The components are rendered by the same code that runs in the browser.
 */
import { basename, join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { type HtmlTagDescriptor, type Plugin, type Rolldown, runnerImport } from "vite";
import { TRANSLATIONS } from "../../src/words/languages.ts";
import { withoutStyles } from "../first/withoutStyles.ts";
import { datasetPlugin } from "./dataset.ts";
import { geometryPlugin } from "./geometry.ts";
import { namesPlugin } from "./names.ts";
import { picturePlugin } from "./picture.ts";
import { serveFiles } from "./serveFiles.ts";

/** What src/pages/explorer/prerender.ts offers; the press knows pages by their address alone. */
interface PrerenderedPage {
  readonly firstPage: () => { readonly body: string; readonly withoutScripts: string };
}

const ENTRY = "src/pages/explorer/prerender.ts";
const EXPLORER = "src/pages/explorer/openExplorer.ts";
const LIVE_MAP = "src/ui/map/openMap.ts";
const STYLES = "first.css";
/** It runs before the first paint and sends for the chunks of the page's language. */
const FIRST_SCRIPT = '<script src="./first.js">';
const PLACE = '<div id="app"></div>';

/** Fills the explorer’s page. Throws when the page has no place for it. */
export function firstPagePlugin(root: string): Plugin {
  let rendered: Promise<{ html: string; css: string; withoutScripts: string }> | null = null;
  const page = () => (rendered ??= renderFirstPage(root));
  let isBuild = false;
  return {
    name: "route-atlas:first-page",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    async transformIndexHtml(html, { filename, bundle }) {
      if (basename(filename) !== "index.html") return;
      const { html: body, withoutScripts } = await page();
      const isMissing = (name: string): boolean => !html.includes(`./${name}"`);
      if (!html.includes(PLACE)) throw new Error(`${filename} has no ${PLACE} to be filled.`);
      return {
        html: html
          .replace(PLACE, () => `<div id="app">${body}</div>`)
          .replace("<!-- without-scripts -->", () => withoutScripts)
          .replace(FIRST_SCRIPT, (script) => script.replace("<script", `<script${languageAttributes(bundle)}`)),
        tags: [
          ...stylesOf(bundle)
            .filter(isMissing)
            .map((name) => link({ rel: "stylesheet", href: `./${name}` })),
          link({ rel: "stylesheet", href: `./${STYLES}` }),
          ...liveScriptsOf(bundle).map((name) => link({ rel: LATER, crossorigin: true, href: `./${name}` })),
        ],
      };
    },
    async generateBundle() {
      if (isBuild) this.emitFile({ type: "asset", fileName: STYLES, source: (await page()).css });
    },
    configureServer(server) {
      serveFiles(server, STYLES, async () => (await page()).css);
    },
  };
}

function link(attrs: Record<string, string | true>): HtmlTagDescriptor {
  return { tag: "link", attrs, injectTo: "head" };
}

/** The explorer’s own chunk and what it needs at once: the page is written with its styles, so they belong into the head. */
function chunksOf(bundle: Rolldown.OutputBundle | undefined, entry: string): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(entry));
  if (!first) return [];
  return [first, ...chunks.filter(({ fileName }) => first.imports.includes(fileName))];
}

const explorerChunks = (bundle: Rolldown.OutputBundle | undefined): Rolldown.OutputChunk[] =>
  chunksOf(bundle, EXPLORER);

/** A relation that browsers do not know: the page turns it into `modulepreload` when the first picture is shown. */
const LATER = "later-modulepreload";

/** The live map’s scripts that the explorer does not bring along. */
function liveScriptsOf(bundle: Rolldown.OutputBundle | undefined): string[] {
  const brought = new Set(scriptsOf(bundle));
  return chunksOf(bundle, LIVE_MAP)
    .map(({ fileName }) => fileName)
    .filter((name) => !brought.has(name));
}

const stylesOf = (bundle: Rolldown.OutputBundle | undefined): string[] => [
  ...new Set(explorerChunks(bundle).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])),
];

/** The program itself is asked for by the page’s own script, when the first picture is shown. */
const scriptsOf = (bundle: Rolldown.OutputBundle | undefined): string[] =>
  explorerChunks(bundle).map(({ fileName }) => fileName);

/** `data-fr="./assets/core.js …"`: what each language but English needs before its first picture. */
function languageAttributes(bundle: Rolldown.OutputBundle | undefined): string {
  const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
  const attributes = TRANSLATIONS.map((language) => {
    const needed = chunks.filter(({ moduleIds }) =>
      moduleIds.some(
        (id) =>
          id.endsWith("src/ui/language/inLanguage.ts") ||
          id.endsWith(`src/words/${language}/core.ts`) ||
          id.endsWith(`virtual:route-atlas/names/${language}`),
      ),
    );
    return needed.length === 0 ? "" : ` data-${language}="${needed.map(({ fileName }) => `./${fileName}`).join(" ")}"`;
  });
  return attributes.join("");
}

async function renderFirstPage(root: string): Promise<{ html: string; css: string; withoutScripts: string }> {
  const { module } = await runnerImport<PrerenderedPage>(join(root, ENTRY), {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [
      // The styles are in the site already; here only the elements are wanted.
      svelte({ configFile: join(root, "svelte.config.js"), emitCss: false }),
      datasetPlugin(root),
      namesPlugin(root),
      geometryPlugin(root),
      picturePlugin(root, true),
    ],
  });
  const { body, withoutScripts } = module.firstPage();
  return { ...withoutStyles(body), withoutScripts };
}
