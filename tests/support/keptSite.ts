/** A site of one test's own, which can lose its server, and whose service worker may work. */
import type { BrowserContext, Page } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import type { Guard } from "./guard.ts";
import { expect } from "./test.ts";

export interface KeptSite {
  readonly url: string;
  /** No server, and no network: what answers now is the device. */
  readonly cut: () => Promise<void>;
  /** The server is back, with the site of this folder. */
  readonly serveFrom: (dir: string) => Promise<void>;
}

/** Serves `dir` on a port that stays the same, with the policy of the site or as a host that sends none. */
export async function keptSite(
  context: BrowserContext,
  guard: Guard,
  dir: string,
  { policy = true } = {},
): Promise<KeptSite> {
  let server = await serve({ dir, policy });
  const { url, port } = server;
  guard.allowOrigin(url);
  return {
    url,
    cut: async () => {
      await server.close();
      await context.setOffline(true);
    },
    serveFrom: async (next) => {
      await server.close();
      server = await serve({ dir: next, port, policy });
      await context.setOffline(false);
    },
  };
}

/** Waits until the service worker has everything and answers for the page. */
export async function waitUntilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), { timeout: 45_000 })
    .toBe("activated");
}
