import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { handoutViews } from "../../../src/ui/handout/content.ts";
import { slidesFile } from "../../../src/ui/handout/slides/handoutSlides.ts";
import { known, PIXEL, tour, written } from "./sampleTour.ts";

const wishes = { hasNotes: true, hasPassages: true, page: "https://atlas.example/map/?tour=x" };
const views = handoutViews(written, known, tour, wishes);
const made = { index: written, tour, views, site: "https://atlas.example/map/?lang=en", shape: "wide" } as const;

function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const parts = partsOf(
  slidesFile(
    made,
    views.map(() => PIXEL),
  ),
);
const part = (name: string): string => parts.get(name) ?? "";

describe("the slides of a tour", () => {
  it("are a title and one for each view, each related to its picture and its notes", () => {
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(views.length + 1);
    expect(part("ppt/presentation.xml").match(/<p:sldId /g)).toHaveLength(views.length + 1);
    expect(part("ppt/slides/_rels/slide2.xml.rels")).toMatch(/media\/image2\.png.+notesSlides\/notesSlide2\.xml/);
    expect(part("ppt/slides/slide1.xml")).toContain("Announced &amp; &lt;not&gt; paid");
  });

  it("name every part in the list of contents, and relate only parts that are there", () => {
    const types = part("[Content_Types].xml");
    for (const name of parts.keys())
      if (!/\.(rels|png)$|^\[/.test(name)) expect(types).toContain(`PartName="/${name}"`);
    for (const [name, text] of parts) {
      if (!name.endsWith(".rels")) continue;
      const folder = name.replace(/_rels\/[^/]+$/, "");
      for (const [, target = "", mode] of text.matchAll(/Target="([^"]*)"( TargetMode="External")?/g))
        if (mode === undefined)
          expect(parts.has(new URL(`${folder}${target}`, "file:///").pathname.slice(1))).toBe(true);
    }
  });

  it("hold heading, caption and sources as text in the language of the tour, and the picture with its words", () => {
    const slide = part("ppt/slides/slide2.xml");
    expect(slide).toMatch(/type="title".+The largest figure/);
    expect(slide).toMatch(/type="body" idx="1".+lang="de"[^>]*>[^]*105 Millionen/);
    expect(slide).toMatch(/<p:cNvPr id="3" name="picture" descr="Map of EU cooperation/);
    expect(slide).toMatch(/13 December 2023\..+https:\/\/atlas\.example\/map\/\?partner=TUN&amp;lang=en/s);
    expect(part("ppt/slides/_rels/slide2.xml.rels")).toContain(
      'Target="https://atlas.example/map/?partner=TUN&amp;lang=en" TargetMode="External"',
    );
  });

  it("bring the notes in paragraphs of their own, with the passages behind the view", () => {
    const notes = part("ppt/notesSlides/notesSlide2.xml");
    expect(notes).toMatch(/<a:t>Ask the room\.<\/a:t>.+<a:buChar char="–"\/>.+<a:t>Pause here\.<\/a:t>/s);
    expect(notes).toMatch(/<a:t>1\. .+Document of 13 December 2023, .+: “.+” row 2023-12-/s);
    expect(notes.match(/<a:p>/g)?.length).toBeGreaterThan(3);
  });

  it("are well-formed XML whatever a tour says", () => {
    for (const [name, text] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const open: string[] = [];
      for (const [, end, tag = "", own] of text.matchAll(/<(\/?)([a-zA-Z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
        if (end === "/") expect(open.pop()).toBe(tag);
        else if (own !== "/") open.push(tag);
      }
      expect(open).toEqual([]);
      expect(text.replace(/&(amp|lt|gt|quot);/g, "")).not.toMatch(/&|\p{Cc}(?<![\t\r\n])/u);
    }
  });
});
