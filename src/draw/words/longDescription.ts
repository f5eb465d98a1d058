/** Everything that a picture shows, in paragraphs: partners by look in route order, then what lies on the map. */
import type { Iso3 } from "../../model/records.ts";
import type { Layer } from "../../view/viewState.ts";
import type { Mark } from "../../scene/map/marks.ts";
import type { Scene } from "../../scene/scene.ts";
import { markWords } from "./lists.ts";

/** `order` says in which order partners are named, as the list beside the map does. Layers that are off are left out. */
export function longDescription(scene: Scene, order: readonly Iso3[]): string[] {
  const { picture } = scene.words;
  const has = (layer: Layer): boolean => scene.layers.includes(layer);
  return [
    ...looksText(scene, order),
    ...(has("deployments") ? marksText(scene, picture.deployments, "deployments") : []),
    ...(has("funding") ? marksText(scene, picture.money, "funding") : []),
    ...(has("funding") ? regionalText(scene) : []),
    ...(has("routes") ? corridorsText(scene) : []),
  ];
}

function looksText({ fills, legend, words: { lists } }: Scene, order: readonly Iso3[]): string[] {
  const rank = new Map(order.map((iso3, position) => [iso3, position]));
  const sorted = [...fills].sort((one, other) => (rank.get(one.iso3) ?? 0) - (rank.get(other.iso3) ?? 0));
  return legend.flatMap(({ key, look, count }) => {
    if (count === 0) return [];
    const bears = sorted.filter((fill) => (key === "hindered" ? fill.hindered : fill.key === key));
    return [`${look.name}, ${look.brief} (${count}): ${bears.map(({ name }) => name).join(lists.comma)}.`];
  });
}

function marksText({ marks, words }: Scene, heading: string, layer: Mark["layer"]): string[] {
  const labels = marks.filter((mark) => mark.layer === layer).map((mark) => markWords(words, mark));
  return labels.length === 0 ? [] : [`${heading}. ${labels.join(". ")}.`];
}

function regionalText({ regional, words }: Scene): string[] {
  const notes = regional.map(({ name, label }) => `${name}: ${label}`);
  return notes.length === 0 ? [] : [`${words.picture.saidOfRegions} ${notes.join(". ")}.`];
}

/** All corridors, or those of the route in the foreground. */
function corridorsText({ corridors, route, words }: Scene): string[] {
  const shown = corridors.filter((corridor) => route === null || corridor.route === route);
  return [...new Set(shown.map((corridor) => corridor.route))].map((id) => {
    const own = shown.filter((corridor) => corridor.route === id);
    const lines = own.map(({ label, state, dates }) =>
      [label, ...(state === "undated" ? [] : [words.picture.corridorUse(dates)]), words.map.corridorStates[state]].join(
        words.lists.comma,
      ),
    );
    return `${words.picture.corridorsOf(words.vocabulary.routes[id])} ${lines.join("; ")}.`;
  });
}
