// `npm run test:mutation`: changes the code of a floor in one place after the other and looks whether a test of that floor
// notices. `npm run test:mutation -- view` takes one floor, `--static` the code too that runs while a module loads.
import { runTool } from "./prepare.mjs";

const FLOORS = ["slice", "view"];
const asked = process.argv.slice(2).filter((argument) => argument !== "--static");
const unknown = asked.filter((floor) => !FLOORS.includes(floor));
if (unknown.length > 0) {
  console.error(`There are no mutation tests of "${unknown.join('", "')}"; there are those of ${FLOORS.join(", ")}.`);
  process.exit(2);
}
if (process.argv.includes("--static")) process.env.STATIC = "1";
for (const floor of asked.length > 0 ? asked : FLOORS) {
  process.env.FLOOR = floor;
  if (runTool("@stryker-mutator/core", "stryker", ["run"]) !== 0) process.exitCode = 1;
}
