import { describe, expect, it } from "vitest";
import { articleOf, figureOf, frameOf, tenQueries } from "../../bench/pages/article.mjs";

describe("an article of the bench", () => {
  it("holds ten different views", () => {
    const queries = tenQueries(["2017-06", "2021-05", "2021-09", "2023-12", "2025-09"]);
    expect(new Set(queries).size).toBe(10);
  });

  it("puts every map in a place of its own, and the loader only where it is asked for", () => {
    const places = ["a", "b"].map((query) => frameOf(`http://maps.example/?${query}=1&x=2`, 480));
    const page = articleOf({ places });
    expect(page.match(/class="place"/g)).toHaveLength(2);
    expect(page).toContain('src="http://maps.example/?b=1&amp;x=2" height="480"');
    expect(page).not.toContain("<script");
    expect(articleOf({ places, script: "http://maps.example/embed.js" })).toContain(
      'src="http://maps.example/embed.js"',
    );
  });

  it("gives a figure of the loader the picture of its own document", () => {
    const figure = figureOf("http://maps.example/", "stop=2021-05&lens=returns");
    expect(figure).toContain('src="http://maps.example/pictures/2021-05.svg"');
    expect(figure).toContain('data-view="stop=2021-05&amp;lens=returns"');
  });
});
