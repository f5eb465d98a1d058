// Says whether the recipes in hosting/ say what build/hosting/headers.mjs says; with --write it renews them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Node 20 does not read TypeScript; Vite does.
const { module } = await runnerImport(resolve(root, "build/hosting/recipes.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
for (const { path, before, after } of module.recipes(root)) {
  if (before === after) console.log(`${path} is up to date.`);
  else if (process.argv.includes("--write")) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), after);
    console.log(`${path} is renewed.`);
  } else {
    console.log(`${path} is out of date: npm run hosting -- --write`);
    process.exitCode = 1;
  }
}
