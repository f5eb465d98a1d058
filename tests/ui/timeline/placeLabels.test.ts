import { describe, expect, it } from "vitest";
import { timelineOf } from "../../../src/scene/timeline.ts";
import { type PlacedLabel, placeLabels } from "../../../src/ui/timeline/placeLabels.ts";
import { realIndex } from "../../support/realData.ts";

const { stops } = timelineOf(realIndex);
/** A label may stand this far beyond the axis, over the timeline's own padding. */
const EDGE_PX = 12;

const endOf = ({ startPx, widthPx }: PlacedLabel): number => startPx + widthPx;
const overlaps = (labels: readonly PlacedLabel[]): boolean =>
  labels.some((label, at) => at > 0 && label.startPx < endOf(labels[at - 1]!));

describe("the labels of the documents", () => {
  it("never overlap and keep their order on an axis of any width from 280 to 1600 pixels", () => {
    for (let axisPx = 280; axisPx <= 1600; axisPx += 1) {
      const labels = placeLabels(stops, axisPx);
      expect(labels).toHaveLength(stops.length);
      expect(overlaps(labels), `${axisPx} px: ${JSON.stringify(labels)}`).toBe(false);
    }
  });

  it("do not leave the axis by more than its padding", () => {
    for (let axisPx = 280; axisPx <= 1600; axisPx += 1) {
      const labels = placeLabels(stops, axisPx);
      expect(labels[0]!.startPx, `${axisPx} px`).toBeGreaterThanOrEqual(-EDGE_PX);
      expect(endOf(labels.at(-1)!), `${axisPx} px`).toBeLessThanOrEqual(axisPx + EDGE_PX + 1);
    }
  });

  it("stand over their true place where nothing is in the way", () => {
    const [first, second] = placeLabels(
      [
        { position: 0.25, shortDate: "May 2021" },
        { position: 0.75, shortDate: "Sep 2025" },
      ],
      1000,
    );
    expect(first!.startPx + first!.widthPx / 2).toBeCloseTo(250, 0);
    expect(second!.startPx + second!.widthPx / 2).toBeCloseTo(750, 0);
  });

  it("make way for one another by as much to either side", () => {
    const labels = placeLabels(
      [0.5, 0.5].map((position) => ({ position, shortDate: "May 2021" })),
      1000,
    );
    expect(overlaps(labels)).toBe(false);
    expect((labels[0]!.startPx + endOf(labels[1]!)) / 2).toBeCloseTo(500, 0);
  });

  it("stand apart at the edges too", () => {
    for (const position of [0, 1]) {
      const labels = placeLabels(
        Array.from({ length: 5 }, () => ({ position, shortDate: "May 2021" })),
        800,
      );
      expect(overlaps(labels)).toBe(false);
      expect(labels[0]!.startPx).toBeGreaterThanOrEqual(-EDGE_PX);
      expect(endOf(labels.at(-1)!)).toBeLessThanOrEqual(800 + EDGE_PX + 1);
    }
  });

  it("are wider for longer words", () => {
    const [short, long] = placeLabels(
      [
        { position: 0.1, shortDate: "May 2021" },
        { position: 0.9, shortDate: "September 2021" },
      ],
      1000,
    );
    expect(long!.widthPx).toBeGreaterThan(short!.widthPx);
  });

  it("are none for no documents, and finite on an axis that is not measured yet", () => {
    expect(placeLabels([], 500)).toEqual([]);
    for (const { startPx, widthPx } of placeLabels(stops, 0)) {
      expect(Number.isFinite(startPx) && widthPx > 0).toBe(true);
    }
  });
});
