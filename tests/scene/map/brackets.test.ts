import { describe, expect, it } from "vitest";
import { projection, THEATRE } from "../../../geo/projection/index.ts";
import { realIndex } from "../../support/realData.ts";

const brackets = realIndex.dataset.regions.flatMap(({ id, bracket }) => (bracket ? [{ id, bracket }] : []));

describe("the brackets of regions", () => {
  it("and their names stand whole in the opening view", () => {
    expect(brackets.length).toBeGreaterThan(8);
    for (const { id, bracket } of brackets) {
      for (const degrees of [...bracket.path, [bracket.lon, bracket.lat] as const]) {
        const [x, y] = projection.forward(degrees);
        expect(x > THEATRE.west && x < THEATRE.east && y > THEATRE.south, id).toBe(true);
      }
    }
  });

  it("are named outside, on the side to which the name is set", () => {
    for (const { id, bracket } of brackets) {
      const corners = bracket.path.map((corner) => projection.forward(corner));
      const [x, y] = projection.forward([bracket.lon, bracket.lat]);
      const [xs, ys] = [corners.map(([east]) => east), corners.map(([, north]) => north)];
      const isOutside = {
        right: x < Math.max(...xs),
        left: x > Math.max(...xs),
        top: y < Math.min(...ys),
        bottom: y > Math.max(...ys),
      }[bracket.anchor];
      expect(isOutside, id).toBe(true);
    }
  });
});
