/** What a reader does on the map, told in ids. */
import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Hover, Target } from "../../target.ts";
import type { Camera } from "../../../view/viewState.ts";
import { stateAddressOf } from "../targets.ts";
import type { Outlines } from "./outlines.ts";
import { targetAt } from "./targetAt.ts";
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

/** Connects the listeners; what the pointer rests on is marked. */
export function listen(map: MapLibreMap, outlines: Outlines, listeners: MapListeners): void {
  let hovered: Target | null = null;
  // A lost graphics context takes the style with it until it is loaded anew: there is nothing to ask or to mark.
  let isLost = false;
  map.on("webglcontextlost", () => (isLost = true));
  map.on("style.load", () => (isLost = false));
  const setHovered = (target: Target | null): void => {
    if (JSON.stringify(target) === JSON.stringify(hovered) || isLost) return;
    for (const address of hovered ? stateAddressOf(hovered) : []) map.setFeatureState(address, { hovered: false });
    for (const address of target ? stateAddressOf(target) : []) map.setFeatureState(address, { hovered: true });
    outlines.hover(target?.kind === "partner" ? target.iso3 : null);
    hovered = target;
  };
  map.on("click", (event) => {
    if (!isLost) listeners.onChoose(targetAt(map, event.point));
  });
  map.on("mousemove", (event: MapMouseEvent) => {
    if (isLost) return;
    const target = targetAt(map, event.point);
    setHovered(target);
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
