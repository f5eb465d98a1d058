/** The site built for the root of a host, for a folder, and for wherever it comes to lie, from that very place. */
import { spawn } from "node:child_process";
import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { partnerEntry, sheet, waitForMap, waitForPicture } from "../support/atlasPage.ts";
import { projectRoot } from "../support/devServer.ts";
import { article, figure } from "../support/hostPages.ts";
import { waitUntilKept } from "../support/keptSite.ts";
import { expect, test } from "../support/test.ts";

test.use({ serviceWorkers: "allow" });

const places = [
  { base: "./", folder: "some/where/deep/", isBuilt: true },
  { base: "/", folder: "", isBuilt: false },
  { base: "/atlas/", folder: "atlas/", isBuilt: false },
] as const;

for (const { base, folder, isBuilt } of places) {
  test(`built with the base ${base}, everything works from /${folder}`, async ({ page, guard, host }, testInfo) => {
    const dir = testInfo.outputPath("host");
    const siteDir = join(dir, folder);
    await mkdir(join(siteDir, ".."), { recursive: true });
    if (isBuilt) await symlink(join(projectRoot, "dist"), siteDir.replace(/\/$/, ""));
    const server = await serve({ dir });
    try {
      const site = `${server.url}${folder}`;
      guard.allowOrigin(server.url);
      if (!isBuilt) await build(base, siteDir, site);

      // No request leaves the folder.
      const outside: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (url.startsWith(server.url) && !url.startsWith(site)) outside.push(url);
      });
      const missing: string[] = [];
      page.on("response", (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });

      await page.goto(`${site}?stop=2017-06&lang=fr`);
      await waitForPicture(page);
      await expect(page.locator("html")).toHaveAttribute("lang", "fr");
      await page.goto(`${site}?stop=2021-05`);
      await waitForMap(page);
      await partnerEntry(page, "Libya").click();
      await expect(sheet(page, "Libya")).toBeVisible();
      await waitUntilKept(page);
      expect(await scopes(page)).toEqual([site]);

      await expectLinked(page, site, isBuilt);
      await expectDescribed(page, site, isBuilt);

      await page.goto(`${site}embed.html?stop=2023-12&partner=TUN`);
      await expect(page.getByRole("region", { name: "Tunisia" })).toBeVisible();
      await page.goto(`${site}examples/plain-iframe.html`);
      await expect(page.locator("iframe").first().contentFrame().locator("svg").first()).toBeVisible();
      await page.goto(await host(article({ site, body: figure(site, "stop=2017-06") })));
      await expect(page.locator("figure[data-route-atlas=ready] > iframe")).toBeVisible();
      expect({ outside, missing }).toEqual({ outside: [], missing: [] });
      await page.goto("about:blank");
    } finally {
      await server.close();
      await rm(dir, { recursive: true, force: true });
    }
  });
}

function build(base: string, outDir: string, siteUrl: string): Promise<void> {
  const vite = join(projectRoot, "node_modules/vite/bin/vite.js");
  const program = spawn(process.execPath, [vite, "build", "--base", base, "--outDir", outDir, "--emptyOutDir"], {
    cwd: projectRoot,
    env: { ...process.env, SITE_URL: siteUrl },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  program.stderr.on("data", (text: Buffer) => (said += text.toString()));
  return new Promise((done, fail) => program.on("close", (status) => (status === 0 ? done() : fail(new Error(said)))));
}

function scopes(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
}

/** What stands in the head for others is there: the card’s picture, the description for content systems, icons, the manifest. */
async function expectLinked(page: Page, site: string, isRelative: boolean): Promise<void> {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll("head link[href], head meta[property='og:image'], head meta[property='og:url']")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("content") ?? "",
    ),
  );
  expect(addresses.filter((address) => address.endsWith(".png")).length).toBeGreaterThan(1);
  for (const address of addresses) {
    const url = new URL(address, site).href;
    expect(url).toContain(site);
    expect((await fetch(url)).status, url).toBe(200);
  }
  const card = addresses.find((address) => address.endsWith("2023-12.png"));
  expect(card).toBe(`${isRelative ? "./" : site}pictures/2023-12.png`);
}

/** The description’s frame and picture, as a content system would take them. */
async function expectDescribed(page: Page, site: string, isRelative: boolean): Promise<void> {
  const description = (await (await fetch(`${site}oembed/2023-12.json`)).json()) as {
    readonly html: string;
    readonly thumbnail_url: string;
  };
  const frame = /src="([^"]+)"/.exec(description.html)?.[1] ?? "";
  for (const address of [frame, description.thumbnail_url]) {
    expect(address.startsWith(isRelative ? "./" : site)).toBe(true);
    expect((await page.request.get(new URL(address, site).href)).status()).toBe(200);
  }
}
