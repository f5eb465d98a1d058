/** Presenting, in French: the list of tours, and what a talk says beside its captions. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

export const presenting: MoreMessages["presenting"] = {
  tours: {
    title: "Parcours",
    intro: "Un parcours est une suite de vues légendées, pour une salle ou pour vous-même.",
    own: "Faits dans ce navigateur",
    by: (author) => `Par ${author}`,
    minutes: (count) => plural(count, { one: "# minute", other: "# minutes" }),
    views: (count) => plural(count, { one: "# vue", other: "# vues" }),
    present: "Présenter",
    speaker: "Fenêtre de l’orateur",
    handout: "Document à distribuer",
    of: (does, title) => `${does} : ${title}`,
    make: "Créer un parcours",
    goOn: (title, view) => `Reprendre « ${title} » à la vue ${amounts.count(view)}`,
    none: "Aucun parcours n’a pu être chargé.",
    loading: "Les parcours",
  },
  bar: {
    label: "L’exposé",
    previous: "Retour",
    next: "Suite",
    overview: "Aperçu",
    explore: "Explorer",
    passages: "Passages",
    speaker: "Orateur",
    help: "Aide",
    leave: "Quitter",
  },
  place: (at, all) => `${amounts.count(at)} / ${amounts.count(all)}`,
  placeAloud: (at, all) => `Vue ${amounts.count(at)} sur ${amounts.count(all)}`,
  marks: (dates) => `Sur l’axe des documents : ${dates}`,
  offScript: "Hors du parcours",
  wayBack: "Retour arrière y revient, Page suiv. le poursuit",
  comeBack: "Revenir au parcours",
  documents: "Les documents",
  partner: "Partenaire",
  jump: (typed) => `À la vue ${typed} : Entrée`,
  beyond: (typed, all) => `Il n’y a pas de vue ${typed} ; le parcours en a ${amounts.count(all)}.`,
  blank: "L’écran est éteint. B rend l’image.",
  elapsed: (time) => `Durée de l’exposé : ${time}`,
  evidence: "Les passages derrière cette vue",
  noEvidence: "Cette légende ne renvoie à aucun passage.",
  overview: "Toutes les vues",
  close: "Fermer",
  help: "Touches pendant un exposé",
  key: "Touche",
  does: "Ce qu’elle fait",
  or: "ou",
  groups: [
    {
      where: "Au fil du parcours",
      rows: [
        { keys: ["Page suiv.", "→", "Espace"], does: "Vue suivante ; une télécommande fait de même" },
        { keys: ["Page préc.", "←", "Maj + Espace"], does: "Vue précédente" },
        { keys: ["Début", "Fin"], does: "Première ou dernière vue" },
        { keys: ["7 Entrée"], does: "À la vue 7" },
        { keys: ["O"], does: "Toutes les vues en images" },
      ],
    },
    {
      where: "Dans la salle",
      rows: [
        { keys: ["B", "."], does: "Éteint l’écran ; de nouveau, ou au pas suivant, le rallume" },
        { keys: ["F"], does: "Plein écran ou non" },
        { keys: ["S"], does: "Fenêtre de l’orateur, avec les notes et la vue suivante" },
        { keys: ["T"], does: "Montre depuis quand dure l’exposé" },
        { keys: ["+", "−"], does: "Légende plus grande ou plus petite" },
        { keys: ["C"], does: "Contraste élevé pour une salle claire, et retour" },
      ],
    },
    {
      where: "Quand quelqu’un pose une question",
      rows: [
        { keys: ["E"], does: "Les passages derrière les chiffres de la légende" },
        {
          keys: ["X"],
          does: "Explorer : choisir un autre document ; on peut toujours déplacer la carte et choisir des partenaires",
        },
        { keys: ["Retour arrière", "Échap"], does: "Revient au parcours ; Page suiv. le poursuit" },
      ],
    },
    {
      where: "Pour sortir",
      rows: [
        { keys: ["Échap"], does: "Ferme ce qui est ouvert, puis revient au parcours, puis quitte l’exposé" },
        { keys: ["?"], does: "Cette aide" },
      ],
    },
  ],
};
