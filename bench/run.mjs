// Measures what a reader's browser transfers for the explorer: bytes and requests, which do not depend on the machine.
import { chromium } from "@playwright/test";
import { serve } from "../scripts/serve.mjs";
import { browserLaunchOptions } from "../tests/support/browser.mjs";

const site = await serve({ dir: "dist", port: 0 });
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const requests = new Map();
  session.on("Network.responseReceived", ({ requestId, response }) =>
    requests.set(requestId, { url: response.url, bytes: 0 }),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.goto(site.url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  report("until the words stand", requests);
  await page.locator("[data-map=complete]").waitFor({ timeout: 60_000 });
  report("until the live map is complete", requests);
  await page.waitForLoadState("networkidle");
  report("with the fine borders", requests, true);
} finally {
  await browser.close();
  await site.close();
}

function report(moment, requests, isDetailed = false) {
  const all = [...requests.values()];
  const bytes = all.reduce((total, request) => total + request.bytes, 0);
  print(`${moment}: ${all.length} requests, ${(bytes / 1024).toFixed(1)} KiB`);
  if (!isDetailed) return;
  for (const request of all.sort((one, other) => other.bytes - one.bytes)) {
    print(`  ${(request.bytes / 1024).toFixed(1).padStart(7)} KiB  ${new URL(request.url).pathname}`);
  }
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
