/** Which element of a drawn picture goes on as which of the next one, so that what stays is not touched. */
import type { SvgNode } from "../../draw/svg/node.ts";

type Child = SvgNode | string;

/** What tells an element from its siblings, the first that it has. A country, a corridor or a name may stand at another place of the list. */
const IDENTITIES = [
  "data-partner",
  "data-iso3",
  "data-mark",
  "data-corridor",
  "data-region",
  "data-place",
  "class",
  "d",
];

/** For each child of the next tree the place of the one before that it goes on with, of the same tag; null where it is new. */
export function matched(before: readonly Child[], after: readonly Child[]): readonly (number | null)[] {
  const free = new Map<string, number[]>();
  for (const [place, child] of before.entries()) {
    const identity = identityOf(child);
    const places = free.get(identity);
    if (places) places.push(place);
    else free.set(identity, [place]);
  }
  for (const places of free.values()) places.reverse();
  return after.map((child) => {
    const places = free.get(identityOf(child));
    const place = places?.at(-1);
    if (places === undefined || place === undefined || tagOf(before[place]) !== tagOf(child)) return null;
    places.pop();
    return place;
  });
}

/** Whether each child goes on with the one at its own place, as nearly all do at a step: then nothing has to be looked for. */
export function areInOrder(before: readonly Child[], after: readonly Child[]): boolean {
  return (
    before.length === after.length &&
    before.every((child, place) => {
      const next = after[place];
      return child === next || (next !== undefined && isOneThing(child, next));
    })
  );
}

const isOneThing = (child: Child, next: Child): boolean =>
  tagOf(child) === tagOf(next) && identityOf(child) === identityOf(next);

function tagOf(child: Child | undefined): string {
  return typeof child === "object" ? child.tag : "";
}

function identityOf(child: Child): string {
  if (typeof child === "string") return "";
  const { tag, attributes, children } = child;
  const name = IDENTITIES.find((known) => known in attributes);
  if (name !== undefined) return String(attributes[name]);
  const first = children[0];
  return tag === "text" && typeof first === "string" ? first : tag;
}
