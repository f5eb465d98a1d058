import { describe, expect, it } from "vitest";
import { withProgramLater } from "../../build/plugins/programLater.ts";

const page = `<head>
    <script data-fr="./assets/fr.js" src="./first.js"></script>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/first-1.js">
    <link rel="modulepreload" crossorigin href="./assets/dataset-1.js">
    <link rel="stylesheet" crossorigin href="./assets/first-1.css">
    <link rel="later-modulepreload" crossorigin href="./assets/maplibre-1.js">
</head>`;

describe("the page of the explorer", () => {
  const html = withProgramLater(page, ["assets/openExplorer-1.js", "assets/first-1.js", "assets/explorer-1.js"]);

  it("sends for no program by itself, and tells its first script which files the program and the explorer are", () => {
    expect(html).not.toMatch(/type="module"|rel="modulepreload"/);
    expect(html).toContain('data-program="./assets/index-1.js ./assets/first-1.js ./assets/dataset-1.js"');
    expect(html).toContain('data-explorer="./assets/openExplorer-1.js ./assets/explorer-1.js"');
  });

  it("keeps its styles, the files of the live map and what else the first script is told", () => {
    expect(html).toContain('<link rel="stylesheet" crossorigin href="./assets/first-1.css">');
    expect(html).toContain('<link rel="later-modulepreload" crossorigin href="./assets/maplibre-1.js">');
    expect(html).toMatch(/<script data-fr="\.\/assets\/fr\.js" [^>]*src="\.\/first\.js"><\/script>/);
  });

  it("is refused where it has no program, or nobody to send for it", () => {
    expect(() => withProgramLater("<head></head>", [])).toThrow(/no module script/);
    expect(() => withProgramLater(page.replace("./first.js", "./other.js"), [])).toThrow(/first\.js/);
  });
});
