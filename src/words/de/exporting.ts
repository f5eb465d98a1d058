/** The dialog that exports pictures, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";
import { routeOf } from "./vocabulary.ts";

const pixels = (side: string, least: number, most: number): string =>
  `${side} ist eine ganze Zahl von Pixeln zwischen ${amounts.count(least)} und ${amounts.count(most)}.`;

export const exporting: MoreMessages["exporting"] = {
  size: "Größe",
  sizes: {
    article: "Artikel",
    card: "Vorschaubild für soziale Medien",
    square: "Quadrat",
    portrait: "Hochformat",
    slide: "Folie",
    print: "Druck, A4 quer mit 300 dpi",
  },
  ownSize: "Eigene Größe",
  presetOption: (name, widthPx, heightPx) => `${name} – ${String(widthPx)} × ${String(heightPx)}`,
  width: "Breite (px)",
  height: "Höhe (px)",
  noWidth: (least, most) => pixels("Die Breite", least, most),
  noHeight: (least, most) => pixels("Die Höhe", least, most),
  tooLong: "Keine Seite ist mehr als dreimal so lang wie die andere.",
  theme: "Farbschema",
  themes: { light: "Hell", dark: "Dunkel", contrast: "Hoher Kontrast", print: "Graustufen für den Druck" },
  shows: "Die Karte zeigt",
  openingView: "Die Gesamtansicht",
  wholeRoute: (route) => `Die ganze ${routeOf(route)}`,
  asOnScreen: "Wie auf dem Bildschirm",
  drawing: "Wird gezeichnet …",
  noFaces: "Die Schriften waren nicht zu laden; das Bild verwendet die dieses Geräts.",
  altText: "Alternativtext",
  downloadPng: "PNG herunterladen",
  downloadSvg: "SVG herunterladen",
  copyPicture: "Bild kopieren",
  copyAltText: "Alternativtext kopieren",
  saved: (name) => `Gespeichert als ${name}.`,
  pictureCopied: "Das Bild ist kopiert.",
  altTextCopied: "Der Alternativtext ist kopiert.",
  downloadInstead: "Stattdessen das PNG herunterladen",
  notAllowed: "Der Browser hat das Kopieren des Bildes nicht erlaubt.",
  cannotCopy: "Dieser Browser kann keine Bilder kopieren.",
  altTextNotAllowed:
    "Der Browser hat das Kopieren des Alternativtexts nicht erlaubt. Er steht unten und lässt sich von Hand markieren.",
  noPng: (widthPx, heightPx) =>
    `Dieser Browser konnte kein PNG mit ${String(widthPx)} × ${String(heightPx)} Pixeln erzeugen. Bitte eine kleinere Größe wählen oder das SVG herunterladen.`,
};
