/** `virtual:route-atlas/embed`: all that the page in a frame is made of, lean; and embed.html, which holds its first picture. */
import { basename, join } from "node:path";
import { type Plugin, type Rolldown, runnerImport } from "vite";
import { embedWire } from "../dataset/wire/embed.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { embedPicture } from "../first/pagePicture.ts";
import { materialsWire } from "../dataset/wire/materials.ts";
import { pressGeometry } from "../geometry/pressGeometry.ts";
import { english } from "../../src/words/en/index.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { forgetModule, onTableEdit } from "./dataset.ts";

/** What src/pages/embed/prerender.ts offers; the press knows pages by their address alone. */
interface PrerenderedEmbed {
  readonly firstEmbed: () => Readonly<Record<"title" | "body" | "stopped" | "withoutScripts", string>>;
}

const ENTRY = "src/pages/embed/prerender.ts";
const RESOLVED_ID = "\0virtual:route-atlas/embed";
/** It runs before the first paint and sends for the chunks of the page’s language. */
const FIRST_SCRIPT = '<script src="./first.js">';
const PLACE = '<main id="embed"></main>';

/** The module; `isWhole` keeps the path data in, because the page that is being written has no picture yet to take them from. */
function embedModule(root: string, isWhole: boolean): Plugin {
  return {
    name: "route-atlas:embed",
    resolveId: {
      filter: { id: /^virtual:route-atlas\/embed$/ },
      handler: () => RESOLVED_ID,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/embed$/ },
      async handler() {
        const { dataset } = pressDataset(root);
        const { prepared, bounds } = embedPicture(dataset, english, await pressGeometry(root));
        const land = isWhole ? prepared.land : { countries: [], borders: "", coast: "", dashed: "" };
        const parts = { core: embedWire(dataset), materials: materialsWire({ ...prepared, land }, bounds) };
        return Object.entries(parts)
          .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
          .join("\n");
      },
    },
    configureServer(server) {
      onTableEdit(server, root, () => forgetModule(server, RESOLVED_ID));
    },
  };
}

/** The module, and the page filled with what it makes for an empty address. Throws when the page has no place for it. */
export function embedPlugins(root: string): Plugin[] {
  let rendered: ReturnType<typeof renderEmbed> | null = null;
  return [
    embedModule(root, false),
    {
      name: "route-atlas:embed-page",
      async transformIndexHtml(html, { filename, bundle }) {
        if (basename(filename) !== "embed.html") return html;
        const { title, body, stopped, withoutScripts } = await (rendered ??= renderEmbed(root));
        if (!html.includes(PLACE)) throw new Error(`${filename} has no ${PLACE} to be filled.`);
        return html
          .replace(PLACE, () => body)
          .replace("<title>Route Atlas</title>", () => `<title>${title}</title>`)
          .replace("<!-- stopped -->", () => stopped)
          .replace(FIRST_SCRIPT, (script) => script.replace("<script", `<script${languageAttributes(bundle)}`))
          .replace("<!-- without-scripts -->", () => withoutScripts);
      },
    },
  ];
}

/** `data-fr="./assets/fr.js …"`: what each language needs before its first picture, English too, and the page itself does not. */
function languageAttributes(bundle: Rolldown.OutputBundle | undefined): string {
  const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
  const chunkOf = (module: string) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  const own = chunkOf("src/pages/embed/main.ts")?.imports ?? [];
  return LANGUAGES.map((language) => {
    const chunk = chunkOf(`src/ui/embed/languages/${language}.ts`);
    const needed = chunk ? [chunk.fileName, ...chunk.imports].filter((name) => !own.includes(name)) : [];
    return needed.length === 0 ? "" : ` data-${language}="${needed.map((name) => `./${name}`).join(" ")}"`;
  }).join("");
}

async function renderEmbed(root: string): Promise<ReturnType<PrerenderedEmbed["firstEmbed"]>> {
  // A module may take a minute to load, and on a slow machine the land alone takes longer.
  await pressGeometry(root);
  const { module } = await runnerImport<PrerenderedEmbed>(join(root, ENTRY), {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [embedModule(root, true)],
  });
  return module.firstEmbed();
}
