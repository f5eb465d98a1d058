// Says whether docs/standings.md shows what the tables give; with --write it renews the page.
import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Node 20 does not read TypeScript; Vite does.
const { module } = await runnerImport(resolve(root, "build/standings/standingsPage.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
const { before, after } = module.standingsPage(root);
if (before === after) process.stdout.write(`${module.STANDINGS_PAGE} is up to date.\n`);
else if (process.argv.includes("--write")) {
  writeFileSync(resolve(root, module.STANDINGS_PAGE), after);
  process.stdout.write(`${module.STANDINGS_PAGE} is renewed: read what has changed.\n`);
} else {
  process.stdout.write(`${module.STANDINGS_PAGE} is out of date: ${module.WRITE_COMMAND}\n`);
  process.exitCode = 1;
}
