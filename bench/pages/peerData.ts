/** What the peers of the bench draw: the explorer's own data, geometry and opening view, as plain JSON. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FeatureCollection } from "geojson";
import { pressDataset } from "../../build/dataset/pressDataset.ts";
import { pressGeometry } from "../../build/geometry/pressGeometry.ts";
import { EARTH_RADIUS_M } from "../../geo/projection/equalArea.ts";
import { projection } from "../../geo/projection/index.ts";
import { type Frame, openingCamera, type PlaneCamera, screenOfPlane } from "../../src/draw/viewport.ts";
import { MEMBER_STATES } from "../../src/model/union.ts";
import type { Mark } from "../../src/scene/map/marks.ts";
import { circleRadiusPx, squareSidePx } from "../../src/scene/map/sizes.ts";
import { type Scene, sceneOf } from "../../src/scene/scene.ts";
import { english } from "../../src/words/en/index.ts";
import { ROUTE_COLOURS } from "../../src/scene/tokens/routeColours.ts";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { indexFacts } from "../../src/slice/factIndex.ts";
import { defaultView, type Lens } from "../../src/view/viewState.ts";

/**
 * The texts of three files, by name. The peers fetch them or, where they need no script, hold the picture itself. `land` is the
 * overview of the live map, or the coarser borders of our embed; with these the corridors, too, hold only what is drawn.
 */
export async function peerFiles(
  root: string,
  window: BenchWindow,
  land: "overview" | "embed",
): Promise<Readonly<Record<string, string>>> {
  const geometry = await pressGeometry(root);
  const coarse = join(dirname(geometry.overview), "land-embed.topo.json");
  const corridors = readFileSync(geometry.corridors, "utf8");
  return {
    "overview.json": readFileSync(land === "embed" ? coarse : geometry.overview, "utf8"),
    "corridors.json": land === "embed" ? leanCorridors(corridors) : corridors,
    "scene.json": JSON.stringify(peerScene(root, window)),
  };
}

/** Legs and ends to a hundredth of a degree, less than half a pixel, with the properties that a peer reads. */
function leanCorridors(text: string): string {
  const { legs, places } = JSON.parse(text) as Record<"legs" | "places", FeatureCollection>;
  const lean = ({ features }: FeatureCollection, names: readonly string[]) => ({
    type: "FeatureCollection",
    features: features.map(({ geometry, properties }) => ({
      type: "Feature",
      properties: Object.fromEntries(names.map((name) => [name, properties?.[name] as unknown])),
      geometry,
    })),
  });
  const parts = {
    legs: lean(legs, ["id", "corridor", "route", "mode"]),
    places: lean(places, ["routes", "role", "confirmed"]),
  };
  const hundredths = (_: string, value: unknown) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
  return JSON.stringify(parts, hundredths);
}

/** The window of the bench in CSS pixels, and what the explorer's panels cover of it. */
export interface BenchWindow {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frame: Frame;
}

const LENSES: readonly Lens[] = ["standing", "returns"];
const COLOURS = PALETTES.light;

function peerScene(root: string, window: BenchWindow) {
  const index = indexFacts(pressDataset(root).dataset, english);
  const opening = defaultView({ stops: index.stops, partners: index.dataset.partners.map(({ iso3 }) => iso3) });
  const scenes = LENSES.flatMap((lens) =>
    index.stops.map((stop) => ({ key: `${lens} ${stop}`, scene: sceneOf(index, { ...opening, stop, lens }) })),
  );
  const marks = index.stops.map((stop) => [stop, sceneOf(index, { ...opening, stop }).marks.map(markOf)] as const);
  return {
    view: viewOf(window),
    stops: index.stops,
    opening: opening.stop,
    colours: COLOURS,
    members: [...MEMBER_STATES],
    routes: Object.fromEntries(Object.entries(ROUTE_COLOURS).map(([route, token]) => [route, COLOURS[token]])),
    pictures: Object.fromEntries(scenes.map(({ key, scene }) => [key, pictureOf(scene)])),
    marks: Object.fromEntries(marks),
  };
}

/** What a step changes: fill and pattern of each partner, and the corridors that are not in use. */
function pictureOf({ fills, corridors }: Scene) {
  return {
    fills: fills.map(({ iso3, look, hindered }) => ({
      iso3,
      fill: look.fill === null ? null : COLOURS[look.fill],
      pattern: look.pattern === "cross" ? "cross" : hindered ? "hatch" : look.pattern,
    })),
    idle: corridors.filter(({ state }) => state !== "in-use" && state !== "undated").map(({ id }) => id),
  };
}

/** A mark with the half of its width in CSS pixels. */
function markOf({ id, layer, lon, lat, value, finish }: Mark) {
  const halfPx = layer === "funding" ? squareSidePx(value) / 2 : circleRadiusPx(value);
  return { id, layer, lon, lat, halfPx, finish: value === null ? "outline" : finish };
}

/** The explorer's opening camera in the terms of d3-geo, the degrees that a Mercator map fits into the same window, and those in the middle of it. */
function viewOf({ widthPx, heightPx, frame }: BenchWindow) {
  const freeWidthPx = widthPx - frame.left - frame.right;
  const freeHeightPx = heightPx - frame.top - frame.bottom;
  const camera = openingCamera(freeWidthPx, freeHeightPx);
  const centre = projection.inverse([0, 0]) ?? [0, 0];
  const middle = screenOfPlane({ widthPx, heightPx, frame, camera }, [0, 0]);
  return {
    widthPx,
    heightPx,
    frame,
    centre,
    scale: EARTH_RADIUS_M / camera.metresPerPx,
    translate: [middle.x, middle.y],
    bounds: boundsOf(camera, freeWidthPx, freeHeightPx),
    middle: projection.inverse([camera.x, camera.y]) ?? [0, 0],
  };
}

/** West, south, east, north in degrees, along the middle lines of the view. */
function boundsOf({ x, y, metresPerPx }: PlaneCamera, widthPx: number, heightPx: number): number[] {
  const [halfWidthM, halfHeightM] = [(widthPx / 2) * metresPerPx, (heightPx / 2) * metresPerPx];
  const at = (east: number, north: number) => projection.inverse([x + east, y + north]) ?? [0, 0];
  return [at(-halfWidthM, 0)[0], at(0, -halfHeightM)[1], at(halfWidthM, 0)[0], at(0, halfHeightM)[1]];
}
