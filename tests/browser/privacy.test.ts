import { explorerPolicy } from "../../build/hosting/headers.mjs";
import { openWithMap, partnerEntry, sheet, openFrom } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

test("a whole visit stays on the origin, under the strict policy, and leaves nothing behind", async ({
  page,
  context,
  site,
}) => {
  const requested: string[] = [];
  const violations: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await page.exposeFunction("tellViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  const answered = page.waitForResponse((response) => response.url() === site.url);
  await openWithMap(page);
  expect((await answered).headers()["content-security-policy"]).toBe(explorerPolicy);
  expect(explorerPolicy).not.toMatch(/unsafe|\*|https?:/);

  await page.keyboard.press("PageDown");
  await partnerEntry(page, "Libya").click();
  await sheet(page, "Libya")
    .getByText(/^Passage: /)
    .first()
    .click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Layers, theme, language" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.keyboard.press("Escape");
  await openFrom(page, "Learn", "How to read this map");
  await expect(page.getByRole("dialog")).toBeVisible();

  expect(requested.length).toBeGreaterThan(5);
  expect(requested.filter((url) => !url.startsWith(site.url) && !/^(blob|data):/.test(url))).toEqual([]);
  expect(violations).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
