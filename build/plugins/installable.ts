/** `dist/manifest.webmanifest` and its icons: what a browser asks before it offers to install the site as an application. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { english } from "../../src/words/en/index.ts";
import { drawIcon, ICONS, TOUCH_ICON } from "../offline/icons.ts";
import { serveFiles } from "./serveFiles.ts";

const MANIFEST = "manifest.webmanifest";

/** Emits the files in a build, and links them in the explorer’s page. */
export function installablePlugin(root: string): Plugin {
  return {
    name: "route-atlas:installable",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: MANIFEST, source: manifest(root) });
      for (const icon of [...ICONS, TOUCH_ICON])
        this.emitFile({ type: "asset", fileName: icon.name, source: await drawIcon(root, icon) });
    },
    transformIndexHtml: (_html, { filename }) => (basename(filename) === "index.html" ? TAGS : []),
    configureServer(server) {
      serveFiles(server, MANIFEST, () => Promise.resolve(manifest(root)));
      serveFiles(server, "icons/", async (name) => {
        const icon = [...ICONS, TOUCH_ICON].find((known) => known.name === `icons/${name}`);
        return icon === undefined ? null : drawIcon(root, icon);
      });
    },
  };
}

const TAGS: HtmlTagDescriptor[] = [
  tag("link", { rel: "manifest", href: `./${MANIFEST}` }),
  tag("link", { rel: "apple-touch-icon", href: `./${TOUCH_ICON.name}` }),
  tag("meta", { name: "theme-color", media: "(prefers-color-scheme: light)", content: PALETTES.light.paper }),
  tag("meta", { name: "theme-color", media: "(prefers-color-scheme: dark)", content: PALETTES.dark.paper }),
];

function tag(name: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: name, attrs, injectTo: "head" };
}

/** Relative addresses: the site runs in any folder. */
function manifest(root: string): string {
  const { title } = english.page;
  const { description } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly description: string;
  };
  return JSON.stringify(
    {
      id: "./",
      name: title,
      short_name: title,
      description,
      lang: english.language,
      dir: "ltr",
      start_url: "./",
      scope: "./",
      display: "standalone",
      theme_color: PALETTES.light.paper,
      background_color: PALETTES.light.paper,
      categories: ["education", "news"],
      icons: ICONS.map(({ name, sidePx, isMaskable }) => ({
        src: `./${name}`,
        sizes: `${sidePx}x${sidePx}`,
        type: "image/png",
        purpose: isMaskable ? "maskable" : "any",
      })),
    },
    null,
    2,
  );
}
