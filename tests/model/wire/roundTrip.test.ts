import { describe, expect, it } from "vitest";
import { pressDataset } from "../../../build/dataset/pressDataset.ts";
import { columnsOf } from "../../../build/dataset/wire/columns.ts";
import { coreWire } from "../../../build/dataset/wire/core.ts";
import { textsWire } from "../../../build/dataset/wire/texts.ts";
import { rowsOf } from "../../../src/model/wire/columns.ts";
import { readCore } from "../../../src/model/wire/core.ts";
import { readTexts } from "../../../src/model/wire/texts.ts";
import { sceneOf } from "../../../src/scene/scene.ts";
import { timelineOf } from "../../../src/scene/timeline.ts";
import { indexFacts } from "../../support/indexed.ts";
import { LENSES } from "../../../src/view/viewState.ts";
import { parseView } from "../../../src/view/parseView.ts";
import { projectRoot } from "../../build/support/folders.ts";
import { cooperation, dataset } from "../../support/facts.ts";

const whole = pressDataset(projectRoot).dataset;
/** As the page gets it: through text. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const core = readCore(sent(coreWire(whole)));

describe("the dataset on its way to the page", () => {
  it("arrives whole when the texts have followed the core", () => {
    expect(readTexts(core, sent(textsWire(whole)))).toEqual(whole);
  });

  it("gives every picture and the timeline from the core alone", () => {
    const known = { stops: whole.sources.map(({ id }) => id), partners: whole.partners.map(({ iso3 }) => iso3) };
    for (const stop of known.stops) {
      for (const lens of LENSES) {
        const { view } = parseView(`stop=${stop}&lens=${lens}`, known);
        expect(sceneOf(indexFacts(core), view)).toEqual(sceneOf(indexFacts(whole), view));
      }
    }
    expect(timelineOf(indexFacts(core))).toEqual(timelineOf(indexFacts(whole)));
  });

  it("quotes no row in the core", () => {
    const text = JSON.stringify(coreWire(whole));
    expect(whole.facts.filter(({ statement }) => text.includes(statement))).toEqual([]);
  });

  it("is refused where an id does not begin with its document's", () => {
    expect(() => coreWire(dataset([cooperation({ id: "2017-06-row" })]))).toThrow("2017-06-row");
  });
});

describe("columns", () => {
  const rows: readonly { readonly name: string; readonly list: readonly string[]; readonly count: number | null }[] = [
    { name: "one", list: ["a"], count: null },
    { name: "two", list: ["a"], count: null },
    { name: "three", list: [], count: 3 },
    { name: "four", list: ["a"], count: null },
  ];

  it("give the rows back, in order", () => {
    expect(rowsOf<(typeof rows)[number]>(columnsOf(rows, ["name", "list", "count"]))).toEqual(rows);
  });

  it("of no rows give none", () => {
    expect(rowsOf(columnsOf([] as typeof rows, ["name", "list"]))).toEqual([]);
  });

  it("write a value that repeats only once", () => {
    const long = rows.map(() => ({ text: "the same long text in every row" }));
    expect(columnsOf(long, ["text"]).text).toEqual({ of: ["the same long text in every row"], at: [0, 0, 0, 0] });
  });
});
