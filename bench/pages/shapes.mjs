// The map as a list of SVG elements, for the D3 page, which creates them, and for the static picture, which is them.
import { geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { endsOf, markLook } from "./features.mjs";
import { PATTERN_PX } from "./patterns.mjs";
import { projectionOf } from "./projection.mjs";

/** @typedef {{ tag: string, attributes: Record<string, string | number>, children?: Shape[] }} Shape */

/**
 * Every shape of the map in a picture; `stops` are those whose marks are drawn. Labels are left out.
 *
 * @returns {Shape[]}
 */
export function shapesOf({ overview, corridors, scene }, key, stops) {
  const projection = projectionOf(scene.view);
  const path = geoPath(projection).digits(1);
  return [
    { tag: "defs", attributes: {}, children: patterns(scene.colours) },
    rectangle(scene.view, scene.colours.sea),
    ...land(path, overview, scene, key),
    ...lines(path, overview, scene.colours),
    ...legs(path, corridors, scene, key),
    ...ends(projection, corridors, scene),
    ...stops.map((stop) => marks(projection, scene, stop, key.endsWith(stop))),
  ];
}

/** The attributes that a step changes, for a partner. */
export const fillOf = ({ fill }, colours) => ({ fill: fill ?? colours.land });

export const patternOf = ({ pattern }) => ({ fill: pattern === null ? "none" : `url(#${pattern})` });

/** The attributes that a step changes, for a leg of a corridor. */
export function legOf(mode, isIdle) {
  if (isIdle) return { "stroke-width": 1, "stroke-dasharray": "1.2 2.6", "stroke-opacity": 0.5 };
  return {
    "stroke-width": 1.4,
    "stroke-dasharray": mode === "sea" ? "4.2 2" : "none",
    "stroke-opacity": 0.95,
  };
}

export const casingOf = (isIdle) => ({ "stroke-opacity": isIdle ? 0 : 0.75 });

function rectangle({ widthPx, heightPx }, fill) {
  return { tag: "rect", attributes: { width: widthPx, height: heightPx, fill } };
}

function land(path, overview, scene, key) {
  const { colours, members, pictures } = scene;
  const countries = feature(overview, overview.objects.countries).features;
  const partners = new Map(pictures[key].fills.map((look) => [look.iso3, look]));
  const outlines = countries.map((country) => ({ id: country.id, d: path(country) ?? "" }));
  const ground = outlines.filter(({ id }) => !partners.has(id));
  const union = ground.filter(({ id }) => members.includes(id));
  const others = ground.filter(({ id }) => !members.includes(id));
  const own = outlines.filter(({ id }) => partners.has(id));
  const joined = (some) => some.map(({ d }) => d).join("");
  return [
    shape("path", { d: joined(others), fill: colours.land }),
    shape("path", { d: joined(union), fill: colours.union }),
    ...own.map(({ id, d }) => shape("path", { "data-partner": id, d, ...fillOf(partners.get(id), colours) })),
    ...own
      .filter(({ id }) => partners.get(id).pattern !== null)
      .map(({ id, d }) => shape("path", { "data-pattern": id, d, ...patternOf(partners.get(id)) })),
  ];
}

function lines(path, overview, colours) {
  const line = (layer, stroke, width, more = {}) =>
    shape("path", {
      d: path(feature(overview, overview.objects[layer])) ?? "",
      fill: "none",
      stroke,
      "stroke-width": width,
      "stroke-linejoin": "round",
      ...more,
    });
  return [
    line("borders", colours.border, 0.7),
    line("dashed", colours.dashedBorder, 0.7, { "stroke-dasharray": "1.4 1.4" }),
    line("coast", colours.coast, 0.5),
  ];
}

function legs(path, corridors, { colours, routes, pictures }, key) {
  const idle = new Set(pictures[key].idle);
  const common = { fill: "none", "stroke-linejoin": "round" };
  const drawn = corridors.legs.features.map(({ properties, geometry }) => {
    return { ...properties, d: path(geometry) ?? "", isIdle: idle.has(properties.corridor) };
  });
  return [
    ...drawn.map(({ corridor, d, isIdle }) =>
      shape("path", {
        "data-casing": corridor,
        d,
        ...common,
        stroke: colours.casing,
        "stroke-width": 3.1,
        ...casingOf(isIdle),
      }),
    ),
    ...drawn.map(({ corridor, route, mode, d, isIdle }) =>
      shape("path", { "data-leg": corridor, d, ...common, stroke: routes[route], ...legOf(mode, isIdle) }),
    ),
  ];
}

function ends(projection, corridors, { routes, colours }) {
  return endsOf({ corridors }).map(({ properties, geometry }) => {
    const hue = routes[properties.routes[0]];
    const isConfirmed = properties.confirmed === "yes";
    return shape("circle", {
      ...centreAt(projection, geometry.coordinates),
      r: 1.8,
      fill: isConfirmed ? hue : colours.markHalo,
      stroke: isConfirmed ? colours.markHalo : hue,
    });
  });
}

function marks(projection, { colours, marks: ofStops }, stop, isShown) {
  const children = ofStops[stop].map(({ layer, lon, lat, halfPx, finish }) => {
    const { cx, cy } = centreAt(projection, [lon, lat]);
    const { fill, rim } = markLook({ finish }, colours);
    const look = { fill, stroke: rim };
    if (layer === "deployments") return shape("circle", { cx, cy, r: rounded(halfPx), ...look });
    const side = rounded(2 * halfPx);
    return shape("rect", { x: rounded(cx - halfPx), y: rounded(cy - halfPx), width: side, height: side, ...look });
  });
  return { tag: "g", attributes: { "data-stop": stop, display: isShown ? "inline" : "none" }, children };
}

function patterns({ hatchDark, dots }) {
  const box = { width: PATTERN_PX, height: PATTERN_PX, patternUnits: "userSpaceOnUse" };
  const line = { stroke: hatchDark, "stroke-width": 1.1, "stroke-opacity": 0.88 };
  const across = shape("path", { d: "M-1,1l2,-2M0,6l6,-6M5,7l2,-2", ...line });
  const back = shape("path", { d: "M-1,5l2,2M0,0l6,6M5,-1l2,2", ...line });
  return [
    { tag: "pattern", attributes: { id: "hatch", ...box }, children: [across] },
    { tag: "pattern", attributes: { id: "cross", ...box }, children: [across, back] },
    {
      tag: "pattern",
      attributes: { id: "dots", ...box },
      children: [1.5, 4.5].map((at) => shape("circle", { cx: at, cy: at, r: 0.7, fill: dots })),
    },
  ];
}

function shape(tag, attributes) {
  return { tag, attributes };
}

function centreAt(projection, degrees) {
  const [x, y] = projection(degrees);
  return { cx: rounded(x), cy: rounded(y) };
}

function rounded(value) {
  return Math.round(value * 10) / 10;
}
