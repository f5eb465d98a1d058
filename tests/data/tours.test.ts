import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { toursOf } from "../../build/plugins/tours.ts";
import type { TourBlock } from "../../src/model/tour.ts";
import { plainText } from "../../src/view/tours/blocks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { tours, problems } = toursOf(root);
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The stretches of text that no row follows, or in which more than one sentence ends before a row. */
function unproven(blocks: readonly TourBlock[]): string[] {
  return blocks.flatMap((block) => {
    const paragraphs = block.kind === "paragraph" ? [block.parts] : block.items;
    return paragraphs.flatMap((parts) => {
      const found: string[] = [];
      let run = "";
      for (const part of parts) {
        if (part.kind !== "row") run += part.text;
        else {
          if ([...sentences.segment(run.trim())].length > 1) found.push(run);
          run = "";
        }
      }
      return run.trim() === "" ? found : [...found, run];
    });
  });
}

describe("the tours that the atlas brings", () => {
  it("are five at least, without a fault", () => {
    expect(problems).toEqual([]);
    expect(tours.filter(({ translationOf }) => translationOf === null).length).toBeGreaterThanOrEqual(5);
  });

  it.each(tours.map((tour) => [tour.id, tour] as const))(
    "%s has about twelve views, and a row behind every sentence of a caption",
    (_id, tour) => {
      expect(tour.steps.length).toBeGreaterThanOrEqual(10);
      expect(tour.steps.length).toBeLessThanOrEqual(14);
      expect(tour.steps.flatMap(({ caption }) => unproven(caption))).toEqual([]);
    },
  );

  it.each(tours.map((tour) => [tour.id, tour] as const))(
    "%s says something of its own at every view, with notes for the speaker",
    (_id, { steps }) => {
      const captions = steps.map(({ caption }) => plainText(caption));
      expect(new Set(captions).size).toBe(captions.length);
      for (const { heading, notes } of steps) expect(plainText(notes).length, heading).toBeGreaterThan(100);
    },
  );

  it.each(tours.map((tour) => [tour.id, tour] as const))(
    "%s plans its time view by view as a whole",
    (_id, { minutes, steps }) => {
      const planned = steps.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
      expect(Math.abs(planned / 60 - (minutes ?? 0))).toBeLessThanOrEqual(1.5);
    },
  );
});
