import { describe, expect, it } from "vitest";
import type { StopMark } from "../../../src/scene/timeline.ts";
import { linesAt, namedStops, nearestStop } from "../../../src/ui/timeline/manyStops.ts";
import { placeLabels } from "../../../src/ui/timeline/placeLabels.ts";

const marks = (count: number): StopMark[] =>
  Array.from({ length: count }, (_, at) => {
    const stop = `stop-${at}`;
    return { stop, day: at, position: (at + 0.5) / count, date: "1 May 2021", shortDate: "May 2021", title: "" };
  });

describe("an axis of many documents", () => {
  it("names all where they are few", () => {
    expect(namedStops(marks(5), 300, ["stop-2"])).toHaveLength(5);
  });

  it.each([50, 500])("of %i names the one on the map, the compared one, and no more than have room", (count) => {
    const stops = marks(count);
    for (const axisPx of [300, 700, 1020, 3000]) {
      const named = namedStops(stops, axisPx, ["stop-17", "stop-40"]);
      expect(named.map(({ stop }) => stop)).toEqual(expect.arrayContaining(["stop-17", "stop-40"]));
      expect(named.length).toBeLessThanOrEqual(axisPx / 60 + 2);
      expect(named).toEqual(stops.filter((mark) => named.includes(mark)));
      const others = namedStops(stops, axisPx, ["stop-17"]);
      const labels = placeLabels(others, axisPx);
      for (const [at, label] of labels.entries())
        if (at > 0) expect(label.startPx).toBeGreaterThanOrEqual(labels[at - 1]!.startPx + labels[at - 1]!.widthPx);
    }
  });

  it("takes a press anywhere on it for the nearest document", () => {
    expect(nearestStop(marks(500), 0.4004)?.stop).toBe("stop-200");
    expect(nearestStop(marks(500), -1)?.stop).toBe("stop-0");
    expect(nearestStop([], 0.5)).toBeUndefined();
  });

  it("draws no more lines than it has pixels, however many events there are", () => {
    const events = Array.from({ length: 40_000 }, (_, at) => ({ position: at / 40_000 }));
    expect(linesAt(events, 800, 7).split("M").length - 1).toBeLessThanOrEqual(801);
    expect(linesAt([{ position: 0.5 }, { position: 0.5 }], 800, 7)).toBe("M400 0v7");
  });
});
