/** German: the dialog that hands out links and code for the pages of others, and what stands in that code. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";

export const sharing: MoreMessages["sharing"] = {
  link: "Link",
  copyLink: "Link kopieren",
  linkCopied: "Link kopiert",
  notCopied: "Nicht erlaubt: bitte markieren und von Hand kopieren",
  noAddress:
    "Dieses Exemplar des Atlas hat keine Adresse, die andere öffnen könnten: Teilen lässt es sich nur als Bild.",
  qr: {
    heading: "QR-Code",
    name: (link) => `QR-Code der Adresse ${link}`,
    aid: "Für Folien und Papier: Er öffnet diese Ansicht.",
    save: "QR-Code herunterladen (SVG)",
    tooLong: "Die Adresse ist zu lang für einen QR-Code. Wählen Sie die Ansicht ohne Filter und Kartenort.",
    saved: (name) => `Gespeichert als ${name}.`,
  },
  article: "In einem Artikel",
  preview: "Vorschau",
  previewName: "Vorschau der Karte in einem Artikel",
  shownAt: (widthPx, percent) =>
    percent === 100
      ? `${amounts.count(widthPx)} Pixel breit`
      : `${amounts.count(widthPx)} Pixel breit, gezeigt zu ${amounts.count(percent)} %`,
  width: "Größte Breite (px)",
  widthEmpty: "Spalte",
  widthAid: "Leer: die Spalte.",
  height: "Rahmenhöhe (px)",
  heightAid: "Leer: was er braucht. Mit dem Lader folgt sie von selbst.",
  noSize: (least, most) =>
    `Eine ganze Zahl von Pixeln von ${amounts.count(least)} bis ${amounts.count(most)}, oder nichts.`,
  parts: "Teile",
  partNames: {
    title: "Titel",
    caption: "Dokument",
    timeline: "Zeitachse",
    legend: "Legende",
    lens: "Wahl des Themas",
    list: "Liste der Partner",
    zoom: "Zoomknöpfe",
  },
  partsAid: "Quellen, Hinweise und der Weg zum ganzen Atlas sind immer da.",
  language: "Sprache",
  readersLanguage: "Die des Lesers",
  theme: "Farben",
  themes: { system: "Wie beim Leser", light: "Hell", dark: "Dunkel" },
  starts: "Beginnt als",
  asPicture: "Bild mit Schritten; beweglich, wenn Leser es wünschen",
  asMap: "Bewegliche Karte: sofort ein halbes Megabyte mehr",
  data: "Daten",
  living: "Lebendig: zeigt die neueste Ausgabe",
  pinned: (edition) => `Festgehalten: behält die Ausgabe ${edition} und sagt leise, wenn es eine neuere gibt`,
  noEditions: "Die Liste der Ausgaben ist gerade nicht erreichbar; festhalten lässt sich daher nichts.",
  notKept: (edition) =>
    `Die Ausgabe ${edition} dieser Seite wird nicht aufbewahrt: Laden Sie neu, um die neueste festzuhalten.`,
  ways: {
    loader: {
      name: "1. Abbildung mit dem Lader",
      aid: "Am besten: vollständig ohne Skript, in Feeds und im Druck; die Karte kommt, wenn Leser nahe sind, und hat die Höhe, die sie braucht.",
    },
    frame: {
      name: "2. Einfacher Rahmen",
      aid: "Für Systeme, die Skripte ablehnen. Die Höhe steht fest; ohne Skripte steht dort das Bild.",
    },
    picture: {
      name: "3. Bild mit Legende und Link",
      aid: "Für Newsletter und Systeme, die nichts anderes annehmen.",
    },
  },
  code: (way) => `Code: ${way}`,
  copy: "Code kopieren",
  copied: "Code kopiert",
  integrity: "Der festgehaltene Lader trägt einen Integritätswert: Browser führen ihn nur so aus, wie er jetzt ist.",
  still: {
    heading: "Das Bild im Code",
    exact: (title) => `${title}, eine Datei des Atlas.`,
    nearest: (title) => `Das nächste, das der Atlas hat: ${title}`,
    nearestAid: "Ihm fehlt, was darüber hinaus gewählt ist. Der Code sagt, welches Bild es ist.",
    own: "Genau diese Ansicht, auf der eigenen Website",
    ownAid:
      "Laden Sie das PNG herunter, legen Sie es auf Ihre Website und schreiben Sie seine Adresse hierher. Bis dahin enthält der Code das des Atlas.",
    ownAddress: "Adresse des PNG",
    noAddress: "Eine Adresse beginnt mit https://",
    english: "Die Dateien des Atlas sind englisch und hell.",
  },
  files: "Als Datei",
  filesAid: (widthPx, heightPx) =>
    `${amounts.count(widthPx)} × ${amounts.count(heightPx)} Pixel, in der oben gewählten Sprache und Farbe, mit Legende und Quellen.`,
  otherSizes: "Andere Größen",
  snippet: {
    open: "Diese Ansicht im Route Atlas öffnen",
    credit: (licence) => `Gelesen und kodiert von Route Atlas, ${licence}.`,
    pictureShows: (title) => `Das Bild zeigt: ${title}.`,
  },
};
