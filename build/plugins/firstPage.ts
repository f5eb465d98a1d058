/**
 * The first degree of life: index.html already holds the explorer for its default view, picture included, so that it can be
 * read before any script has come. The components are rendered by the same code that runs in the browser.
 */
import { basename, join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { type HtmlTagDescriptor, type Plugin, type Rolldown, runnerImport } from "vite";
import { TRANSLATIONS } from "../../src/words/languages.ts";
import { explorerChunks } from "../chunks/explorerChunks.ts";
import { withoutStyles } from "../first/withoutStyles.ts";
import { pressGeometry } from "../geometry/pressGeometry.ts";
import { datasetPlugin } from "./dataset.ts";
import { geometryPlugin } from "./geometry.ts";
import { namesPlugin } from "./names.ts";
import { picturePlugin } from "./picture.ts";
import { serveFiles } from "./serveFiles.ts";

/** What src/pages/explorer/prerender.ts offers; the press knows pages by their address alone. */
interface PrerenderedPage {
  readonly firstPage: () => Readonly<Record<"body" | "stopped" | "withoutScripts", string>>;
}

const ENTRY = "src/pages/explorer/prerender.ts";
const LIVE_MAP = "src/ui/map/openMap.ts";
const STYLES = "first.css";
/** It runs before the first paint and sends for the chunks of the page's language. */
const FIRST_SCRIPT = '<script src="./first.js">';
const PLACE = '<div id="app"></div>';

/** Fills the explorer’s page. Throws when the page has no place for it. */
export function firstPagePlugin(root: string): Plugin {
  let rendered: Promise<{ html: string; css: string; stopped: string; withoutScripts: string }> | null = null;
  const page = () => (rendered ??= renderFirstPage(root));
  let isBuild = false;
  return {
    name: "route-atlas:first-page",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    async transformIndexHtml(html, { filename, bundle }) {
      if (basename(filename) !== "index.html") return;
      const { html: body, stopped, withoutScripts } = await page();
      // Whatever the base of the build is: its own links to a file end alike.
      const isMissing = (name: string): boolean => !html.includes(`/${name}"`);
      if (!html.includes(PLACE)) throw new Error(`${filename} has no ${PLACE} to be filled.`);
      return {
        html: html
          .replace(PLACE, () => `<div id="app">${body}</div>`)
          .replace("<!-- stopped -->", () => stopped)
          .replace("<!-- without-scripts -->", () => withoutScripts)
          .replace(FIRST_SCRIPT, (script) => script.replace("<script", `<script${languageAttributes(bundle)}`)),
        tags: [
          ...stylesOf(bundle)
            .filter(isMissing)
            .map((name) => link({ rel: "stylesheet", href: `./${name}` })),
          link({ rel: "stylesheet", href: `./${STYLES}` }),
          ...liveFilesOf(bundle).map(({ rel, as, name }) =>
            link({ rel: `${LATER}${rel}`, ...(as === undefined ? {} : { as }), crossorigin: true, href: `./${name}` }),
          ),
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

/** Before a relation, it is one that browsers do not know: the page takes it off when the live map may be fetched. */
const LATER = "later-";

interface LiveFile {
  readonly rel: "modulepreload" | "preload" | "prefetch";
  readonly as?: "fetch" | "style";
  readonly name: string;
}

/** All that the live map needs and the explorer does not bring: it travels at once, and not one file after another. */
function liveFilesOf(bundle: Rolldown.OutputBundle | undefined): LiveFile[] {
  const files = Object.values(bundle ?? {});
  const chunks = files.filter((file) => file.type === "chunk");
  const brought = new Set(scriptsOf(bundle));
  const needed = new Set(chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(LIVE_MAP)));
  for (const chunk of needed)
    for (const imported of chunks) if (chunk.imports.includes(imported.fileName)) needed.add(imported);
  const live = [...needed].filter(({ fileName }) => !brought.has(fileName));
  const styles = new Set(live.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  const assets = files.filter((file) => file.type === "asset");
  const named = (isWanted: (name: string) => boolean): string[] =>
    assets.filter(({ fileName }) => isWanted(fileName)).map(({ fileName }) => fileName);
  return [
    ...live.map(({ fileName }): LiveFile => ({ rel: "modulepreload", name: fileName })),
    ...[...styles].map((name): LiveFile => ({ rel: "preload", as: "style", name })),
    ...named((name) => /^assets\/corridors-.*\.json$/.test(name)).map((name): LiveFile => ({
      rel: "preload",
      as: "fetch",
      name,
    })),
    // No relation preloads a worker; one that is fetched for later lies in the cache when it is wanted.
    ...named((name) => /^assets\/worker-.*\.js$/.test(name)).map((name): LiveFile => ({ rel: "prefetch", name })),
  ];
}

/** The page is written with the explorer’s styles, so they belong into the head. */
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

async function renderFirstPage(
  root: string,
): Promise<{ html: string; css: string; stopped: string; withoutScripts: string }> {
  // A module may take a minute to load, and on a slow machine the land alone takes longer.
  await pressGeometry(root);
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
  const { body, stopped, withoutScripts } = module.firstPage();
  return { ...withoutStyles(body), stopped, withoutScripts };
}
