/** Questions for a class, in German. Names of instruments stand alone before a colon, so that no sentence bends them. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";
import { inAccusative } from "./countries.ts";

export const quiz: MoreMessages["quiz"] = {
  about: (lens, document) => `${lens}. ${document}.`,
  place: (at, all) => `Frage ${amounts.count(at)} von ${amounts.count(all)}`,
  none: "Dieses Dokument sagt in dieser Sichtweise zu wenig für eine Frage. Wählen Sie ein anderes Dokument oder eine andere Sichtweise.",
  predict: "Erst vermuten; dann zeigen, was das Dokument sagt.",
  reveal: "Antwort zeigen",
  previous: "Vorige Frage",
  next: "Nächste Frage",
  again: "Noch einmal fragen",
  showOnMap: "Auf der Karte zeigen",
  showPartner: (partner) => `${lists.atStart(inAccusative(partner))} auf der Karte zeigen`,
  yes: (answer) => `Ja: ${answer}`,
  no: (answer) => `Nein. Die Antwort lautet: ${answer}`,
  yours: "Ihre Antwort",
  theAnswer: "die Antwort",
  noPassage: "Es gibt keine Textstelle zu zeigen: Das Dokument sagt nichts davon.",
  morePassages: (count) => plural(count, { one: "# weiterer Eintrag im Blatt", other: "# weitere Einträge im Blatt" }),
  standing: (partner, month) => `${partner}: Wo steht die Zusammenarbeit, wie das Dokument vom ${month} sie darstellt?`,
  field: (field, partner, month) =>
    `${field}, ${partner}: Wie weit ist die Zusammenarbeit, wie das Dokument vom ${month} sie darstellt?`,
  operating: (instrument, month) =>
    `${instrument}: Für welchen dieser Partner meldet das Dokument vom ${month} die Stufe „In Anwendung“?`,
  level: (instrument, partner, month) => `${instrument}, ${partner}: Welche Stufe meldet das Dokument vom ${month}?`,
  first: (instrument, partner) => `${instrument}, ${partner}: Welches der fünf Dokumente nennt das als erstes?`,
  stage: (figure, subject, partners, month) =>
    `${figure} (${subject}; ${partners}): Welchen Stand gibt das Dokument vom ${month} für das Geld an?`,
  look: (name, brief) => `${name} – ${brief}`,
  rightLook: (name, meaning) => `${name}: ${meaning}.`,
  wrongLook: (name, meaning) => `„${name}“ hieße: ${meaning}.`,
  wrongWord: (name, meaning) => `Das nicht. „${name}“ steht für: ${meaning}`,
  soItSays: "So sagt es das Dokument.",
  isOperating: "Das Dokument meldet hier „In Anwendung“.",
  atLevel: (levels) => `Das Dokument meldet eine andere Stufe: ${levels}.`,
  namesItFirst: "Das erste der Dokumente mit einem Eintrag dazu.",
  namesItLater: "Nennt es auch, aber später.",
  namesNone: (instrument, partner) =>
    `Das Dokument erwähnt ${inAccusative(partner)}, aber nichts dieser Art: ${instrument}.`,
  doesNotMention: (partner) =>
    `Das Dokument behandelt die Region und erwähnt ${inAccusative(partner)} nicht, was nicht heißt, dass es nichts gab.`,
  doesNotCover: (partner) => `${partner}: Das Dokument behandelt diese Region nicht.`,
};
