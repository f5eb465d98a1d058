/** Corridors, the places on them and the brackets of regions: constant width, dash for sea, faint for what was not in use. */
import type { CorridorLook } from "../../scene/map/corridors.ts";
import type { Scene } from "../../scene/scene.ts";
import { ROUTE_COLOURS } from "../../scene/tokens/routeColours.ts";
import { DASHES, OPACITIES, RADII, RIMS, ZOOMS } from "../../scene/tokens/strokes.ts";
import type { CorridorPath, PlacePoint, Prepared } from "./materials.ts";
import { type SvgNode, svgNode } from "./node.ts";
import { isInPicture, lineAttributes, pathAttributes, type Sheet, short, standing } from "./sheet.ts";

interface Drawn {
  readonly path: CorridorPath;
  readonly look: CorridorLook;
  readonly isInUse: boolean;
}

/** The lines of the routes, in the live map's order; a wide invisible line takes the pointer where there is one. */
export function corridorNodes(sheet: Sheet, scene: Scene, { corridors }: Prepared): SvgNode[] {
  if (!scene.layers.includes("routes")) return [];
  const looks = new Map(scene.corridors.map((look) => [look.id, look]));
  const drawn = corridors.flatMap((path): Drawn[] => {
    const look = looks.get(path.id);
    return look ? [{ path, look, isInUse: look.state === "in-use" || look.state === "undated" }] : [];
  });
  const used = drawn.filter(({ isInUse }) => isInUse);
  const layers = [
    svgNode(
      "g",
      {
        class: "corridor-casing",
        ...lineAttributes(sheet, "casing", sheet.widthOf("corridorCasing") * sheet.weight),
        "stroke-linecap": "round",
      },
      used.map(({ path, look }) =>
        svgNode("path", {
          "stroke-opacity": look.inForeground ? OPACITIES.corridorCasing : OPACITIES.corridorCasingBehind,
          ...pathAttributes(sheet),
          d: path.land + path.sea,
        }),
      ),
    ),
    lineGroup(
      sheet,
      "corridor-idle",
      drawn.filter(({ isInUse }) => !isInUse),
    ),
    lineGroup(sheet, "corridor-land", used),
    lineGroup(sheet, "corridor-sea", used),
    ...(sheet.units === "percent" ? [hitGroup(sheet, drawn)] : []),
  ];
  return [svgNode("g", { class: "corridors", fill: "none", "stroke-linejoin": "round" }, layers)];
}

const LINES = {
  "corridor-idle": {
    width: "corridorIdle",
    dash: DASHES.corridorIdle,
    opacity: OPACITIES.corridorIdle,
    pathOf: ({ land, sea }: CorridorPath) => land + sea,
  },
  "corridor-land": {
    width: "corridor",
    dash: undefined,
    opacity: OPACITIES.corridor,
    pathOf: ({ land }: CorridorPath) => land,
  },
  "corridor-sea": {
    width: "corridor",
    dash: DASHES.corridorSea,
    opacity: OPACITIES.corridor,
    pathOf: ({ sea }: CorridorPath) => sea,
  },
} as const;

function lineGroup(sheet: Sheet, layer: keyof typeof LINES, drawn: readonly Drawn[]): SvgNode {
  const { width, dash, opacity, pathOf } = LINES[layer];
  const { stroke: _, ...line } = lineAttributes(sheet, "label", sheet.widthOf(width) * sheet.weight, dash);
  const children = drawn.flatMap(({ path, look }) => {
    const d = pathOf(path);
    if (d === "") return [];
    const attributes = {
      "data-corridor": path.id,
      "data-route": path.route,
      "data-state": look.state,
      stroke: sheet.paint(ROUTE_COLOURS[path.route]),
      "stroke-opacity": look.inForeground ? opacity : OPACITIES.corridorBehind,
    };
    return [svgNode("path", { ...attributes, ...pathAttributes(sheet), d })];
  });
  return svgNode("g", { class: layer, ...line, "stroke-linecap": dash ? null : "round" }, children);
}

function hitGroup(sheet: Sheet, drawn: readonly Drawn[]): SvgNode {
  return svgNode(
    "g",
    { class: "corridor-hit", stroke: "transparent", "stroke-width": RIMS.reach, "pointer-events": "stroke" },
    drawn.map(({ path }) =>
      svgNode("path", {
        "data-corridor": path.id,
        "data-route": path.route,
        ...pathAttributes(sheet),
        d: path.land + path.sea,
      }),
    ),
  );
}

/** The brackets of the regions that the document speaks of, while the map is small enough for them. */
export function bracketNodes(sheet: Sheet, scene: Scene, { brackets }: Prepared): SvgNode[] {
  const shown = shownRegions(sheet, scene);
  const children = brackets.flatMap(({ id, d }) =>
    shown.has(id) ? [svgNode("path", { "data-region": id, ...pathAttributes(sheet), d })] : [],
  );
  if (children.length === 0) return [];
  const line = lineAttributes(sheet, "mark", sheet.widthOf("bracket") * sheet.weight);
  const attributes = { class: "bracket", fill: "none", ...line, "stroke-linejoin": "round", "pointer-events": "none" };
  return [svgNode("g", attributes, children)];
}

/** The regions whose bracket and name are drawn at this zoom. */
export function shownRegions(sheet: Sheet, { layers, regional }: Scene): ReadonlySet<string> {
  const isShown = layers.includes("funding") && sheet.zoom >= ZOOMS.bracketsFrom && sheet.zoom < ZOOMS.bracketsTo;
  return new Set(isShown ? regional.map(({ region }) => region) : []);
}

/** The places that a scene speaks of; with one route in the foreground, only its own. */
export function shownPlaces(scene: Scene, { places }: Pick<Prepared, "places">): readonly PlacePoint[] {
  if (!scene.layers.includes("routes")) return [];
  const { route } = scene;
  return route === null ? places : places.filter(({ routes }) => routes.includes(route));
}

/** Solid where a source confirms the place, hollow where none does. */
export function waypointNodes(sheet: Sheet, scene: Scene, prepared: Prepared): SvgNode[] {
  const isNear = sheet.zoom >= ZOOMS.placesFrom;
  const children = shownPlaces(scene, prepared).flatMap((place) => {
    if (!(isNear || place.isEnd) || !isInPicture(sheet, place.point, RADII.place[1] + RIMS.place)) return [];
    const colour = sheet.paint(place.route === null ? "mark" : ROUTE_COLOURS[place.route]);
    const halo = sheet.paint("markHalo");
    const isConfirmed = place.confirmed === "yes";
    return [
      svgNode("circle", {
        "data-place": place.name,
        "data-confirmed": place.confirmed,
        ...standing(sheet, place.point, [0, 0], ["cx", "cy"]),
        r: short(radiusPx(sheet) + RIMS.place / 2, 2),
        fill: isConfirmed ? colour : halo,
        stroke: isConfirmed ? halo : colour,
      }),
    ];
  });
  return children.length === 0 ? [] : [svgNode("g", { class: "waypoint", "stroke-width": RIMS.place }, children)];
}

function radiusPx({ zoom, weight }: Sheet): number {
  if (zoom < ZOOMS.placesFrom) return RADII.placeEnd;
  const [first, last] = RADII.place;
  const part = Math.min(1, (zoom - ZOOMS.placesFrom) / (7 - ZOOMS.placesFrom));
  return first + (last * Math.sqrt(weight) - first) * part;
}
