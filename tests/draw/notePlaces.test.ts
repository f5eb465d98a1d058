import { describe, expect, it } from "vitest";
import { type CorridorLeg, placedNotes } from "../../src/draw/notePlaces.ts";

const leg = (corridor: string, sharedWith: readonly string[], coordinates: [number, number][]): CorridorLeg => ({
  properties: { corridor, sharedWith },
  geometry: { coordinates },
});
const note = (corridor: string) =>
  ({ corridor, route: "western-balkans", text: `${corridor}: closed 2016`, stops: ["2017-06"] }) as const;

describe("the note of a corridor", () => {
  it("stands in the middle of the longest leg that no other corridor shares", () => {
    const legs = [
      leg(
        "one",
        ["two"],
        [
          [10, 40],
          [20, 40],
        ],
      ),
      leg(
        "one",
        [],
        [
          [20, 40],
          [20, 40.5],
        ],
      ),
      leg(
        "one",
        [],
        [
          [20, 40],
          [20, 44],
        ],
      ),
    ];
    const [placed] = placedNotes([note("one")], legs);
    expect(placed!.at[0]).toBeCloseTo(20, 3);
    expect(placed!.at[1]).toBeCloseTo(42, 1);
  });

  it("is left out where every leg is another corridor’s too, because it would be read of both", () => {
    const line: [number, number][] = [
      [10, 40],
      [20, 40],
    ];
    expect(placedNotes([note("one")], [leg("one", ["two"], line), leg("two", ["one"], line)])).toEqual([]);
  });
});
