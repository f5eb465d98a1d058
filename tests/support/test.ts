/**
 * Playwright's `test` for this site: it serves dist/ for each worker, and fails a test on any error in the console, any
 * uncaught error and any request to a foreign origin, in the page, its frames and its pop-ups alike.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import type { Dataset } from "../../src/model/dataset.ts";
import { type WrittenIndex } from "../../src/slice/factIndex.ts";
import { indexFacts } from "./indexed.ts";
import { Guard } from "./guard.ts";

interface TestFixtures {
  /** What went wrong so far, and what is allowed to. */
  guard: Guard;
  /** Serves pages of another site, such as an article that embeds us: file name to content. Gives the address. */
  host: (files: Readonly<Record<string, string>>) => Promise<string>;
}

interface WorkerFixtures {
  site: Awaited<ReturnType<typeof serve>>;
  /** The data that the site serves, so that a test expects what the tables say and not what they once said. */
  index: WrittenIndex;
}

/** `DIST=/tmp/elsewhere` tries a build that stands beside the usual one. */
export const builtSite = process.env["DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await serve({ dir: builtSite });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  index: [
    async ({ site }, use) => {
      const response = await fetch(new URL("data/route-atlas.json", site.url));
      await use(indexFacts((await response.json()) as Dataset));
    },
    { scope: "worker" },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  guard: [
    async ({ context, site }, use) => {
      const guard = new Guard(site.url);
      guard.watch(context);
      await use(guard);
      expect(guard.problems, "errors and foreign requests of the page").toEqual([]);
    },
    { auto: true },
  ],

  host: async ({ guard }, use, testInfo) => {
    const sites: Awaited<ReturnType<typeof serve>>[] = [];
    await use(async (files) => {
      const dir = testInfo.outputPath(`host-${String(sites.length)}`);
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(dir, name)), { recursive: true });
        await writeFile(join(dir, name), content);
      }
      const site = await serve({ dir, policy: false });
      sites.push(site);
      guard.allowOrigin(site.url);
      return site.url;
    });
    for (const site of sites) await site.close();
  },
});

export { expect };
