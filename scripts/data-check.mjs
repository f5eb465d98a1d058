// Checks the tables in seeds/ (or in the folder that is named) and prints what is wrong, where, and what would be right.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Node 20 does not read TypeScript; Vite does.
const { module } = await runnerImport(resolve(root, "build/check/dataCheck.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
const { lines, isGood } = module.dataCheck(root, process.argv[2] === undefined ? undefined : resolve(process.argv[2]));
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = isGood ? 0 : 1;
