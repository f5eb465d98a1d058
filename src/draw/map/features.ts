/** Scene data as GeoJSON sources. All documents' marks lie in one source; feature state shows those of one stop. */
import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Polygon, Position } from "geojson";
import { PLANE_FRAME, projection } from "../../../geo/projection/index.ts";
import { eastwardShiftsPx, squareReachPx } from "../../scene/map/beside.ts";
import type { Callout } from "../../scene/map/callouts.ts";
import type { Bracket } from "../../scene/map/labels.ts";
import type { Mark } from "../../scene/map/marks.ts";
import { circleRadiusPx, squareSidePx } from "../../scene/map/sizes.ts";
import { RIMS, ZOOMS } from "../../scene/tokens/strokes.ts";
import type { Iso3 } from "../../model/records.ts";
import type { LandShapes } from "./geometry.ts";
import { SQUARE_IMAGE_PX } from "./style/markLayers.ts";

/** Zooms at which a feature is drawn, from the first on and below the second: the styles' `inZoom` reads them. */
interface ZoomRange {
  readonly fromZoom: number;
  readonly toZoom: number;
}

const ALWAYS: ZoomRange = { fromZoom: 0, toZoom: 99 };
const FAR: ZoomRange = { fromZoom: 0, toZoom: ZOOMS.displacedTo };
const NEAR: ZoomRange = { fromZoom: ZOOMS.displacedTo, toZoom: 99 };

/** Every country, told whether it is a partner: only partners bear a state. */
export function countryFeatures(
  countries: LandShapes["countries"],
  partners: { readonly has: (iso3: Iso3) => boolean },
): FeatureCollection {
  return {
    ...countries,
    features: countries.features.map((feature) => {
      const { properties } = feature;
      return { ...feature, properties: { ...properties, isPartner: partners.has(properties.id) } };
    }),
  };
}

/**
 * Every mark as a point at its place; a square stands to the right of a circle at the same partner. One that has a place
 * apart has a second point there for the small map, and a line from it to its true place. All bear the mark's id.
 */
export function markFeatures(marks: readonly Mark[]): FeatureCollection<Point | LineString> {
  const shifts = eastwardShiftsPx(marks);
  return {
    type: "FeatureCollection",
    features: marks.flatMap((mark) => {
      const shiftPx = shifts.get(mark.id) ?? 0;
      const place: [number, number] = [mark.lon, mark.lat];
      if (mark.apart === null) return [markPoint(mark, place, shiftPx, ALWAYS)];
      const apart: [number, number] = [...mark.apart];
      return [
        markPoint(mark, apart, 0, FAR),
        markPoint(mark, place, shiftPx, NEAR),
        line({ id: mark.id, layer: mark.layer }, [apart, place]),
      ];
    }),
  };
}

function markPoint(mark: Mark, at: [number, number], shiftPx: number, range: ZoomRange): Feature<Point> {
  const side = squareSidePx(mark.value);
  const radius = circleRadiusPx(mark.value);
  const outerSide = 2 * squareReachPx(mark.value);
  return point(
    {
      id: mark.id,
      layer: mark.layer,
      iso3: mark.iso3,
      finish: mark.finish,
      stop: mark.stop,
      isUnknown: mark.layer === "deployments" && mark.value === null,
      isUncounted: mark.isUncounted,
      radius,
      side,
      extent: mark.layer === "funding" ? outerSide : 2 * radius,
      // Offsets are scaled with the image.
      offset: [(shiftPx * SQUARE_IMAGE_PX) / outerSide, 0],
      offsetHovered: [(shiftPx * SQUARE_IMAGE_PX) / (outerSide + 2 * RIMS.marked), 0],
      ...range,
    },
    at,
  );
}

/** Discs of partners that are too small to show their fill, each with a hairline to its country, under the partner's code. */
export function calloutFeatures(callouts: readonly Callout[]): FeatureCollection<Point | LineString> {
  return {
    type: "FeatureCollection",
    features: callouts.flatMap(({ iso3, lon, lat, at: [east, north] }) => [
      point({ id: iso3 }, [east, north]),
      line({ id: iso3 }, [
        [east, north],
        [lon, lat],
      ]),
    ]),
  };
}

/** What the lines of the ground are; each is drawn by layers of its own. */
export type LineKind = "border" | "dashed" | "coast" | "neatline";

/** Borders, coasts and the edge of the base map, told apart by `kind`. */
export function lineFeatures({ borders, dashed, coast }: LandShapes): FeatureCollection<LineString | MultiLineString> {
  const neatline: LineString = { type: "LineString", coordinates: frameRing() };
  const ofKind = ({ features }: LandShapes["coast"], kind: LineKind): LandShapes["coast"]["features"] =>
    features.map(({ geometry }) => ({ type: "Feature", properties: { kind }, geometry }));
  return {
    type: "FeatureCollection",
    features: [
      ...ofKind(borders, "border"),
      ...ofKind(dashed, "dashed"),
      ...ofKind(coast, "coast"),
      { type: "Feature", properties: { kind: "neatline" }, geometry: neatline },
    ],
  };
}

/** The rectangle of the base map. */
export function frameFeature(): FeatureCollection<Polygon> {
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [frameRing()] } }],
  };
}

/** Its edges are straight in the plane, so its corners are enough. */
function frameRing(): Position[] {
  const { west, south, east, north } = PLANE_FRAME;
  const corners: readonly (readonly [number, number])[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return corners.flatMap((corner) => {
    const degrees = projection.inverse(corner);
    return degrees ? [degrees] : [];
  });
}

/** The lines of brackets, under their regions' ids. */
export function bracketFeatures(brackets: readonly Bracket[]): FeatureCollection<LineString> {
  return {
    type: "FeatureCollection",
    features: brackets.map(({ region, path }) =>
      line(
        { id: region },
        path.map(([x, y]) => [x, y]),
      ),
    ),
  };
}

function point(properties: Record<string, unknown>, coordinates: [number, number]): Feature<Point> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}

function line(properties: Record<string, unknown>, coordinates: Position[]): Feature<LineString> {
  return { type: "Feature", properties, geometry: { type: "LineString", coordinates } };
}
