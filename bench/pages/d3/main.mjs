// The map as a D3 page would draw it: elements made on load, attributes set at a step.
import { loadData, sayComplete, stepping } from "../data.mjs";
import { casingOf, fillOf, legOf, patternOf, shapesOf } from "../shapes.mjs";

const data = await loadData();
const { scene, corridors } = data;
const { key, stop } = stepping(data, show);
const svg = create({
  tag: "svg",
  attributes: { viewBox: `0 0 ${scene.view.widthPx} ${scene.view.heightPx}`, width: "100%", height: "100%" },
  children: shapesOf(data, key, scene.stops),
});
document.body.append(svg);

const byPartner = elementsBy("data-partner");
const patterned = elementsBy("data-pattern");
const casings = [...svg.querySelectorAll("[data-casing]")];
const legs = [...svg.querySelectorAll("[data-leg]")];
const marks = elementsBy("data-stop");
let shown = marks.get(stop);
sayComplete();

function show(nextKey, nextStop) {
  const picture = scene.pictures[nextKey];
  for (const look of picture.fills) {
    const own = byPartner.get(look.iso3);
    if (!own) continue;
    set(own, fillOf(look, scene.colours));
    const over = patterned.get(look.iso3) ?? (look.pattern === null ? null : addPattern(look.iso3, own));
    if (over) set(over, patternOf(look));
  }
  const idle = new Set(picture.idle);
  corridors.legs.features.forEach(({ properties: { corridor, mode } }, at) => {
    set(casings[at], casingOf(idle.has(corridor)));
    set(legs[at], legOf(mode, idle.has(corridor)));
  });
  shown.setAttribute("display", "none");
  shown = marks.get(nextStop);
  shown.setAttribute("display", "inline");
}

function addPattern(iso3, own) {
  const over = create({ tag: "path", attributes: { "data-pattern": iso3, d: own.getAttribute("d") } });
  [...byPartner.values()].at(-1).after(over);
  patterned.set(iso3, over);
  return over;
}

function create({ tag, attributes, children = [] }) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  element.append(...children.map(create));
  return element;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function elementsBy(name) {
  return new Map([...svg.querySelectorAll(`[${name}]`)].map((element) => [element.getAttribute(name), element]));
}
