import { describe, expect, it } from "vitest";
import { isInFrame } from "../../../geo/projection/index.ts";
import { calloutsOf, SMALLEST_FILL_PX2 } from "../../../src/scene/map/callouts.ts";
import { gapPx, shapeOfCallout, spotOf } from "../../../src/scene/map/symbolShapes.ts";
import { pressGeometry } from "../../../build/geometry/pressGeometry.ts";
import type { LabelPoint } from "../../../geo/land/labelPoints.ts";
import { projectRoot } from "../../build/support/folders.ts";
import { realIndex } from "../../support/realData.ts";

const labelPoints = JSON.parse((await pressGeometry(projectRoot)).labelPoints) as {
  readonly countries: Readonly<Record<string, LabelPoint>>;
};

/** The opening view of a window 1440 pixels wide. */
const OPENING_METRES_PER_PX = 9_600;

const { partners } = realIndex.dataset;
const callouts = calloutsOf(partners);

describe("the callouts of small partners", () => {
  it("are there for every partner on the base map whose fill is too small in the opening view, and for no other", () => {
    const small = partners.filter(({ iso3 }) => {
      const place = labelPoints.countries[iso3];
      return place !== undefined && (place.areaKm2 * 1e6) / OPENING_METRES_PER_PX ** 2 < SMALLEST_FILL_PX2;
    });
    expect(small.length).toBeGreaterThan(3);
    expect(callouts.map(({ iso3 }) => iso3).sort()).toEqual(small.map(({ iso3 }) => iso3).sort());
  });

  it("point into their country, stand near it and inside the frame", () => {
    for (const callout of callouts) {
      const [west, south, east, north] = labelPoints.countries[callout.iso3]!.bbox;
      expect(callout.lon, callout.iso3).toBeGreaterThan(west);
      expect(callout.lon, callout.iso3).toBeLessThan(east);
      expect(callout.lat, callout.iso3).toBeGreaterThan(south);
      expect(callout.lat, callout.iso3).toBeLessThan(north);
      const [from, to] = [spotOf([callout.lon, callout.lat]), spotOf(callout.at)];
      expect(Math.hypot(to.x - from.x, to.y - from.y), callout.iso3).toBeLessThan(60);
      expect(isInFrame(callout.at)).toBe(true);
    }
  });

  it("do not hide one another", () => {
    const discs = callouts.map(shapeOfCallout);
    const gaps = discs.flatMap((one, at) => discs.slice(at + 1).map((other) => gapPx(one, other)));
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  it("are left out where the partner is not in the data", () => {
    expect(calloutsOf([{ iso3: "XKX" }, { iso3: "TUN" }]).map(({ iso3 }) => iso3)).toEqual(["XKX"]);
  });
});
