import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../build/hosting/headers.mjs";
import { policyInPage } from "../../build/hosting/policyInPage.ts";

const page = '<head><meta charset="utf-8" /><script src="./first.js"></script></head>';

test("the explorer's page says the policy before it loads anything", () => {
  const html = policyInPage(page, "index.html", "");
  expect(html).toContain(`content="${contentSecurityPolicy}"`);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
});

test("the frame's page names the site, because 'self' may mean nothing in a sandbox, and is silent where it is not known", () => {
  expect(policyInPage(page, "embed.html", "")).toBe(page);
  const html = policyInPage(page, "embed.html", "https://atlas.example/maps/");
  expect(html).toContain("script-src 'self' https://atlas.example;");
  expect(html).not.toContain("frame-ancestors");
});

test("a page without the place for the policy is refused", () => {
  expect(() => policyInPage("<head></head>", "index.html", "")).toThrow("index.html");
});
