// Hatching in Leaflet's own SVG: a pattern for each ground, because a path of Leaflet has one fill.
import { PATTERN_PX } from "../patterns.mjs";

const SVG = "http://www.w3.org/2000/svg";

export function fillOf({ fill, pattern }) {
  return pattern === null ? fill : `url(#${idOf(fill, pattern)})`;
}

/** Puts every pattern that any picture asks for into the renderer's picture. */
export function addPatterns(renderer, { colours, pictures }) {
  const looks = Object.values(pictures).flatMap(({ fills }) => fills.filter(({ pattern }) => pattern !== null));
  const byId = new Map(looks.map(({ fill, pattern }) => [idOf(fill ?? colours.land, pattern), { fill, pattern }]));
  const definitions = element("defs", {});
  definitions.append(
    ...[...byId].map(([id, { fill, pattern }]) => patternOf(id, fill ?? colours.land, pattern, colours)),
  );
  renderer.getPane().querySelector("svg").prepend(definitions);
}

function idOf(fill, pattern) {
  return `${pattern}-${fill.slice(1)}`;
}

function patternOf(id, fill, pattern, { hatchDark, dots }) {
  const box = { width: PATTERN_PX, height: PATTERN_PX };
  const own = element("pattern", { id, ...box, patternUnits: "userSpaceOnUse" });
  own.append(element("rect", { ...box, fill }));
  if (pattern === "dots") {
    own.append(...[1.5, 4.5].map((at) => element("circle", { cx: at, cy: at, r: 0.7, fill: dots })));
    return own;
  }
  const back = pattern === "cross" ? "M-1,5l2,2M0,0l6,6M5,-1l2,2" : "";
  const line = { stroke: hatchDark, "stroke-width": 1.1, "stroke-opacity": 0.88 };
  own.append(element("path", { d: `M-1,1l2,-2M0,6l6,-6M5,7l2,-2${back}`, ...line }));
  return own;
}

function element(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
