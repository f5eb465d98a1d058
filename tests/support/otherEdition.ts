/** The site as it is built, in other forms than dist/. */
import { spawn } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyProject, projectRoot } from "./devServer.ts";

export interface OtherEdition {
  readonly dir: string;
  readonly remove: () => Promise<void>;
}

const CHANGED = "src/words/en/page.ts";

/** The site with other words under its title, and so with other names for most of its files. */
export async function otherEdition(): Promise<OtherEdition> {
  const folder = await copyProject();
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const file = join(folder, CHANGED);
    const words = await readFile(file, "utf8");
    const changed = words.replace("How the European Union works", "How the Union works");
    if (changed === words) throw new Error(`${CHANGED} has no words to change.`);
    await writeFile(file, changed);
    await viteBuild(folder, []);
  } catch (error) {
    await remove();
    throw error;
  }
  return { dir: join(folder, "dist"), remove };
}

/** The site as one file, in `outDir`. */
export function singleFile(outDir: string): Promise<void> {
  return viteBuild(projectRoot, ["--config", "vite.single.config.ts", "--mode", "single", "--outDir", outDir]);
}

function viteBuild(cwd: string, options: readonly string[]): Promise<void> {
  const vite = join(projectRoot, "node_modules", "vite", "bin", "vite.js");
  const build = spawn(process.execPath, [vite, "build", ...options], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((fulfil, reject) => {
    build.once("exit", (code) => (code === 0 ? fulfil() : reject(new Error(`The build failed:\n${said}`))));
  });
}
