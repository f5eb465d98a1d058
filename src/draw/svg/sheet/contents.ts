/** What the map of a sheet shows, so that nothing else is explained, and whom it leaves out. */
import type { Scene } from "../../../scene/scene.ts";
import type { Words } from "../../../words/words.ts";
import { screenOf, type Viewport } from "../../viewport.ts";
import { placedCallouts } from "../callouts.ts";
import { shownRegions } from "../corridors.ts";
import { placedMarks } from "../marks.ts";
import type { Prepared } from "../materials.ts";
import { isInPicture, sheetOf } from "../sheet.ts";

export interface Contents {
  readonly deployments: boolean;
  readonly funding: boolean;
  readonly brackets: boolean;
  /** Small discs beside partners that are too small for a fill. */
  readonly discs: boolean;
  readonly routes: boolean;
  /** Corridors that were not in use. */
  readonly idle: boolean;
}

/** More names than this are a number. */
const MOST_NAMED = 20;

/** What a scene shows in a window; `brackets` are those of the materials, or null where they are not known yet. */
export function contentsOf(scene: Scene, viewport: Viewport, brackets: Prepared["brackets"] | null): Contents {
  const { layers, route, corridors } = scene;
  const sheet = sheetOf({ viewport, paint: (token) => token, units: "px" }, viewport.camera.metresPerPx);
  const marks = placedMarks(sheet, scene);
  const regions = shownRegions(sheet, scene);
  const routes = layers.includes("routes");
  const own = corridors.filter((corridor) => route === null || corridor.route === route);
  return {
    deployments: marks.some(({ mark }) => mark.layer === "deployments"),
    funding: marks.some(({ mark }) => mark.layer === "funding"),
    brackets:
      brackets === null
        ? regions.size > 0
        : brackets.some(({ id, point }) => regions.has(id) && isInPicture(sheet, point, 0)),
    discs: placedCallouts(sheet, scene).length > 0,
    routes,
    idle: routes && own.some(({ state }) => state !== "in-use" && state !== "undated"),
  };
}

/** With a route in the foreground, the brackets that the document ties to it. */
export function sceneOfRoute(scene: Scene): Scene {
  const { route, regional } = scene;
  return route === null ? scene : { ...scene, regional: regional.filter(({ routes }) => routes.includes(route)) };
}

/** With a route in the foreground, no names and dates of others. */
export function preparedForRoute(prepared: Prepared, { route }: Scene): Prepared {
  if (route === null) return prepared;
  return {
    ...prepared,
    routes: prepared.routes.filter(({ id }) => id === route),
    notes: prepared.notes.filter((note) => note.route === route),
  };
}

/** The partners, of the route if one is in the foreground, of whom the document covers the region and whose capital is out of sight. */
function partnersOutside({ capitals, fills, route }: Scene, viewport: Viewport): string[] {
  const keys = new Map(fills.map(({ iso3, key }) => [iso3, key]));
  return capitals
    .filter(({ iso3, routes }) => keys.get(iso3) !== "outside" && (route === null || routes.includes(route)))
    .filter(({ lon, lat }) => !isInWindow(viewport, lon, lat))
    .map(({ name }) => name);
}

/** Those partners in a line; empty where there are none. */
function outsideText({ lists, picture }: Words, names: readonly string[]): string {
  if (names.length === 0) return "";
  const { outside, otherPartners } = picture.sheet;
  return outside(names.length > MOST_NAMED ? otherPartners(names.length) : names.join(lists.comma));
}

/** The footnotes of the names whose place is in the window, or that are named as outside of it. */
export function footnotesOf(scene: Scene, viewport: Viewport): string[] {
  const outside = outsideText(scene.words, partnersOutside(scene, viewport));
  const notes = scene.designations
    .filter(({ name, lon, lat }) => isInWindow(viewport, lon, lat) || outside.includes(name))
    .map(({ name, note }) => `${name} ${note}`);
  return [outside, ...notes];
}

function isInWindow(viewport: Viewport, lon: number, lat: number): boolean {
  const { x, y } = screenOf(viewport, [lon, lat]);
  return x >= 0 && y >= 0 && x <= viewport.widthPx && y <= viewport.heightPx;
}
