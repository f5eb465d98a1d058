/** What of the live map lies under a pointer. Small things win over large ones under the same finger. */
import type { Map as MapLibreMap, MapGeoJSONFeature, Point2D } from "maplibre-gl";
import { ROUTES } from "../../../model/vocabulary.ts";
import type { Target } from "../../target.ts";
import type { LayerId } from "../style/order.ts";

/** Nearest first. */
const TARGET_LAYERS: readonly LayerId[] = ["deployment", "funding", "callout", "waypoint", "corridor-hit", "land"];
const REACH_PX = 4;

/** What lies at a point of the canvas, in CSS pixels; null where nothing can be chosen. */
export function targetAt(map: MapLibreMap, { x, y }: Point2D): Target | null {
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
    case "callout":
      return { kind: "partner", iso3: text(properties["id"]) };
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
