// Puts by the editions of a site that is to be published, so that what is pinned to them stays: npm run edition:keep [folder of a site]
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = resolve(process.argv[2] ?? resolve(root, "dist"));
// Node 20 does not read TypeScript; Vite does.
const { module } = await runnerImport(resolve(root, "build/editions/keepEditions.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
try {
  const added = module.keepEditions(root, site, new Date().toISOString().slice(0, 10));
  for (const id of added) process.stdout.write(`Kept: editions/${id}/\n`);
  if (added.length === 0) process.stdout.write("All editions of this site are kept already.\n");
  else process.stdout.write("Commit editions/: every later build takes them along.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
