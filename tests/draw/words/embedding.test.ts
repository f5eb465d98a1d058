import { describe, expect, it } from "vitest";
import {
  type Embedding,
  frameAddressOf,
  frameSnippet,
  loaderSnippet,
  pictureSnippet,
} from "../../../src/draw/words/embedding/snippets.ts";
import { captionOf, nameOfView } from "../../../src/draw/words/embedding/shareWords.ts";
import { sceneOf } from "../../../src/scene/scene.ts";
import { parseView } from "../../../src/view/parseView.ts";
import { allEnglish } from "../../../src/words/en/all.ts";
import { realIndex } from "../../support/realData.ts";
import { seeded } from "../../support/seeded.ts";

const PLAIN: Embedding = {
  site: "https://atlas.example/",
  query: "stop=2023-12&partner=TUN",
  atlas: "https://atlas.example/?stop=2023-12&partner=TUN",
  edition: null,
  language: "en",
  direction: "ltr",
  name: "Tunisia",
  caption: "Tunisia in December 2023.",
  linkText: "Open",
  picture: { src: "https://atlas.example/pictures/2023-12.svg", widthPx: 1200, heightPx: 800, alt: "A map" },
  widthPx: 620,
  heightPx: 900,
  narrowHeightPx: 960,
};
const EDITION = {
  id: "a72b2198ad-0123456789",
  data: "a72b2198ad",
  date: null,
  loader: `sha384-${"A".repeat(64)}`,
};
const WAYS = { loaderSnippet, frameSnippet, pictureSnippet };

/** The tags and the names of attributes, read as a browser does: what is in quotes is no markup. */
function shapeOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z]+)((?:\s[a-z-]+(?:="[^"]*")?)*)>/g)].map(
    ([, tag = "", attributes = ""]) => `${tag} ${attributes.replace(/="[^"]*"/g, "")}`,
  );
}

describe("the code for an article", () => {
  it.each(Object.entries(WAYS))("%s stays what it is whatever texts and addresses hold", (_name, write) => {
    const random = seeded(7);
    const pieces = [
      '"',
      "'",
      "<",
      ">",
      "&",
      "</figure>",
      "<script>alert(1)</script>",
      '" onload="x',
      "-->",
      "]]>",
      "\u0000",
      "a",
      " ",
      "`",
      "=",
      "\n",
    ];
    for (let turn = 0; turn < 500; turn += 1) {
      const text = Array.from({ length: random.whole(1, 6) }, () => random.pick(pieces)).join("");
      const hostile: Embedding = {
        ...PLAIN,
        query: text,
        atlas: text,
        name: text,
        caption: text,
        linkText: text,
        language: text,
        picture: { ...PLAIN.picture, src: text, alt: text },
      };
      const written = write(hostile);
      expect(shapeOf(written), `seed 7, turn ${String(turn)}: ${text}`).toEqual(shapeOf(write(PLAIN)));
      expect(written).not.toMatch(/<script>alert|onload="/);
    }
  });

  it("is a figure that is complete without scripts, and a script of the site", () => {
    const code = loaderSnippet(PLAIN);
    expect(code).toContain('<script async src="https://atlas.example/embed.js"></script>');
    expect(code).toContain('data-view="stop=2023-12&amp;partner=TUN"');
    expect(code).toMatch(/<img src="https:\/\/atlas\.example\/pictures\/2023-12\.svg" alt="A map"/);
    expect(code).toMatch(/<figcaption>Tunisia in December 2023\. <a href="[^"]+">Open<\/a><\/figcaption>/);
    expect(code).not.toMatch(/integrity|crossorigin/);
  });

  it("holds a pinned loader to its bytes, from the folder of its edition", () => {
    const code = loaderSnippet({ ...PLAIN, edition: EDITION });
    expect(code).toContain(
      `<script async src="https://atlas.example/editions/${EDITION.id}/embed.js" integrity="${EDITION.loader}" crossorigin="anonymous"></script>`,
    );
    expect(frameAddressOf({ ...PLAIN, edition: EDITION })).toBe(
      `https://atlas.example/editions/${EDITION.id}/embed.html?${PLAIN.query}`,
    );
  });

  it("is a frame with a title, a width, a height and a picture for where scripts are off", () => {
    const code = frameSnippet(PLAIN);
    expect(code).toMatch(/<iframe src="[^"]+" title="Tunisia"/);
    expect(code).toMatch(/loading="lazy"[^>]*width="620" height="900"[^>]*aspect-ratio:620\/900;min-height:960px/);
    expect(code).toMatch(/<noscript>\s*<figure[^]*<img [^]*<\/noscript>/);
  });

  it("says of a right-to-left language that it is one", () => {
    expect(pictureSnippet({ ...PLAIN, language: "ar", direction: "rtl" })).toMatch(/<figure[^>]* lang="ar" dir="rtl">/);
  });
});

describe("the words in it", () => {
  const known = { stops: realIndex.stops, partners: realIndex.dataset.partners.map(({ iso3 }) => iso3) };
  const scene = (query: string) => sceneOf(realIndex, parseView(query, known).view);
  const said = allEnglish.sharing.snippet;

  it("name the partner, the subject and the document", () => {
    expect(nameOfView(scene("stop=2021-05&partner=TUN&lens=returns"), "Tunisia")).toMatch(
      /Tunisia, returns – Document of .* May 2021/,
    );
  });

  it("name the edition only where it stays", () => {
    const living = captionOf(scene(""), null, said, { edition: null, other: null });
    expect(living).not.toContain("edition");
    expect(living).toContain("CC BY 4.0");
    expect(captionOf(scene(""), null, said, { edition: "a72b2198ad", other: null })).toContain("edition a72b2198ad");
  });

  it("say which picture stands there where it shows less than the view", () => {
    const caption = captionOf(scene("partner=TUN"), "Tunisia", said, { edition: null, other: scene("") });
    expect(caption).toMatch(/The picture shows: Route Atlas: Standing – Document of 13 December 2023\.$/);
  });
});
