import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const isLong = process.env.LONG === "1";

export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**", "tests/pictures/**", ...(isLong ? [] : ["tests/**/*.long.test.ts"])],
    environment: "node",
    maxWorkers: 2,
    testTimeout: isLong ? 600_000 : 20_000,
    hookTimeout: 60_000,
  },
});
