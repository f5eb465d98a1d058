import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { inlinePage } from "../../build/single/inlinePage.ts";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script data-fr="./assets/fr.js" src="./first.js"></script>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
    <link rel="stylesheet" href="./first.css">
  </head>
  <body>
    <div id="app">The picture</div>
    <noscript>
      <link rel="stylesheet" href="./without-scripts.css" />
      <img src="./pictures/2023-12.svg" alt="">
    </noscript>
  </body>
</html>
`;
const FILES: Readonly<Record<string, string>> = {
  "first.js": "document.documentElement.lang = 'fr';",
  "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "assets/index-1.js": 'const tag = "</script>", comment = "<!-- $& -->"; window.said = tag + comment;',
  "assets/index-1.css": "a{color:red}",
  "first.css": "b{color:blue}",
};
const read = (path: string): string => {
  const text = FILES[path];
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
};
const page = inlinePage(PAGE, read);
const contentsOf = (tag: RegExp): string[] => [...page.matchAll(tag)].map(([, text = ""]) => text);
const scripts = contentsOf(/<script[^>]*>([\s\S]*?)<\/script>/g);

describe("a page with everything in it", () => {
  it("asks for no file", () => {
    expect(page).not.toMatch(/(src|href)="\.\//);
    expect(page).toContain("<style>a{color:red}\nb{color:blue}</style>");
    expect(page).toContain('href="data:image/svg+xml,');
  });

  it("allows only the scripts and styles that stand in it", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(scripts).toHaveLength(2);
    for (const text of [...scripts, ...contentsOf(/<style>([\s\S]*?)<\/style>/g)]) expect(policy).toContain(hash(text));
    expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });

  it("lets no text of a program end its script, and the program says the same", () => {
    const window = { said: "" };
    runInNewContext(scripts[1] ?? "", { window });
    expect(window.said).toBe("</script><!-- $& -->");
  });

  it("shows its picture before it reads its program, and offers no files that it does not hold", () => {
    expect(page.indexOf("The picture")).toBeLessThan(page.indexOf('<script type="module">'));
    expect(page).not.toContain("noscript");
  });
});
