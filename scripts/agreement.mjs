// Prints how far the two readings of the documents agree; with --write it also renews the generated blocks of docs/data.md.
import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Node 20 does not read TypeScript; Vite does.
const { module } = await runnerImport(resolve(root, "build/agreement/dataPage.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
const { agreement, before, after } = module.dataPage(root);
process.stdout.write(`${agreement}\n`);
if (process.argv.includes("--write") && after !== before) {
  writeFileSync(resolve(root, module.DATA_PAGE), after);
  process.stdout.write(`\n${module.DATA_PAGE} is renewed.\n`);
} else if (after !== before) {
  process.stdout.write(`\n${module.DATA_PAGE} is out of date: ${module.WRITE_COMMAND}\n`);
}
