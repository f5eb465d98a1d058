import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/model/dates.ts";
import { lastDayOf } from "../../../src/model/dataset.ts";
import { corridorNotes, noteOf } from "../../../src/scene/map/corridorNotes.ts";
import { corridorLooks } from "../../../src/scene/map/corridors.ts";
import { english } from "../../../src/words/en/index.ts";
import { span } from "../../support/facts.ts";
import { realIndex } from "../../support/realData.ts";

const DAY = dayNumber(2021, 9, 28);
const note = (inUse: string[], closed: string | null = null): string | null =>
  noteOf(english, { inUse: inUse.map((text) => span(text)), closed: closed === null ? null : span(closed) }, DAY);

describe("the note along a corridor", () => {
  it("says when a stated closure was", () => {
    expect(note(["2015-09-16/2016-03-09"], "2016-03-08/2016-03-09")).toBe("closed 2016");
  });

  it("says when it was or would be in use, and never calls it closed without a stated closure", () => {
    expect(note(["2005/2007", "2023/.."])).toBe("in use 2005 to 2007");
    expect(note(["2022/.."])).toBe("in use from 2022");
  });

  it("is not there while the corridor is in use or where no date is stated", () => {
    expect([note(["2006/.."]), note([]), note(["../.."])]).toEqual([null, null, null]);
  });

  it("names its corridor", () => {
    const labels = new Map(
      realIndex.dataset.routes.flatMap(({ corridors }) => corridors.map(({ id, label }) => [id, label] as const)),
    );
    for (const { corridor, text } of corridorNotes(english, realIndex.dataset)) {
      expect(text.startsWith(`${labels.get(corridor)!}: `), text).toBe(true);
    }
  });

  it("on the seeded tables stands at every document along exactly the corridors that were not in use", () => {
    const notes = corridorNotes(english, realIndex.dataset);
    for (const stop of realIndex.stops) {
      const noted = notes.filter(({ stops }) => stops.includes(stop)).map(({ corridor }) => corridor);
      const idle = corridorLooks(realIndex, lastDayOf(realIndex.source(stop)), null)
        .filter(({ state }) => state !== "in-use" && state !== "undated")
        .map(({ id }) => id);
      expect(noted).toEqual(idle);
    }
  });
});
