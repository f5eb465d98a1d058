/** `embed.js`, which others put into their pages: one file without imports, under a name that stays. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const ENTRY = "src/loader/main.ts";
const TYPES = "src/loader/client.ts";

/** The program, small. */
export async function loaderProgram(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      lib: { entry: join(root, ENTRY), formats: ["iife"], name: "routeAtlasLoader", fileName: () => "embed.js" },
    },
  });
  const files = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const [program] = files;
  if (files.length !== 1 || program?.type !== "chunk") throw new Error(`${ENTRY} does not make one file.`);
  return program.code;
}

/** The types of what the program offers: a file of types alone, which is a declaration as it stands. */
export function loaderTypes(root: string): string {
  return readFileSync(join(root, TYPES), "utf8");
}
