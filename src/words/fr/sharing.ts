/** French: the dialog that hands out links and code for the pages of others, and what stands in that code. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";

export const sharing: MoreMessages["sharing"] = {
  link: "Lien",
  copyLink: "Copier le lien",
  linkCopied: "Lien copié",
  notCopied: "Refusé : sélectionnez et copiez à la main",
  noAddress:
    "Cet exemplaire de l’atlas n’a pas d’adresse que d’autres pourraient ouvrir : il ne se partage qu’en image.",
  qr: {
    heading: "Code QR",
    name: (link) => `Code QR de l’adresse ${link}`,
    aid: "Pour les diapositives et le papier : il ouvre cette vue.",
    save: "Télécharger le code QR (SVG)",
    tooLong: "L’adresse est trop longue pour un code QR. Choisissez la vue sans filtre ni lieu sur la carte.",
    saved: (name) => `Enregistré sous ${name}.`,
  },
  article: "Dans un article",
  preview: "Aperçu",
  previewName: "Aperçu de la carte dans un article",
  shownAt: (widthPx, percent) =>
    percent === 100
      ? `${amounts.count(widthPx)} pixels de large`
      : `${amounts.count(widthPx)} pixels de large, montrés à ${amounts.count(percent)} %`,
  width: "Largeur maximale (px)",
  widthEmpty: "colonne",
  widthAid: "Vide : sa colonne.",
  height: "Hauteur du cadre (px)",
  heightAid: "Vide : ce qu’il lui faut. Avec le chargeur, elle suit d’elle-même.",
  noSize: (least, most) => `Un nombre entier de pixels de ${amounts.count(least)} à ${amounts.count(most)}, ou rien.`,
  parts: "Éléments",
  partNames: {
    title: "Titre",
    caption: "Document",
    timeline: "Chronologie",
    legend: "Légende",
    lens: "Choix du sujet",
    list: "Liste des partenaires",
    zoom: "Boutons de zoom",
  },
  partsAid: "Les sources, les avertissements et l’accès à l’atlas complet sont toujours là.",
  language: "Langue",
  readersLanguage: "Celle du lecteur",
  theme: "Thème",
  themes: { system: "Celui du lecteur", light: "Clair", dark: "Sombre" },
  starts: "Commence comme",
  asPicture: "Une image à étapes, mobile si un lecteur le demande",
  asMap: "Une carte mobile : un demi-mégaoctet de plus aussitôt",
  data: "Données",
  living: "Vivantes : l’édition la plus récente",
  pinned: (edition) => `Fixées : garde l’édition ${edition} et dit discrètement s’il y en a une plus récente`,
  noEditions: "La liste des éditions n’est pas disponible : rien ne peut être fixé pour l’instant.",
  notKept: (edition) =>
    `L’édition ${edition} de cette page n’est pas conservée : rechargez la page pour fixer la plus récente.`,
  ways: {
    loader: {
      name: "1. Figure avec le chargeur",
      aid: "Le mieux : complète sans script, dans les flux et imprimée ; la carte vient à l’approche du lecteur et prend la hauteur qu’il lui faut.",
    },
    frame: {
      name: "2. Cadre simple",
      aid: "Pour les systèmes qui refusent les scripts. La hauteur est fixe ; sans script, l’image est là.",
    },
    picture: {
      name: "3. Image avec légende et lien",
      aid: "Pour les lettres d’information et les systèmes qui n’acceptent rien d’autre.",
    },
  },
  code: (way) => `Code : ${way}`,
  copy: "Copier le code",
  copied: "Code copié",
  integrity:
    "Le chargeur fixé porte une valeur d’intégrité : un navigateur ne l’exécute que tel qu’il est aujourd’hui.",
  still: {
    heading: "L’image dans le code",
    exact: (title) => `${title}, un fichier de l’atlas.`,
    nearest: (title) => `La plus proche dans l’atlas : ${title}`,
    nearestAid: "Il lui manque ce qui est choisi en plus. Le code dit quelle image c’est.",
    own: "Exactement cette vue, sur votre site",
    ownAid:
      "Téléchargez le PNG, déposez-le sur votre site et écrivez son adresse ici. D’ici là, le code contient celle de l’atlas.",
    ownAddress: "Adresse du PNG",
    noAddress: "Une adresse commence par https://",
    english: "Les fichiers de l’atlas sont en anglais et clairs.",
  },
  files: "En fichier",
  filesAid: (widthPx, heightPx) =>
    `${amounts.count(widthPx)} × ${amounts.count(heightPx)} pixels, dans la langue et le thème choisis ci-dessus, avec légende et sources.`,
  otherSizes: "Autres formats",
  snippet: {
    open: "Ouvrir cette vue dans Route Atlas",
    credit: (licence) => `Lu et codé par Route Atlas, ${licence}.`,
    pictureShows: (title) => `L’image montre : ${title}.`,
  },
};
