/** The page in a frame with a program of its own: it weighs little and brings nothing that only the explorer needs, nor the explorer anything of it. */
import { join } from "node:path";
import { build, type PluginOption, type Rolldown } from "vite";
import { together } from "../chunks/together.ts";

export const FRAME_PAGE = "embed.html";
/** Where its program lies, among the files that are named by their content. */
const FOLDER = "assets/frame";
const ENTRY = "src/pages/embed/main.ts";
const MAPLIBRE = /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/;

/** Its files by their paths in the site. */
export async function frameAlone(root: string, plugins: PluginOption[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const bundle = { name: "frame", entry: join(root, ENTRY) };
  let nameOf: ReadonlyMap<string, string> | null = null;
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
      assetsDir: FOLDER,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: join(root, FRAME_PAGE),
        output: {
          codeSplitting: {
            groups: [
              { name: "maplibre", priority: 2, test: MAPLIBRE },
              {
                priority: 1,
                name(id: string, context: Rolldown.ChunkingContext): string | null {
                  nameOf ??= together([bundle], (module) => context.getModuleInfo(module)?.importedIds ?? []);
                  return nameOf.get(id) ?? null;
                },
              },
            ],
          },
        },
      },
    },
  });
  const files = new Map<string, Uint8Array>();
  for (const result of [built].flat()) {
    if (!("output" in result)) throw new Error("The page was watched instead of built.");
    for (const file of result.output)
      files.set(file.fileName, Buffer.from(file.type === "chunk" ? file.code : file.source));
  }
  return files;
}
