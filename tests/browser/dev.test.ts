import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DevServer, projectRoot, startDevServer } from "../support/devServer.ts";
import { expect, test } from "../support/test.ts";
import { withoutWebGl } from "../support/atlasPage.ts";

test("in development an edited table reloads the page, a broken one shows file, line and column, a mended one comes back", async ({
  page,
  guard,
}) => {
  const original = await readFile(join(projectRoot, "seeds", "sources.csv"), "utf8");
  let server: DevServer | null = null;
  try {
    server = await startDevServer();
    guard.allowOrigin(server.url);
    // Fonts and other parts of packages lie outside the copy, and Vite does not serve what lies outside.
    guard.allow(/403 \(Forbidden\) \(.*\/@fs\//);
    const path = join(server.folder, "seeds", "sources.csv");
    const heading = page.getByRole("heading", { name: /^Document of / });
    const overlay = page.locator("vite-error-overlay");

    await withoutWebGl(page);
    await page.goto(server.url);
    await expect(heading).toContainText("Document of 13 December 2023", { timeout: 45_000 });

    await writeFile(path, original.replace(",2023-12-13,", ",2023-12-14,"));
    await expect(heading).toContainText("Document of 14 December 2023");

    guard.allow(/\[vite\]/);
    // The texts follow the page, and are asked for while the table is broken.
    guard.allow(/500 \(Internal Server Error\) \(.*virtual:route-atlas\/texts/);
    await writeFile(path, original.replace(",2023-12-13,", ",2023-13-45,"));
    await expect(overlay).toContainText(/seeds\/sources\.csv:5:\d+/);
    await expect(overlay).toContainText("2023-13-45");

    await writeFile(path, original);
    await expect(heading).toContainText("Document of 13 December 2023");
    await expect(overlay).toHaveCount(0);
    await expect(page.locator("[data-map=absent]")).toBeVisible();
    // A page that is still loading would miss its server.
    await page.goto("about:blank");
  } finally {
    await server?.close();
  }
  expect(await readFile(join(projectRoot, "seeds", "sources.csv"), "utf8")).toBe(original);
});
