/** The dialog that exports pictures, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";
import { routeOf } from "./vocabulary.ts";

const pixels = (side: string, least: number, most: number): string =>
  `${side} est un nombre entier de pixels, de ${amounts.count(least)} à ${amounts.count(most)}.`;

export const exporting: MoreMessages["exporting"] = {
  size: "Format",
  sizes: {
    article: "Article",
    card: "Réseaux sociaux",
    square: "Carré",
    portrait: "Portrait",
    slide: "Diapositive",
    print: "Impression, A4 à l’italienne, 300 ppp",
  },
  ownSize: "Format libre",
  presetOption: (name, widthPx, heightPx) => `${name} – ${String(widthPx)} × ${String(heightPx)}`,
  width: "Largeur (px)",
  height: "Hauteur (px)",
  noWidth: (least, most) => pixels("La largeur", least, most),
  noHeight: (least, most) => pixels("La hauteur", least, most),
  tooLong: "Aucun côté ne dépasse trois fois la longueur de l’autre.",
  theme: "Thème",
  themes: { light: "Clair", dark: "Sombre", contrast: "Contraste élevé", print: "Gris pour l’impression" },
  shows: "La carte montre",
  openingView: "La vue d’ouverture",
  wholeRoute: (route) => `Toute la ${routeOf(route)}`,
  asOnScreen: "Comme à l’écran",
  drawing: "Dessin en cours…",
  noFaces: "Les polices n’ont pas pu être chargées ; l’image utilise donc celles de cet appareil.",
  altText: "Texte de remplacement",
  downloadPng: "Télécharger le PNG",
  downloadSvg: "Télécharger le SVG",
  copyPicture: "Copier l’image",
  copyAltText: "Copier le texte de remplacement",
  saved: (name) => `Enregistré sous ${name}.`,
  pictureCopied: "L’image est copiée.",
  altTextCopied: "Le texte de remplacement est copié.",
  downloadInstead: "Télécharger plutôt le PNG",
  notAllowed: "Le navigateur n’a pas permis de copier l’image.",
  cannotCopy: "Ce navigateur ne sait pas copier d’images.",
  altTextNotAllowed:
    "Le navigateur n’a pas permis de copier le texte de remplacement. Il figure ci-dessous, à sélectionner à la main.",
  noPng: (widthPx, heightPx) =>
    `Ce navigateur n’a pas pu produire un PNG de ${String(widthPx)} × ${String(heightPx)} pixels. Choisissez un format plus petit, ou téléchargez le SVG.`,
};
