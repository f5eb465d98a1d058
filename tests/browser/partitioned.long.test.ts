/** A frame whose site is not the article’s, in a browser that keeps the storage of such frames apart, as all of them do by now; Playwright switches that off. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { browserLaunchOptions } from "../support/browser.mjs";
import { MAP_PATIENCE_MS } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

const { args, ...launched } = await browserLaunchOptions();

test.use({
  launchOptions: {
    ...launched,
    // The last of the same switch counts, so Playwright’s own list of what is disabled gives way.
    args: [
      ...args,
      "--disable-features=none",
      "--enable-features=ThirdPartyStoragePartitioning,TrackingProtection3pcd",
    ],
  },
});

test("a frame steps, moves and goes live where its storage is kept apart, and finds nothing of the atlas’s own", async ({
  page,
  guard,
  site,
}) => {
  const frameUrl = `${site.url}embed.html?stop=2021-05`;
  const article = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><title>An article</title><iframe title="Map" width="640" height="800" sandbox="allow-scripts allow-same-origin" src="${frameUrl}"></iframe>`,
    );
  });
  await new Promise<void>((listening) => article.listen(0, "127.0.0.1", listening));
  try {
    const articleUrl = `http://127.0.0.1:${String((article.address() as AddressInfo).port)}/`;
    guard.allowOrigin(articleUrl);
    await page.goto(frameUrl);
    await page.evaluate(() => localStorage.setItem("own", "kept"));

    await page.goto(articleUrl);
    const frame = page.locator("iframe").contentFrame();
    await expect(frame.locator("html:not([data-view]) svg.window")).toBeVisible();
    expect(await frame.locator("html").evaluate(() => localStorage.getItem("own"))).toBeNull();
    await frame.getByRole("button", { name: /^Sep 2021/ }).click();
    await expect(frame.locator("p.caption")).toContainText("September 2021");
    await frame.getByRole("button", { name: "Move the map" }).click();
    await expect(frame.locator("[data-map=live]")).toBeVisible({ timeout: MAP_PATIENCE_MS });
  } finally {
    article.close();
  }
});
