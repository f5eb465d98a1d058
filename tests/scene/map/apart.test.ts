import { describe, expect, it } from "vitest";
import { CLEAR_PX, extentOf, FARTHEST_PX, placesApart } from "../../../src/scene/map/apart.ts";
import { eastwardShiftsPx, type Placed } from "../../../src/scene/map/beside.ts";
import { calloutsOf } from "../../../src/scene/map/callouts.ts";
import { marksOf } from "../../../src/scene/map/marks.ts";
import { circleRadiusPx } from "../../../src/scene/map/sizes.ts";
import {
  degreesOf,
  gapPx,
  shapeOfCallout,
  type Spot,
  spotOf,
  type SymbolShape,
} from "../../../src/scene/map/symbolShapes.ts";
import { realIndex } from "../../support/realData.ts";

const circle = (x: number, y: number, halfPx: number): SymbolShape => ({ x, y, halfPx, isRound: true });
const square = (x: number, y: number, halfPx: number): SymbolShape => ({ x, y, halfPx, isRound: false });

describe("the room between two symbols", () => {
  it("is that between their edges, and negative where they overlap", () => {
    expect(gapPx(circle(0, 0, 3), circle(10, 0, 4))).toBeCloseTo(3, 9);
    expect(gapPx(square(0, 0, 3), square(10, 9, 4))).toBeCloseTo(3, 9);
    expect(gapPx(circle(0, 0, 3), square(10, 0, 4))).toBeCloseTo(3, 9);
    expect(gapPx(square(0, 0, 3), circle(6, 7, 1))).toBeCloseTo(4, 9);
    expect(gapPx(circle(0, 0, 3), circle(4, 0, 3))).toBeCloseTo(-2, 9);
    expect(gapPx(circle(0, 0, 2), square(1, 0, 9))).toBeLessThan(-2);
  });
});

describe("symbols in a crowd", () => {
  const mark = (iso3: string, x: number, y: number, value: number, layer: Placed["layer"] = "deployments"): Placed => {
    const [lon = 0, lat = 0] = degreesOf({ x, y }) ?? [];
    return { id: `${layer} ${iso3}`, stop: "2023-12", layer, iso3, lon, lat, value };
  };
  const moved = (marks: readonly Placed[]): string[] => [...placesApart(marks, []).keys()].sort();

  it("move as little as they must, the smaller before the larger", () => {
    const [large, small] = [mark("AAA", 0, 0, 200), mark("BBB", 8, 0, 30)];
    const places = placesApart([large, small], []);
    expect([...places.keys()]).toEqual([small.id]);
    const { x, y } = spotOf(places.get(small.id)!);
    const needed = circleRadiusPx(200) + circleRadiusPx(30);
    expect(Math.hypot(x, y)).toBeGreaterThan(needed);
    expect(Math.hypot(x, y)).toBeLessThan(needed + 5);
    expect(x).toBeGreaterThan(8);
  });

  it("stay where they are when they are in nobody’s way", () => {
    const radius = circleRadiusPx(100);
    expect(moved([mark("AAA", 0, 0, 100), mark("BBB", 2 * radius + 5, 0, 100)])).toEqual([]);
    expect(moved([mark("AAA", 0, 0, 100), mark("BBB", 2 * radius + 1, 0, 100)])).toHaveLength(1);
  });

  it("of one place move together and keep their order", () => {
    const marks = [mark("AAA", 0, 0, 400), mark("BBB", 6, 0, 50), mark("BBB", 6, 0, 50_000_000, "funding")];
    const places = placesApart(marks, []);
    expect([...places.keys()].sort()).toEqual([marks[1]!.id, marks[2]!.id]);
    const [one, other] = [spotOf(places.get(marks[1]!.id)!), spotOf(places.get(marks[2]!.id)!)];
    expect(other.y).toBeCloseTo(one.y, 3);
    expect(other.x - one.x).toBeCloseTo(eastwardShiftsPx(marks).get(marks[2]!.id)!, 3);
  });

  it("stand clear of callouts", () => {
    const alone = mark("AAA", 0, 0, 50);
    const callout = { iso3: "BBB", lon: 0, lat: 0, at: [alone.lon, alone.lat], anchor: "left" } as const;
    const at = spotOf(placesApart([alone], [callout]).get(alone.id)!);
    expect(gapPx(circle(at.x, at.y, circleRadiusPx(50)), shapeOfCallout(callout))).toBeGreaterThan(0);
  });

  it("are placed alike however often they are asked", () => {
    const marks = marksOf(realIndex, "2023-12");
    expect(marksOf(realIndex, "2023-12")).toEqual(marks);
    expect(marks.some(({ apart }) => apart !== null)).toBe(true);
  });
});

describe.each(realIndex.stops)("the symbols of the document of %s in the opening view", (stop) => {
  const marks = marksOf(realIndex, stop);
  const shifts = eastwardShiftsPx(marks);
  const trueSpot = (mark: (typeof marks)[number]): Spot => {
    const { x, y } = spotOf([mark.lon, mark.lat]);
    return { x: x + shifts.get(mark.id)!, y };
  };
  const shapes = marks.map((mark) => {
    const { x, y } = mark.apart ? spotOf(mark.apart) : trueSpot(mark);
    return { x, y, ...extentOf(mark) };
  });
  const discs = calloutsOf(realIndex.dataset.partners).map(shapeOfCallout);

  it("keep clear of one another and of callouts", () => {
    const all = [...shapes, ...discs];
    const overlaps = all.flatMap((one, at) => all.slice(at + 1).map((other) => gapPx(one, other)));
    expect(Math.min(...overlaps)).toBeGreaterThan(CLEAR_PX - 0.01);
  });

  it("stand near their places", () => {
    for (const mark of marks) {
      if (mark.apart === null) continue;
      const [from, to] = [trueSpot(mark), spotOf(mark.apart)];
      expect(Math.hypot(to.x - from.x, to.y - from.y), mark.id).toBeLessThanOrEqual(FARTHEST_PX);
    }
  });
});
