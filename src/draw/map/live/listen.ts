/** What a reader does on the map, told in ids. Small things win over large ones under the same finger. */
import type { Map as MapLibreMap, MapGeoJSONFeature, MapMouseEvent, Point2D } from "maplibre-gl";
import { ROUTES, type RouteId } from "../../../model/vocabulary.ts";
import type { Hover, Target } from "../../target.ts";
import type { Camera } from "../../../view/viewState.ts";
import { type LayerId, SOURCES } from "../style/order.ts";
import { OUR_MOVE } from "./mapCamera.ts";

export interface MapListeners {
  /** Null when the click met nothing that can be chosen. */
  readonly onChoose: (target: Target | null) => void;
  readonly onHover: (hover: Hover | null) => void;
  /** Whenever the picture moved, by whomever. */
  readonly onMove: () => void;
  /** When the reader has moved the camera. */
  readonly onCamera: (camera: Camera) => void;
  readonly onLost: () => void;
  readonly onRestored: () => void;
}

/** Nearest first. */
const TARGET_LAYERS: readonly LayerId[] = ["deployment", "funding", "waypoint", "corridor-hit", "land"];
const REACH_PX = 4;

/** Connects the listeners. */
export function listen(map: MapLibreMap, listeners: MapListeners): void {
  let hovered: string | null = null;
  // A lost graphics context takes the style with it until it is loaded anew: there is nothing to ask or to mark.
  let isLost = false;
  map.on("webglcontextlost", () => (isLost = true));
  map.on("style.load", () => (isLost = false));
  const setHovered = (iso3: string | null): void => {
    if (iso3 === hovered || isLost) return;
    if (hovered !== null) map.setFeatureState({ source: SOURCES.countries, id: hovered }, { hovered: false });
    if (iso3 !== null) map.setFeatureState({ source: SOURCES.countries, id: iso3 }, { hovered: true });
    hovered = iso3;
  };
  map.on("click", (event) => {
    if (!isLost) listeners.onChoose(targetAt(map, event.point));
  });
  map.on("mousemove", (event: MapMouseEvent) => {
    if (isLost) return;
    const target = targetAt(map, event.point);
    setHovered(target?.kind === "partner" ? target.iso3 : null);
    map.getCanvas().style.cursor = target === null ? "" : "pointer";
    listeners.onHover(target === null ? null : { target, x: event.point.x, y: event.point.y });
  });
  map.on("mouseout", () => {
    setHovered(null);
    listeners.onHover(null);
  });
  map.on("move", () => listeners.onMove());
  // A new size of the window ends in a moveend of its own, which is nobody's move.
  let isResized = false;
  map.on("resize", () => (isResized = !map.isMoving()));
  map.on("moveend", (event) => {
    const isNobodys = isResized;
    isResized = false;
    if (isNobodys || isOurs(event)) return;
    const { lng, lat } = map.getCenter();
    listeners.onCamera({ lon: lng, lat, zoom: map.getZoom() });
  });
  map.on("webglcontextlost", () => listeners.onLost());
  map.on("webglcontextrestored", () => listeners.onRestored());
}

function isOurs(event: object): boolean {
  return "isOurs" in event && event.isOurs === OUR_MOVE.isOurs;
}

function targetAt(map: MapLibreMap, { x, y }: Point2D): Target | null {
  const layers = TARGET_LAYERS.filter((id) => map.getLayer(id) && map.getLayoutProperty(id, "visibility") !== "none");
  const box: [[number, number], [number, number]] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ];
  const found = map.queryRenderedFeatures(box, { layers });
  for (const layer of layers) {
    const exact = layer === "land" ? map.queryRenderedFeatures([x, y], { layers: [layer] }) : found;
    for (const feature of exact) {
      const target = feature.layer.id === layer ? targetOf(feature) : null;
      if (target) return target;
    }
  }
  return null;
}

function targetOf(feature: MapGeoJSONFeature): Target | null {
  const { properties, state } = feature;
  switch (feature.layer.id) {
    case "deployment":
    case "funding":
      return state["shown"] === true
        ? { kind: "mark", id: text(properties["id"]), iso3: text(properties["iso3"]) }
        : null;
    case "waypoint":
      return { kind: "place", place: text(properties["place"]), confirmed: text(properties["confirmed"]) };
    case "corridor-hit": {
      const route = ROUTES.find((known) => known === properties["route"]);
      return route ? { kind: "corridor", corridor: text(properties["corridor"]), route } : null;
    }
    default:
      return state["bare"] === undefined ? null : { kind: "partner", iso3: text(properties["id"]) };
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
