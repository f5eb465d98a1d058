/** What a step or another lens changed, in a short sentence for those who do not see it. */
import type { PartnerFill } from "../../scene/map/fills.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Words } from "../../words/words.ts";
import { saysLittle } from "./lists.ts";

const MOST_NAMED = 3;

/**
 * The document or the lens that is shown now, and how many partners changed look; looks of two lenses are not compared. A
 * comparison of documents tells what it counts.
 */
export function stepAnnouncement(before: Scene, after: Scene): string {
  const { words } = after;
  const isOtherLens = before.lens.id !== after.lens.id;
  const isOtherStop = before.document.stop !== after.document.stop;
  if (after.compared !== null) return isOtherLens || after.heading !== before.heading ? after.description : "";
  if (isOtherLens)
    return `${after.lens.name}. ${after.lens.question}${isOtherStop ? ` ${after.document.heading}.` : ""}`;
  const shown = words.picture.stepped(after.document.heading, after.document.title);
  if (before.compared !== null) return shown;
  return isOtherStop ? `${shown} ${changeText(words, changedNames(before, after))}` : "";
}

/** Those of whom both documents say something come first: the others changed because one of the two is silent. */
function changedNames(before: Scene, after: Scene): string[] {
  const was = new Map(before.fills.map((fill) => [fill.iso3, fill]));
  const changed = after.fills.filter(({ iso3, key, hindered }) => {
    const old = was.get(iso3);
    return old?.key !== key || old.hindered !== hindered;
  });
  const isTold = ({ iso3, key }: PartnerFill): boolean =>
    !saysLittle(key) && !saysLittle(was.get(iso3)?.key ?? "silent");
  return [...changed.filter(isTold), ...changed.filter((fill) => !isTold(fill))].map(({ name }) => name);
}

function changeText({ picture }: Words, names: readonly string[]): string {
  if (names.length === 0) return picture.noneChanged;
  const partners = picture.changed(names.length);
  if (names.length <= MOST_NAMED) return picture.changedAll(partners, names);
  return picture.changedSome(partners, names.slice(0, MOST_NAMED));
}
