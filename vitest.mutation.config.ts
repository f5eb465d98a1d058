/** The tests that a mutant has to pass: those of the floor that it lies in, so that each floor is held by its own. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [{ find: /^.*\/support\/realData\.ts$/, replacement: `${import.meta.dirname}/tests/support/keptData.ts` }],
  },
  test: {
    include: [`tests/${process.env["FLOOR"] ?? "*"}/**/*.test.ts`],
    exclude: ["tests/**/*.long.test.ts"],
    globalSetup: "tests/support/keepData.ts",
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
