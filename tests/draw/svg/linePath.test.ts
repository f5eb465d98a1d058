import { describe, expect, it } from "vitest";
import { PLANE_FRAME } from "../../../geo/projection/index.ts";
import { linePath } from "../../../src/draw/svg/linePath.ts";
import type { PlanePoint } from "../../../src/draw/svg/sheet.ts";

const UNIT_M = 2000;
/** Units from the north-west corner, as metres of the plane. */
const metres = ([x, y]: PlanePoint): PlanePoint => [PLANE_FRAME.west + x * UNIT_M, PLANE_FRAME.north - y * UNIT_M];
const path = (...units: PlanePoint[]): string => linePath(units.map(metres), UNIT_M);

describe("the path of a line in the plane", () => {
  it("counts whole units from the north-west corner, downward, from point to point", () => {
    expect(path([10, 20], [13, 25], [11, 40])).toBe("M10 20l3 5-2 15");
  });

  it("keeps each corner and drops what lies within a unit of the line", () => {
    expect(path([0, 0], [50, 0.9], [100, 0])).toBe("M0 0l100 0");
    expect(path([0, 0], [50, 3], [100, 0])).toBe("M0 0l50 3 50-3");
  });

  it("does not drift: each point is rounded by itself", () => {
    const steps = Array.from({ length: 40 }, (_, at): PlanePoint => [at * 10.4, at % 2 === 0 ? 0 : 5]);
    const moves = path(...steps)
      .split("l")[1]!
      .match(/-?\d+/g)!
      .map(Number);
    const width = moves.filter((_, at) => at % 2 === 0).reduce((sum, step) => sum + step, 0);
    expect(width).toBe(Math.round(39 * 10.4));
  });

  it("is empty for a line that is smaller than a unit", () => {
    expect(path([5, 5], [5.2, 5.1])).toBe("");
    expect(path()).toBe("");
  });
});
