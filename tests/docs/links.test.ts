import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../support/devServer.ts";

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
const docs = join(projectRoot, "docs");
const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map((name) => join(projectRoot, name)),
  ...readdirSync(docs, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(docs, name)),
];

/** The files that a page links or shows. */
function linkedFrom(page: string): string[] {
  const text = readFileSync(page, "utf8").replace(/```[\s\S]*?```/g, "");
  return [...text.matchAll(LINK)].map(([, path = ""]) => join(dirname(page), path));
}

test("the list of documents names every one of them", () => {
  const listed = new Set(linkedFrom(join(docs, "README.md")).map((path) => path.replace(/\/$/, "")));
  const there = readdirSync(docs).filter((name) => name !== "README.md" && name !== "pictures");
  expect(there.filter((name) => !listed.has(join(docs, name)))).toEqual([]);
});

test("no link between documents leads nowhere", () => {
  const lost = pages.flatMap((page) =>
    linkedFrom(page)
      .filter((path) => !existsSync(path))
      .map((path) => `${page}: ${path}`),
  );
  expect(lost).toEqual([]);
});

test("pictures of documents are small enough to be looked at on the way", () => {
  const pictures = join(docs, "pictures");
  const heavy = readdirSync(pictures).filter((name) => statSync(join(pictures, name)).size > 200_000);
  expect(heavy).toEqual([]);
});
