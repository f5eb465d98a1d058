/** French: what only an embed says. */
import type { EmbedMessages } from "../words.ts";

export const embed: EmbedMessages = {
  label: "Route Atlas : carte et chronologie",
  moveMap: "Déplacer la carte",
  backToPicture: "Revenir à l’image",
  loading: "La carte se charge…",
  notLive: "La carte mobile n’a pas pu démarrer ; l’image reste.",
  movesElsewhere: "Deux autres cartes de cette page bougent maintenant ; celle-ci redevient une image.",
  stopped: "Le programme de la carte n’a pas pu être chargé : rien ici ne répond.",
  tryAgain: "Réessayer",
  partner: "Partenaire",
  allPartners: "Tous les partenaires",
  openAtlas: "Ouvrir cette vue dans l’atlas complet",
  passages: "Les passages dans l’atlas complet",
  step: (number, all) => `Vue ${number} sur ${all}`,
  gestures: {
    wheel: "Ctrl + défilement pour agrandir la carte",
    wheelOnMac: "⌘ + défilement pour agrandir la carte",
    touch: "Deux doigts pour déplacer la carte",
  },
  errors: {
    view: "Une partie de la vue n’a pas pu être utilisée ; le reste est affiché.",
    stop: "Ce document n’existe pas.",
    end: "Il n’y a pas d’autre document.",
    load: "Une partie de la vue n’a pas pu être chargée ; le reste est affiché.",
  },
};
