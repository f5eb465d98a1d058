import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./tests/support/browser.mjs";

const isLong = process.env.LONG === "1";
const isCi = process.env.CI === "true";
const launchOptions = await browserLaunchOptions();

export default defineConfig({
  testDir: "tests",
  testMatch: ["browser/**/*.test.ts", "pictures/**/*.test.ts"],
  testIgnore: isLong ? [] : ["**/*.long.test.ts"],
  outputDir: "test-results",
  workers: isCi ? 1 : 2,
  retries: 0,
  forbidOnly: isCi,
  // Software GL on two cores is slow and says nothing about a reader's machine.
  timeout: isLong ? 1_200_000 : 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    browserName: "chromium",
    headless: true,
    // No name but our own resolves, so that a foreign request fails here as it would in a room without network.
    launchOptions: {
      ...launchOptions,
      args: [...launchOptions.args, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
    },
    viewport: { width: 1280, height: 800 },
    reducedMotion: "no-preference",
    screenshot: "only-on-failure",
    trace: "off",
    video: "off",
    // It would answer in the place of the server, also where a test holds a file back; tests of it let it in.
    serviceWorkers: "block",
  },
});
