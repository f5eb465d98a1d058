import { describe, expect, it } from "vitest";
import { fillOf, partnerFills } from "../../../src/scene/map/fills.ts";
import { legendOf } from "../../../src/scene/map/legend.ts";
import { looksIn } from "../../../src/scene/tokens/looks.ts";
import { indexFacts } from "../../support/indexed.ts";
import type { Direction } from "../../../src/model/vocabulary.ts";
import { LENSES } from "../../../src/view/viewState.ts";
import { area, cooperation, dataset, event, STOP } from "../../support/facts.ts";
import { allEnglish } from "../../../src/words/en/all.ts";
import { realIndex } from "../../support/realData.ts";

const looks = looksIn(allEnglish);
const index = indexFacts(
  dataset([
    cooperation({ id: "1", partners: ["TUN"], level: "signed" }),
    cooperation({ id: "2", partners: ["TUN"], instrument: "also-returns", level: "on-hold" }),
    area({ id: "3", partners: ["MAR"], instrument: "area-mobility" }),
    event({ id: "4", partners: ["NER"] }),
  ]),
);
const key = (lens: (typeof LENSES)[number], iso3: string): string => fillOf(index, STOP, lens, iso3).key;

describe("the fill of a partner", () => {
  it("is its direction under the lens of standing", () => {
    expect(["TUN", "MAR", "NER", "ALB", "SEN"].map((iso3) => key("standing", iso3))).toEqual([
      "running",
      "running",
      "named",
      "silent",
      "outside",
    ]);
    expect(fillOf(index, STOP, "standing", "TUN")).toMatchObject({ look: looks.direction.running, hindered: true });
  });

  it("is the furthest group under the lens of a family", () => {
    expect(fillOf(index, STOP, "returns", "TUN")).toEqual({
      key: "concluded",
      look: looks.family.concluded,
      hindered: true,
    });
    expect(key("mobility", "MAR")).toBe("area");
  });

  it("tells a partner that is spoken of elsewhere from one that is silent or outside", () => {
    expect(["TUN", "MAR", "NER", "ALB", "SEN"].map((iso3) => key("borders", iso3))).toEqual([
      "elsewhere",
      "elsewhere",
      "elsewhere",
      "silent",
      "outside",
    ]);
    expect(fillOf(index, STOP, "borders", "TUN").hindered).toBe(false);
  });

  it("is there once for each partner, in table order", () => {
    expect(partnerFills(index, STOP, "standing").map(({ iso3, name }) => `${iso3} ${name}`)).toEqual([
      "TUN Tunisia",
      "MAR Morocco",
      "ALB Albania",
      "NER Niger",
      "SEN Senegal",
    ]);
  });
});

describe("the legend", () => {
  it("counts what the map shows, from the furthest to the least", () => {
    const fills = partnerFills(index, STOP, "standing");
    const borne = legendOf(allEnglish, "standing", fills).filter(({ count }) => count > 0);
    expect(borne.map((entry) => [entry.key, entry.count])).toEqual([
      ["running", 2],
      ["named", 1],
      ["silent", 1],
      ["outside", 1],
      ["hindered", 1],
    ]);
  });

  it("explains every state of its lens, borne at this stop or not, each once and with the look of the map", () => {
    const standing = legendOf(allEnglish, "standing", []).filter((entry) => entry.key !== "hindered");
    expect(standing.map((entry) => entry.key).sort()).toEqual(Object.keys(looks.direction).sort());
    for (const { key: state, look } of standing) expect(look).toBe(looks.direction[state as Direction]);
    const family = legendOf(allEnglish, "returns", []).filter((entry) => entry.key !== "hindered");
    expect(family.map((entry) => entry.key)).toEqual(Object.keys(looks.family));
  });

  it.each(LENSES)("on the seeded tables accounts for every partner at every stop under %s", (lens) => {
    for (const stop of realIndex.stops) {
      const fills = partnerFills(realIndex, stop, lens);
      const legend = legendOf(allEnglish, lens, fills);
      const states = legend.filter((entry) => entry.key !== "hindered" && entry.count > 0);
      expect(
        states.reduce((total, { count }) => total + count, 0),
        stop,
      ).toBe(realIndex.dataset.partners.length);
      expect(new Set(states.map((entry) => entry.key))).toEqual(new Set(fills.map((fill) => fill.key)));
      for (const { key: state, look, count } of states) {
        expect(count).toBe(fills.filter((fill) => fill.key === state).length);
        expect(fills.filter((fill) => fill.key === state).every((fill) => fill.look === look)).toBe(true);
      }
      const hatched = fills.filter((fill) => fill.hindered && fill.look.pattern === null).length;
      expect(legend.find((entry) => entry.key === "hindered")?.count).toBe(hatched);
    }
  });
});
