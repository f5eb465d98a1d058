import { describe, expect, it } from "vitest";
import { filterOf } from "../../src/slice/filter.ts";
import { filteredAt, filteredEverywhere } from "../../src/slice/filtered.ts";
import { cooperation, dataset, EARLIER_STOP, event, STOP } from "../support/facts.ts";
import { indexFacts } from "../support/indexed.ts";

const index = indexFacts(
  dataset([
    cooperation({ id: "1", partners: ["TUN", "MAR"] }),
    cooperation({ id: "2", partners: [], region: "sahel" }),
    event({ id: "3", partners: ["ALB"], region: "western-balkans" }),
    cooperation({ id: "4", source: EARLIER_STOP, partners: ["NER"] }),
  ]),
);

describe("what a filter leaves", () => {
  it("of a document is its matching rows, with the partners and the regions that these are about", () => {
    expect(filteredAt(index, STOP, "family:returns")).toEqual({
      rows: new Set(["1", "2"]),
      partners: new Set(["TUN", "MAR"]),
      regions: new Set(["sahel"]),
    });
  });

  it("of all documents is the matching rows of each", () => {
    expect(filteredEverywhere(index, "family:returns")).toEqual(new Set(["1", "2", "4"]));
    expect(filteredEverywhere(index, "level:ended")).toEqual(new Set());
  });

  it("is not asked where nothing is filtered, or only by what nobody knows", () => {
    for (const text of ["", "flavour:sweet", "family:rockets"]) {
      expect(filteredAt(index, STOP, text), text).toBeNull();
      expect(filteredEverywhere(index, text), text).toBeNull();
    }
  });

  it("is read off the address, where an empty one filters nothing", () => {
    expect(filterOf(index, "")).toEqual({});
    expect(filterOf(index, "family:returns,flavour:sweet")).toEqual({ family: ["returns"] });
  });
});
