/** German: what only an embed says. */
import type { EmbedMessages } from "../words.ts";

export const embed: EmbedMessages = {
  label: "Route Atlas: Karte mit Zeitleiste",
  moveMap: "Karte bewegen",
  backToPicture: "Zurück zum Bild",
  loading: "Die Karte wird geladen …",
  notLive: "Die bewegliche Karte ließ sich nicht starten; das Bild bleibt.",
  movesElsewhere: "Zwei andere Karten dieser Seite bewegen sich jetzt; diese ist wieder ein Bild.",
  stopped: "Das Programm der Karte ließ sich nicht laden; nichts hier reagiert.",
  tryAgain: "Noch einmal versuchen",
  partner: "Partner",
  allPartners: "Alle Partner",
  openAtlas: "Diese Ansicht im vollen Atlas öffnen",
  passages: "Die Textstellen im vollen Atlas",
  step: (number, all) => `Ansicht ${number} von ${all}`,
  gestures: {
    wheel: "Strg + Scrollen vergrößert die Karte",
    wheelOnMac: "⌘ + Scrollen vergrößert die Karte",
    touch: "Zwei Finger bewegen die Karte",
  },
  errors: {
    view: "Ein Teil der Ansicht war nicht zu gebrauchen; der Rest wird gezeigt.",
    stop: "Dieses Dokument gibt es nicht.",
    end: "Es gibt kein weiteres Dokument.",
    load: "Ein Teil der Ansicht ließ sich nicht laden; der Rest wird gezeigt.",
  },
};
