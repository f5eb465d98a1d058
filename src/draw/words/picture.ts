/** A picture in words: its title, its description for those who do not see it, and where it comes from. */
import type { PartnerFill } from "../../scene/map/fills.ts";
import type { DocumentWords, Scene } from "../../scene/scene.ts";
import { ROUTE_NAMES } from "../../scene/tokens/names.ts";
import { BASE_MAP, LICENCE, TITLE } from "../../scene/tokens/sentences.ts";
import { counted, joined, lowerFirst, saysLittle } from "./lists.ts";

/** More names than this are a list, not a description. */
const MOST_NAMED = 4;

/** What the picture answers: the route's name, or the question of the lens. */
export function pictureHeadline({ route, lens }: Scene): string {
  return route === null ? lens.question : `The ${ROUTE_NAMES[route]} route`;
}

/** The name of a picture, no other stop, lens or route having the same: `Returns – Document of 13 December 2023`. */
export function pictureTitle(scene: Scene): string {
  const { route, lens, document } = scene;
  const subject = route === null ? lens.name : `${ROUTE_NAMES[route]}, ${lowerFirst(lens.name)}`;
  return `${TITLE}: ${subject} – ${document.heading}`;
}

/** What, when, by whom, how many partners bear which look, and what stands out; about sixty words at most. */
export function pictureDescription(scene: Scene): string {
  const { document, lens, fills, route } = scene;
  const field = lowerFirst(lens.name);
  const subject =
    route === null
      ? `Map of EU cooperation with ${counted(fills.length, "partner")} – ${field} –`
      : `Map of the ${ROUTE_NAMES[route]} route – ${field} –`;
  const sentences = [
    `${subject} as the ${lowerFirst(document.heading)} tells it (${publisherText(document)}).`,
    `${route === null ? "Partners" : "All partners"}: ${countsText(scene)}.`,
    route === null ? rareText(fills) : corridorText(scene),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** The document behind a picture, the state of the data, their licence and the base map, for the line below a picture. */
export function sourceLine(document: DocumentWords, edition: string): string {
  const publisher = document.publisher.startsWith("Not named") ? "publisher not named" : document.publisher;
  const date = document.heading.replace(/^Document of /, "");
  const own = `Read and coded by ${TITLE}, edition ${edition}, ${LICENCE}.`;
  return `Source: ${document.title}, ${publisher}, ${date}. ${own} ${BASE_MAP}`;
}

function publisherText({ publisher, kind }: DocumentWords): string {
  const author = publisher.startsWith("Not named") ? "publisher not named" : publisher;
  return `${author}; ${lowerFirst(kind)}`;
}

/** `running 26, named only 11, not mentioned 2, hatched 7`: the most borne look first, those that say little last. */
function countsText({ legend }: Scene): string {
  const borne = legend.filter(({ count, key }) => count > 0 && key !== "hindered");
  const counts = [...borne].sort((one, other) => rankOf(one.key) - rankOf(other.key) || other.count - one.count);
  const hindered = legend.filter(({ key, count }) => key === "hindered" && count > 0);
  return [...counts, ...hindered].map(({ look, count }) => `${lowerFirst(look.name)} ${count}`).join(", ");
}

/** The partners of the rarest look that says something of them. */
function rareText(fills: readonly PartnerFill[]): string {
  const telling = fills.filter(({ key }) => !saysLittle(key));
  const looks = [...new Set(telling.map(({ look }) => look))].map((look) => {
    return { look, names: telling.filter((fill) => fill.look === look).map(({ name }) => name) };
  });
  const rarest = looks.sort((one, other) => one.names.length - other.names.length)[0];
  if (!rarest || looks.length < 2 || rarest.names.length > MOST_NAMED) return "";
  return `${rarest.look.name}: ${joined(rarest.names)}.`;
}

const rankOf = (key: string): number => (saysLittle(key) ? 1 : 0);

function corridorText({ corridors, route }: Scene): string {
  const own = corridors.filter((corridor) => corridor.route === route);
  const inUse = own.filter(({ state }) => state === "in-use").length;
  return own.length === 0 ? "" : `In use at this date: ${inUse} of its ${counted(own.length, "corridor")}.`;
}
