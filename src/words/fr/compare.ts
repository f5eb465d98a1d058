/** Two documents beside one another: the bar that chooses them, the list of what changed, two maps, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, ofDate, plural } from "./basics.ts";

const passages = (count: number): string => plural(count, { one: "# passage", other: "# passages" });

export const compare: MoreMessages["compare"] = {
  title: "Comparaison de deux documents",
  with: (month) => `${lists.atStart(month)}, comparé à`,
  mode: "Comment comparer",
  modes: { changes: "Ce qui a changé", side: "Côte à côte", swipe: "Balayage" },
  swap: "Inverser",
  stop: "Ne plus comparer",
  same: (month) =>
    `C’est deux fois le document ${ofDate(month)} ; rien ne peut donc avoir changé. Choisissez-en un autre, ou passez au suivant.`,
  list: "Ce qui a changé, partenaire par partenaire",
  listAid: (earlier, later) =>
    `De ${earlier} à ${later}, selon les deux documents. Un document qui ne dit rien ne dit pas que quelque chose a pris fin.`,
  toPartners: "Montrer tous les partenaires",
  toChanges: "Montrer ce qui a changé",
  became: (was, is) => `${was} → ${lists.inSentence(is)}.`,
  still: (state) => `${state} dans les deux documents.`,
  heldUp: (state) => `${state}, mais en partie entravé`,
  newlyMentioned: (earlier, is) =>
    `Le document ${ofDate(earlier)} n’en parlait pas ; rien ne peut donc être comparé. Maintenant : ${lists.inSentence(is)}.`,
  newlySilent: {
    silent: (was, later) =>
      `Avant : ${lists.inSentence(was)}. Le document ${ofDate(later)} n’en fait pas mention, ce qui n’est pas une fin.`,
    outside: (was, later) =>
      `Avant : ${lists.inSentence(was)}. Le document ${ofDate(later)} ne couvre pas sa région, ce qui n’est pas une fin.`,
    elsewhere: (was, later) =>
      `Avant : ${lists.inSentence(was)}. Le document ${ofDate(later)} n’en dit rien dans ce domaine, ce qui n’est pas une fin.`,
  },
  onlyNamed: (was, later) =>
    `Avant : ${lists.inSentence(was)}. Le document ${ofDate(later)} ne fait que le nommer, ce qui ne dit ni que cela continue ni que cela a pris fin.`,
  unclear: (was, is) =>
    `${was}, puis ${lists.inSentence(is)}, mais pour des instruments différents, sans niveau, ou dans des sens opposés.`,
  moved: (instrument, was, is) => `${instrument} : ${lists.inSentence(was)} → ${lists.inSentence(is)}.`,
  unmentioned: (names) => `${lists.joined(names)}.`,
  passages: (earlier, later) =>
    earlier > 0 && later > 0
      ? `${passages(earlier)} avant, ${amounts.count(later)} après`
      : earlier > 0
        ? `${passages(earlier)} avant`
        : `${passages(later)} après`,
  noPassage: (month) => `Le document ${ofDate(month)} ne dit rien ici.`,
  maps: (earlier, later) =>
    `Cartes de ${earlier} et de ${later}. Les flèches déplacent les deux, plus et moins agrandissent ou réduisent.`,
  divider: "Séparation entre les deux cartes",
  share: (percent, earlier, later) =>
    `${amounts.percent(percent)} ${earlier}, ${amounts.percent(100 - percent)} ${later}`,
};
