import { describe, expect, it } from "vitest";
import { regionalNotes } from "../../../src/scene/map/regional.ts";
import { regionalStatements, unplacedStatements } from "../../../src/scene/sheet/regionalStatements.ts";
import { indexFacts } from "../../support/indexed.ts";
import { cooperation, dataset, event, funding, STOP } from "../../support/facts.ts";
import { realIndex } from "../../support/realData.ts";

const regional = { partners: [], region: "north-africa", scope: "region" } as const;
const index = indexFacts(
  dataset([
    cooperation({ id: "1", partners: [], region: "north-africa" }),
    funding({ id: "2", ...regional, amountEur: 100_000_000, qualifier: "around" }),
    funding({ id: "3", ...regional, amountEur: 231_900_000 }),
    funding({ id: "4", ...regional, amountEur: 900_000_000, partOf: "elsewhere" }),
    event({ id: "5", partners: [], region: "sahel" }),
    event({ id: "6", partners: [] }),
    event({ id: "7" }),
  ]),
);

describe("what is said of a region", () => {
  const notes = regionalNotes(index, STOP);

  it("stands together in one note for each region", () => {
    expect(notes.map(({ region, name }) => [region, name])).toEqual([
      ["north-africa", "North Africa"],
      ["sahel", "Sahel"],
    ]);
    expect(regionalStatements(index, STOP, "north-africa").map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  });

  it("is labelled by the number of statements and the largest single amount, not a sum", () => {
    expect(notes.map(({ label }) => label)).toEqual(["4 statements · €231.9 million and other amounts", "1 statement"]);
  });

  it("keeps rows about nobody on the map apart", () => {
    expect(unplacedStatements(index, STOP).map(({ id }) => id)).toEqual(["6"]);
  });

  it("on the seeded tables holds every regional row once", () => {
    for (const stop of realIndex.stops) {
      const told = regionalNotes(realIndex, stop)
        .flatMap(({ region }) => regionalStatements(realIndex, stop, region))
        .map(({ id }) => id);
      expect([...told].sort()).toEqual(
        realIndex
          .regionalFacts(stop)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });
});
