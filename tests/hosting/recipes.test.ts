import { expect, test } from "vitest";
import { caching, contentSecurityPolicy, explorerPolicy, headersOfAll } from "../../build/hosting/headers.mjs";
import { netlifyHeaders } from "../../build/hosting/netlify.ts";
import { recipes } from "../../build/hosting/recipes.ts";
import { projectRoot } from "../support/devServer.ts";

test("the recipes in hosting/ say what the table of headers says: npm run hosting -- --write", () => {
  for (const { path, before, after } of recipes(projectRoot)) expect(before, path).toBe(after);
});

test("the recipes send every header and both policies", () => {
  for (const { path, after } of recipes(projectRoot)) {
    for (const [name, value] of Object.entries(headersOfAll)) expect(after, path).toContain(`${name} "${value}"`);
    for (const value of [contentSecurityPolicy, explorerPolicy, caching.hashed, caching.other])
      expect(after, path).toContain(`"${value}"`);
  }
});

test("the file for Netlify gives every path a whole policy, and only the explorer one against frames", () => {
  const rules = new Map(
    netlifyHeaders()
      .trim()
      .split("\n\n")
      .map((rule) => [rule.split("\n")[0], rule]),
  );
  expect([...rules.keys()]).toEqual(["/*", "/", "/index.html", "/index", "/assets/*", "/editions/:edition/*"]);
  expect(rules.get("/*")).toContain(`  Content-Security-Policy: ${contentSecurityPolicy}`);
  expect(rules.get("/*")).not.toContain("frame-ancestors");
  expect(rules.get("/")).toContain(`  Content-Security-Policy: ${explorerPolicy}`);
  for (const [name, value] of Object.entries(headersOfAll)) expect(rules.get("/*")).toContain(`  ${name}: ${value}`);
  expect(rules.get("/assets/*")).toContain(caching.hashed);
  expect(
    Math.max(
      ...netlifyHeaders()
        .split("\n")
        .map((line) => line.length),
    ),
  ).toBeLessThan(2000);
});
