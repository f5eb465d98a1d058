/** A picture in words: its title, its description for those who do not see it, and where it comes from. */
import type { Scene } from "../../scene/scene.ts";
import { saysLittle } from "./lists.ts";
import { publisherText } from "./sourceLine.ts";

export { sourceLine } from "./sourceLine.ts";

/** More names than this are a list, not a description. */
const MOST_NAMED = 4;

/** What the picture answers: the route's name, or the question of the lens. */
export function pictureHeadline({ route, lens, words }: Scene): string {
  return route === null ? lens.question : words.page.routeTitle(words.vocabulary.routes[route]);
}

/** The name of a picture, no other stop, lens or route having the same: `Returns – Document of 13 December 2023`. */
export function pictureTitle(scene: Scene): string {
  const { route, lens, heading, words } = scene;
  const subject = route === null ? lens.name : words.picture.routeAndLens(words.vocabulary.routes[route], lens.name);
  return words.picture.title(subject, heading);
}

/** What, when, by whom, how many partners bear which look, and what stands out; about sixty words at most. */
export function pictureDescription(scene: Scene): string {
  const { document, compared, lens, fills, route, words } = scene;
  const { page, picture, vocabulary } = words;
  const author = picture.author(publisherText(words, document), document.kind);
  const sentences = [
    compared !== null
      ? picture.mapOfChanges(fills.length, page.lenses[lens.id].name, compared[0].heading, compared[1].heading)
      : route === null
        ? picture.mapOfPartners(fills.length, lens.name, document.heading, author)
        : picture.mapOfRoute(vocabulary.routes[route], lens.name, document.heading, author),
    `${route === null ? picture.partners : picture.allPartners}: ${countsText(scene)}.`,
    route === null ? rareText(scene) : corridorText(scene),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** `running 26, named only 11, not mentioned 2, hatched 7`: the most borne look first, those that say little last. */
function countsText({ legend, words: { lists } }: Scene): string {
  const borne = legend.filter(({ count, key }) => count > 0 && key !== "hindered");
  const counts = [...borne].sort((one, other) => rankOf(one.key) - rankOf(other.key) || other.count - one.count);
  const hindered = legend.filter(({ key, count }) => key === "hindered" && count > 0);
  return [...counts, ...hindered].map(({ look, count }) => `${lists.inSentence(look.name)} ${count}`).join(lists.comma);
}

/** The partners of the rarest look that says something of them. */
function rareText({ fills, words }: Scene): string {
  const telling = fills.filter(({ key }) => !saysLittle(key));
  const looks = [...new Set(telling.map(({ look }) => look))].map((look) => {
    return { look, names: telling.filter((fill) => fill.look === look).map(({ name }) => name) };
  });
  const rarest = looks.sort((one, other) => one.names.length - other.names.length)[0];
  if (!rarest || looks.length < 2 || rarest.names.length > MOST_NAMED) return "";
  return `${rarest.look.name}: ${words.lists.joined(rarest.names)}.`;
}

const rankOf = (key: string): number => (saysLittle(key) ? 1 : 0);

function corridorText({ corridors, route, words }: Scene): string {
  const own = corridors.filter((corridor) => corridor.route === route);
  const inUse = own.filter(({ state }) => state === "in-use").length;
  return own.length === 0 ? "" : words.picture.corridorsInUse(inUse, own.length);
}
