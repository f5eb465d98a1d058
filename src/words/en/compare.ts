/** Two documents beside one another: the bar that chooses them, the list of what changed, two maps. */
import { amounts, lists, plural } from "./basics.ts";

const passages = (count: number): string => plural(count, { one: "# passage", other: "# passages" });

export const compare = {
  title: "Comparison of two documents",
  with: (month: string): string => `${month} compared with`,
  mode: "How to compare",
  modes: { changes: "What changed", side: "Side by side", swipe: "Swipe" },
  swap: "Swap",
  stop: "Stop comparing",
  /** Both ends of the comparison are one document. */
  same: (month: string): string =>
    `Both are the document of ${month}, so nothing can have changed. Choose another one, or step on.`,
  list: "What changed, partner by partner",
  listAid: (earlier: string, later: string): string =>
    `From ${earlier} to ${later}, as the two documents tell it. A document that says nothing does not say that something ended.`,
  toPartners: "Show all partners",
  toChanges: "Show what changed",
  /** What a partner's state was called and is called. */
  became: (was: string, is: string): string => `${was} → ${is}.`,
  still: (state: string): string => `${state} in both documents.`,
  heldUp: (state: string): string => `${state}, part held up`,
  newlyMentioned: (earlier: string, is: string): string =>
    `Not spoken of in ${earlier}, so nothing can be compared; now: ${lists.inSentence(is)}.`,
  newlySilent: {
    silent: (was: string, later: string): string =>
      `Was: ${lists.inSentence(was)}. The document of ${later} does not mention it, which is no end.`,
    outside: (was: string, later: string): string =>
      `Was: ${lists.inSentence(was)}. The document of ${later} does not cover its region, which is no end.`,
    elsewhere: (was: string, later: string): string =>
      `Was: ${lists.inSentence(was)}. The document of ${later} says nothing of it in this field, which is no end.`,
  },
  onlyNamed: (was: string, later: string): string =>
    `Was: ${lists.inSentence(was)}. The document of ${later} only names it, which says neither that it goes on nor that it ended.`,
  unclear: (was: string, is: string): string =>
    `${was}, then ${lists.inSentence(is)}, but of different instruments, without a level, or in opposite directions.`,
  moved: (instrument: string, was: string, is: string): string =>
    `${instrument}: ${lists.inSentence(was)} → ${lists.inSentence(is)}.`,
  unmentioned: (names: readonly string[]): string => `${lists.joined(names)}.`,
  passages: (earlier: number, later: number): string =>
    earlier > 0 && later > 0
      ? `${passages(earlier)} before, ${amounts.count(later)} after`
      : earlier > 0
        ? `${passages(earlier)} before`
        : `${passages(later)} after`,
  noPassage: (month: string): string => `The document of ${month} says nothing here.`,
  maps: (earlier: string, later: string): string =>
    `Maps of ${earlier} and ${later}. Arrow keys move both, plus and minus zoom.`,
  divider: "Divider between the two maps",
  share: (percent: number, earlier: string, later: string): string =>
    `${amounts.percent(percent)} ${earlier}, ${amounts.percent(100 - percent)} ${later}`,
};
