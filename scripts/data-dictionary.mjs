// Writes docs/data-dictionary.md from the description of the tables and their rows.
import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Node 20 does not read TypeScript; Vite does.
const { module } = await runnerImport(resolve(root, "build/package/dictionary.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
writeFileSync(resolve(root, module.DICTIONARY_PATH), module.dataDictionary(root));
process.stdout.write(`${module.DICTIONARY_PATH} is up to date.\n`);
