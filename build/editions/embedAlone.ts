/** The page in a frame with its own program and nothing of the explorer’s: what an edition keeps. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type PluginOption } from "vite";

const PAGE = "embed.html";
/** They stand in public/ and run before the first paint. */
const FIRST_SCRIPTS = /<script src="\.\/([\w.-]+)"/g;
const MAPLIBRE = /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/;
/** The explorer is not kept: an edition of the data is shown by its own frame, all else by the atlas as it is. */
const ATLAS = '"./index.html';

/** Its files by their paths, with addresses that hold in `editions/<id>/`. */
export async function embedAlone(root: string, plugins: PluginOption[]): Promise<Map<string, Uint8Array>> {
  const built = await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins,
    worker: { format: "es" },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: join(root, PAGE),
        output: { codeSplitting: { groups: [{ name: "maplibre", priority: 1, test: MAPLIBRE }] } },
      },
    },
  });
  const files = new Map<string, Uint8Array>();
  for (const result of [built].flat()) {
    if (!("output" in result)) throw new Error("The page was watched instead of built.");
    for (const file of result.output)
      files.set(file.fileName, Buffer.from(file.type === "chunk" ? file.code : file.source));
  }
  const page = Buffer.from(files.get(PAGE) ?? "").toString("utf8");
  if (!page.includes(ATLAS)) throw new Error(`${PAGE} has no link to the atlas.`);
  for (const [, name = ""] of page.matchAll(FIRST_SCRIPTS)) files.set(name, readFileSync(join(root, "public", name)));
  return files.set(PAGE, Buffer.from(page.replaceAll(ATLAS, '"../../index.html')));
}
