/** Mutation tests of the floor that FLOOR names: scripts/mutation.mjs sets it, docs/testing.md tells what comes of them. */
import { env } from "node:process";

const floor = env.FLOOR ?? "slice";

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [`src/${floor}/**/*.ts`],
  // Vitest’s own search for related tests would follow every import up to the pages.
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  // A change of what a module does while it loads asks every test file anew, which takes three quarters of the time.
  ignoreStatic: env.STATIC !== "1",
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `.cache/mutation/${floor}.incremental.json`,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["/dist*", "/docs", "/bench", "/.cache", "/test-results", "/playwright-report"],
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${floor}.json` },
};
