/** The typefaces with only the letters that pages are written with. What else a person writes comes with the whole faces. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { keptFolder, versionOf } from "../geometry/cache.ts";
import { LETTERS } from "./letters.ts";

/** Packages of typefaces and their files, without `.woff2`. */
const FACES = [
  ["@fontsource/source-sans-3", "source-sans-3-latin-400-normal"],
  ["@fontsource/source-sans-3", "source-sans-3-latin-400-italic"],
  ["@fontsource/source-sans-3", "source-sans-3-latin-600-normal"],
  ["@fontsource/source-serif-4", "source-serif-4-latin-600-normal"],
] as const;

/** The folder with a file of each face, named as in its package; made once for the letters and the packages’ versions. */
export function pressFonts(root: string): Promise<string> {
  const packages = [...FACES.map(([name]) => name), "subset-font"];
  const made = [LETTERS, ...packages.map((name) => versionOf(root, name))];
  const hash = createHash("sha256").update(made.join("\0")).digest("hex").slice(0, 16);
  return keptFolder(join(root, ".cache/fonts", hash), async (folder) => {
    for (const [name, face] of FACES) {
      const whole = readFileSync(join(root, "node_modules", name, "files", `${face}.woff2`));
      // Without other forms of letters, of which no page asks for one; spacing between letters stays.
      const cut = await subsetFont(whole, LETTERS, { targetFormat: "woff2", noLayoutClosure: true });
      writeFileSync(join(folder, `${face}.woff2`), cut);
    }
  });
}
