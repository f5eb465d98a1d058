import { describe, expect, it } from "vitest";
import type { DateSpan } from "../../../src/model/dates.ts";
import { dayNumber } from "../../../src/model/dates.ts";
import { lastDayOf } from "../../../src/model/dataset.ts";
import { corridorDates, corridorLooks, type CorridorState, corridorState } from "../../../src/scene/map/corridors.ts";
import { english } from "../../../src/words/en/index.ts";
import { indexFacts } from "../../support/indexed.ts";
import { corridor, dataset, span } from "../../support/facts.ts";
import { realIndex } from "../../support/realData.ts";

const DAY = dayNumber(2021, 9, 28);
const spans = (...texts: string[]): DateSpan[] => texts.map(span);
const state = (inUse: string[], closed: string | null = null): CorridorState =>
  corridorState({ inUse: spans(...inUse), closed: closed === null ? null : span(closed) }, DAY);

describe("the state of a corridor on a day", () => {
  it.each([
    [["2006/.."], "an end left open"],
    [["2006/"], "an end unknown"],
    [["../2021-09-28"], "a start left open, to that very day"],
    [["2021-09-28/2021-10"], "from that very day"],
    [["2005/2007", "2019~/.."], "its second span"],
  ])("is in use by %j: %s", (inUse) => {
    expect(state(inUse)).toBe("in-use");
  });

  it("is undated without a span, or with none that is known", () => {
    expect([state([]), state(["../.."]), state(["../..", "/"])]).toEqual(["undated", "undated", "undated"]);
  });

  it("is later when every span begins after the day", () => {
    expect([state(["2021-09-29/.."]), state(["2022/", "2024"])]).toEqual(["later", "later"]);
  });

  it("is closed only where a closure is stated that was over on the day", () => {
    expect(state(["2015-09-16/2016-03-09"], "2016-03-08/2016-03-09")).toBe("closed");
    expect(state(["2015"], "2021-09-28")).toBe("closed");
    expect(state(["2015"], "2021-09-29")).toBe("paused");
    expect(state(["2015"], "2021")).toBe("paused");
    expect(state(["2015"], "2016/..")).toBe("paused");
  });

  it("is paused, not closed, when nobody states an end", () => {
    expect(state(["2005/2007"])).toBe("paused");
    expect(state(["2005/2007", "2023/.."])).toBe("paused");
  });

  it("is in use again after a closure when a later span says so", () => {
    expect(state(["2015", "2020/.."], "2016")).toBe("in-use");
  });

  it("is never closed for want of an end, whatever the day", () => {
    for (const year of [2005, 2010, 2020, 2030]) {
      const { inUse } = { inUse: spans("2006/", "2008/..") };
      expect(corridorState({ inUse, closed: null }, dayNumber(year, 6, 1))).toBe(year < 2006 ? "later" : "in-use");
    }
  });

  it("has a name in every case", () => {
    expect(Object.values(english.map.corridorStates).filter((name) => name.length > 5)).toHaveLength(5);
  });
});

describe("the dates of a corridor", () => {
  it("are its known spans in words", () => {
    expect(corridorDates(english, { inUse: spans("2005/2007", "2019~/..") })).toBe("2005 to 2007; from about 2019");
    expect(corridorDates(english, { inUse: spans("../..", "2015") })).toBe("2015");
  });

  it("say when they are not stated", () => {
    expect(corridorDates(english, { inUse: [] })).toBe("dates not stated");
    expect(corridorDates(english, { inUse: spans("../..") })).toBe("dates not stated");
  });
});

describe("the corridors of a view", () => {
  const index = indexFacts(
    dataset([], {
      routes: [
        {
          id: "central-mediterranean",
          name: "C",
          partners: [],
          corridors: [corridor({ id: "a" }), corridor({ id: "b" })],
        },
        { id: "western-balkans", name: "W", partners: [], corridors: [corridor({ id: "c", inUse: [span("2015")] })] },
      ],
    }),
  );
  const front = (route: Parameters<typeof corridorLooks>[2]): string[] =>
    corridorLooks(index, DAY, route)
      .filter(({ inForeground }) => inForeground)
      .map(({ id }) => id);

  it("are all there and all in front without a chosen route", () => {
    expect(front(null)).toEqual(["a", "b", "c"]);
    expect(corridorLooks(index, DAY, null)[2]).toMatchObject({
      route: "western-balkans",
      state: "paused",
      dates: "2015",
    });
  });

  it("stay there behind a chosen route", () => {
    expect(front("western-balkans")).toEqual(["c"]);
    expect(front("eastern-mediterranean")).toEqual([]);
    expect(corridorLooks(index, DAY, "western-balkans")).toHaveLength(3);
  });

  it("are closed on the seeded tables only where the table states a closure", () => {
    for (const source of realIndex.dataset.sources) {
      const closed = corridorLooks(realIndex, lastDayOf(source), null).filter((look) => look.state === "closed");
      const stated = realIndex.dataset.routes.flatMap(({ corridors }) =>
        corridors.filter((one) => one.closed !== null),
      );
      for (const { id } of closed) expect(stated.map((one) => one.id)).toContain(id);
    }
  });
});
