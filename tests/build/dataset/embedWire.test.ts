import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { embedWire } from "../../../build/dataset/wire/embed.ts";
import { pressDataset } from "../../../build/dataset/pressDataset.ts";
import { readEmbed } from "../../../src/model/wire/embed.ts";
import { plainScene } from "../../../src/scene/plainScene.ts";
import { standingWords } from "../../../src/scene/sheet/standingWords.ts";
import { familyStates } from "../../../src/slice/families.ts";
import { defaultView, LENSES } from "../../../src/view/viewState.ts";
import { indexFacts } from "../../support/indexed.ts";
import { realIndex } from "../../support/realData.ts";
import { projectRoot } from "../support/folders.ts";

const wire = embedWire(pressDataset(projectRoot).dataset);
const lean = indexFacts(readEmbed(JSON.parse(JSON.stringify(wire)) as typeof wire));
const base = defaultView({ stops: realIndex.stops, partners: [] });

/** Ids of rows mean nothing to a reader, so only how many there are is compared. */
const withoutIds = (value: unknown): string =>
  JSON.stringify(value, (name, field: unknown) =>
    name === "words" ? null : Array.isArray(field) && /Ids$|^reasons$/.test(name) ? field.length : field,
  );

describe("the rows of an embed", () => {
  it("make the same picture as all rows, for every document and lens", () => {
    for (const stop of realIndex.stops) {
      for (const lens of LENSES) {
        const view = { ...base, stop, lens };
        const [there, here] = [plainScene(realIndex, view), plainScene(lean, view)];
        const told = (scene: typeof here) => withoutIds({ ...scene, document: null });
        expect(told(here)).toBe(told(there));
        expect(here.document).toEqual({ ...there.document, covers: "", leavesOut: "" });
      }
    }
  });

  it("tell the same standing of every partner at every document, and the same of every field", () => {
    for (const stop of realIndex.stops) {
      for (const { iso3 } of realIndex.dataset.partners) {
        expect(standingWords(lean, stop, iso3)).toEqual(standingWords(realIndex, stop, iso3));
        const told = (index: typeof lean) =>
          familyStates(index, stop, iso3).map(({ family, group, hindered, rows }) => [
            family,
            group,
            hindered,
            rows.length,
          ]);
        expect(told(lean)).toEqual(told(realIndex as unknown as typeof lean));
      }
    }
  });

  it("weigh at most 8 KB", () => {
    expect(brotliCompressSync(JSON.stringify(wire)).length).toBeLessThan(8192);
  });
});
