import { describe, expect, it } from "vitest";
import { stateAddressOf } from "../../../src/draw/map/targets.ts";

describe("the state of a target", () => {
  it("is kept where the target is drawn: a partner’s on its callout, since its land has outlines of their own", () => {
    expect(stateAddressOf({ kind: "partner", iso3: "XKX" })).toEqual([{ source: "callouts", id: "XKX" }]);
    expect(stateAddressOf({ kind: "mark", id: "funding-2023-12-TUN", iso3: "TUN" })).toEqual([
      { source: "marks", id: "funding-2023-12-TUN" },
    ]);
    expect(stateAddressOf({ kind: "place", place: "Agadez", confirmed: "yes" })).toEqual([
      { source: "places", id: "Agadez" },
    ]);
  });

  it("of a corridor is one for all its legs", () => {
    expect(stateAddressOf({ kind: "corridor", corridor: "wb1", route: "western-balkans" })).toEqual([
      { source: "legs", id: "wb1" },
    ]);
  });
});
