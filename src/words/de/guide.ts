/** The two-minute guide, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";

export const guide: MoreMessages["guide"] = {
  label: "Rundgang in zwei Minuten",
  place: (at, all) => `${amounts.count(at)} von ${amounts.count(all)}`,
  next: "Weiter",
  back: "Zurück",
  skip: "Überspringen",
  finish: "Fertig",
  steps: {
    timeline: {
      title: "Fünf Dokumente bilden die Zeitachse",
      text: "Jeder Strich ist ein Dokument an seinem wahren Datum. Weiter geht es mit den Schaltflächen oder den Pfeiltasten. Die Karte zeigt, was dieses Dokument sagt; zwischen zweien wird nichts ergänzt.",
    },
    lens: {
      title: "Eine Sichtweise stellt eine Frage",
      text: "„Stand“ fragt, wo die Zusammenarbeit insgesamt steht; die anderen fragen, wie weit sie in einem Feld ist, etwa bei Rückkehr oder Grenzen.",
    },
    legend: {
      title: "Die Legende zählt",
      text: "Jedes Aussehen mit seiner Bedeutung und der Zahl der Partner, die es jetzt tragen. „Nicht erwähnt“ heißt nicht, dass nichts geschieht: Das Dokument schweigt.",
    },
    list: {
      title: "Eine Zeile, fünf Dokumente",
      text: "Die Liste enthält jeden Partner in der Reihenfolge der Routen. Ihre Kästchen erzählen, was alle fünf Dokumente sagen; der Strich markiert das auf der Karte.",
    },
    partner: {
      title: "Ein Partner öffnet sich",
      text: "Ein Klick auf die Karte oder in die Liste öffnet, was das Dokument über einen Partner sagt, Feld für Feld. Ein gepunktetes Wort wird an Ort und Stelle erklärt.",
    },
    passage: {
      title: "Jede Zahl hat ihre Textstelle",
      text: "Aufgeklappt nennt sie das Dokument, den Abschnitt und Wörter, nach denen sich suchen lässt. So lässt sich prüfen, was der Atlas sagt.",
    },
    compare: {
      title: "Zwei Dokumente zugleich",
      text: "„Vergleichen“ zeigt, was sich vom einen Dokument zum anderen geändert hat. Unter „Verstehen“ gibt es Reisen entlang der Routen und Fragen für den Unterricht.",
    },
  },
};
