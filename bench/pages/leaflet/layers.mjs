// The layers of the Leaflet page, from the ground up.
import { circleMarker, divIcon, geoJSON, layerGroup, marker } from "leaflet/dist/leaflet-src.esm.js";
import { endsOf, linesOf, markLook } from "../features.mjs";

const ENDS = { radius: 1.8, weight: 1, fillOpacity: 1, interactive: false };

export function layersOf(data, land, renderer) {
  const { colours, routes, marks } = data.scene;
  const line = (layer, color, weight, more = {}) =>
    geoJSON(linesOf(data, layer), { renderer, interactive: false, style: { color, weight, opacity: 1, ...more } });
  const legs = (style) => geoJSON(data.corridors.legs, { renderer, interactive: false, style });
  const countries = geoJSON(land, { renderer, style: { stroke: false, fillOpacity: 1, fillColor: colours.land } });
  const casings = legs({ color: colours.casing, weight: 3.1 });
  const coloured = legs(({ properties }) => ({ color: routes[properties.route] }));
  const ends = endsOf(data).map(({ properties, geometry }) => {
    const hue = routes[properties.routes[0]];
    const [fillColor, color] = properties.confirmed === "yes" ? [hue, colours.markHalo] : [colours.markHalo, hue];
    return circleMarker(placeOf(geometry.coordinates), { ...ENDS, renderer, fillColor, color });
  });
  return {
    countries,
    casings,
    legs: coloured,
    ground: [
      countries,
      line("borders", colours.border, 0.7),
      line("dashed", colours.dashedBorder, 0.7, { dashArray: "1.4 1.4" }),
      line("coast", colours.coast, 0.5),
      casings,
      coloured,
      layerGroup(ends),
    ],
    marks: Object.fromEntries(
      Object.entries(marks).map(([stop, own]) => [
        stop,
        layerGroup(own.map((mark) => markOf(mark, colours, renderer))),
      ]),
    ),
  };
}

export function legStyle(mode, isIdle) {
  if (isIdle) return { weight: 1, dashArray: "1.2 2.6", opacity: 0.5 };
  return { weight: 1.4, dashArray: mode === "sea" ? "4.2 2" : null, opacity: 0.95 };
}

export const casingStyle = (isIdle) => ({ opacity: isIdle ? 0 : 0.75 });

/** A circle is one of the map's paths; a square has no kind of its own in Leaflet and is an icon. */
function markOf(mark, colours, renderer) {
  const { fill, rim } = markLook(mark, colours);
  const place = placeOf([mark.lon, mark.lat]);
  if (mark.layer === "deployments") {
    return circleMarker(place, { ...ENDS, renderer, radius: mark.halfPx, fillColor: fill, color: rim });
  }
  const side = 2 * mark.halfPx;
  const square = marker(place, { icon: divIcon({ className: "mark", iconSize: [side, side] }), interactive: false });
  return square.on("add", () => Object.assign(square.getElement().style, { background: fill, borderColor: rim }));
}

function placeOf([lon, lat]) {
  return [lat, lon];
}
