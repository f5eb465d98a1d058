import { describe, expect, it } from "vitest";
import { pictureDescription, pictureHeadline, pictureTitle, sourceLine } from "../../../src/draw/words/picture.ts";
import { ROUTES } from "../../../src/model/vocabulary.ts";
import { type Scene, sceneOf } from "../../../src/scene/scene.ts";
import { defaultView, LENSES } from "../../../src/view/viewState.ts";
import { english } from "../../../src/words/en/index.ts";
import { realIndex } from "../../support/realData.ts";

const base = defaultView({ stops: realIndex.stops, partners: [] });
const scenes: readonly Scene[] = realIndex.stops.flatMap((stop) =>
  LENSES.flatMap((lens) => [null, ...ROUTES].map((route) => sceneOf(realIndex, { ...base, stop, lens, route }))),
);

/** `running 26` as pairs of name and number. */
function countsIn(text: string): [name: string, count: number][] {
  const list = /artners: ([^.]*)\./.exec(text)?.[1] ?? "";
  return list.split(", ").map((part) => {
    const [, name = "", count = ""] = /^(.*) (\d+)$/.exec(part) ?? [];
    return [name, Number(count)];
  });
}

describe("the words of a picture", () => {
  it("give every document, lens and route a title of its own", () => {
    const titles = scenes.map(pictureTitle);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("ask the lens's question, or name the route", () => {
    expect(pictureHeadline(sceneOf(realIndex, base))).toMatch(/\?$/);
    expect(pictureHeadline(sceneOf(realIndex, { ...base, route: "western-balkans" }))).toBe(
      "The Western Balkans route",
    );
  });

  it("describe each picture in at most sixty words with its document's date", () => {
    for (const scene of scenes) {
      const text = pictureDescription(scene);
      expect(text.split(/[\s–]+/).length, text).toBeLessThanOrEqual(60);
      expect(text).toContain(scene.document.heading.replace("Document of ", ""));
    }
    const { date } = realIndex.source("2023-12");
    expect(pictureDescription(sceneOf(realIndex, base))).toContain(english.dates.span(date));
  });

  it("count each look as the map's fills do, and nothing else", () => {
    for (const scene of scenes) {
      const counts = countsIn(pictureDescription(scene));
      for (const [name, count] of counts.filter(([name]) => name !== "hatched")) {
        const borne = scene.fills.filter(({ look }) => look.name.toLowerCase() === name.toLowerCase());
        expect(borne, `${name} in ${pictureTitle(scene)}`).toHaveLength(count);
      }
      const told = counts.filter(([name]) => name !== "hatched").reduce((sum, [, count]) => sum + count, 0);
      expect(told).toBe(scene.fills.length);
      const hatched = scene.fills.filter(({ hindered, look }) => hindered && look.pattern !== "cross");
      expect(counts.find(([name]) => name === "hatched")?.[1] ?? 0).toBe(hatched.length);
    }
  });

  it("name only partners that bear the look that stands out", () => {
    for (const scene of scenes.filter(({ route }) => route === null)) {
      const [, name, list] = /hatched \d+\. (.*?): (.*)\.$/.exec(pictureDescription(scene)) ?? [];
      if (name === undefined || list === undefined) continue;
      const bearers = scene.fills.filter(({ look }) => look.name === name).map((fill) => fill.name);
      expect(list.split(/, | and (?!Herzegovina)/)).toEqual(bearers);
    }
  });

  it("count the corridors of a route that were in use", () => {
    const scene = sceneOf(realIndex, { ...base, stop: "2017-06", route: "western-balkans" });
    const own = scene.corridors.filter(({ route }) => route === "western-balkans");
    const inUse = own.filter(({ state }) => state === "in-use").length;
    expect(pictureDescription(scene)).toContain(`${inUse} of its ${own.length} corridors`);
  });

  it("name the document, its publisher, its date, the edition and the licence as the source", () => {
    const { document } = sceneOf(realIndex, base);
    const line = sourceLine(english, document, "0123456789");
    for (const part of [document.title, document.publisher, "13 December 2023", "0123456789", "CC BY 4.0"])
      expect(line).toContain(part);
  });

  it("say where no publisher is named", () => {
    const { document } = sceneOf(realIndex, { ...base, stop: "2021-09" });
    expect(sourceLine(english, document, "0")).toContain("publisher not named");
  });
});
