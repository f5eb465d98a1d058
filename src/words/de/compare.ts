/** Two documents beside one another: the bar that chooses them, the list of what changed, two maps; in German. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const passages = (count: number): string => plural(count, { one: "# Textstelle", other: "# Textstellen" });

export const compare: MoreMessages["compare"] = {
  title: "Vergleich zweier Dokumente",
  with: (month) => `${month} verglichen mit`,
  mode: "Art des Vergleichs",
  modes: { changes: "Veränderungen", side: "Nebeneinander", swipe: "Schieben" },
  swap: "Tauschen",
  stop: "Vergleich beenden",
  same: (month) =>
    `Beide sind das Dokument vom ${month}; da kann sich nichts geändert haben. Wählen Sie ein anderes oder gehen Sie weiter.`,
  list: "Was sich geändert hat, Partner für Partner",
  listAid: (earlier, later) =>
    `Von ${earlier} bis ${later}, wie die beiden Dokumente es darstellen. Wenn ein Dokument nichts sagt, heißt das nicht, dass etwas zu Ende ging.`,
  toPartners: "Alle Partner zeigen",
  toChanges: "Veränderungen zeigen",
  became: (was, is) => `${was} → ${is}.`,
  still: (state) => `In beiden Dokumenten: ${state}.`,
  heldUp: (state) => `${state}, ein Teil stockt`,
  newlyMentioned: (earlier, is) =>
    `Im Dokument vom ${earlier} nicht erwähnt, deshalb nicht zu vergleichen; jetzt: ${is}.`,
  newlySilent: {
    silent: (was, later) =>
      `Vorher: ${was}. Das Dokument vom ${later} erwähnt den Partner nicht; das bedeutet kein Ende.`,
    outside: (was, later) =>
      `Vorher: ${was}. Das Dokument vom ${later} behandelt die Region nicht; das bedeutet kein Ende.`,
    elsewhere: (was, later) =>
      `Vorher: ${was}. Das Dokument vom ${later} sagt in diesem Feld nichts dazu; das bedeutet kein Ende.`,
  },
  onlyNamed: (was, later) =>
    `Vorher: ${was}. Das Dokument vom ${later} nennt den Partner nur; das heißt weder, dass es weitergeht, noch, dass es endete.`,
  unclear: (was, is) =>
    `Vorher: ${was}; dann: ${is}; aber zu verschiedenen Instrumenten, ohne Stufe oder in entgegengesetzter Richtung.`,
  moved: (instrument, was, is) => `${instrument}: ${was} → ${is}.`,
  unmentioned: (names) => `${lists.joined(names)}.`,
  passages: (earlier, later) =>
    earlier > 0 && later > 0
      ? `${passages(earlier)} vorher, ${amounts.count(later)} nachher`
      : earlier > 0
        ? `${passages(earlier)} vorher`
        : `${passages(later)} nachher`,
  noPassage: (month) => `Das Dokument vom ${month} sagt hierzu nichts.`,
  maps: (earlier, later) =>
    `Karten von ${earlier} und ${later}. Pfeiltasten bewegen beide, plus und minus ändern den Zoom.`,
  divider: "Trennlinie zwischen den beiden Karten",
  share: (percent, earlier, later) =>
    `${amounts.percent(percent)} ${earlier}, ${amounts.percent(100 - percent)} ${later}`,
};
