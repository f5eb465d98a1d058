/** What explains: whether an instrument binds, and which keys do what, in French. */
import type { MoreMessages } from "../words.ts";

export const learn: MoreMessages["learn"] = {
  binding: {
    yes: "Contraignant une fois en vigueur.",
    no: "Non contraignant.",
    unstated: "Ni les documents ni le droit de l’UE ne permettent de dire s’il est contraignant.",
  },
  keys: {
    key: "Touche",
    does: "Ce qu’elle fait",
    or: "ou",
    groups: [
      {
        where: "Partout",
        rows: [
          {
            keys: ["Page suiv.", "Page préc."],
            does: "Document suivant ou précédent, comme avec une télécommande de présentation ; dans une liste ou un texte, ces touches font défiler",
          },
          { keys: ["Tab", "Maj + Tab"], does: "Vers l’élément utilisable suivant ou précédent" },
          { keys: ["Entrée", "Espace"], does: "Fait ce que dit le mot sélectionné" },
          {
            keys: ["Échap"],
            does: "Ferme ce qui est ouvert : d’abord un menu ou une explication, puis une fenêtre, puis une fiche",
          },
          { keys: ["/"], does: "Vers la recherche" },
          { keys: ["P"], does: "Les parcours à présenter ; pendant un exposé, ? en dit les touches" },
          { keys: ["?"], does: "Cette aide" },
        ],
      },
      {
        where: "Là où rien d’autre n’est sélectionné",
        rows: [
          { keys: ["→", "↓"], does: "Document suivant" },
          { keys: ["←", "↑"], does: "Document précédent" },
          { keys: ["Début", "Fin"], does: "Premier ou dernier document" },
        ],
      },
      {
        where: "Dans la liste des partenaires",
        rows: [
          { keys: ["↓", "↑"], does: "Vers le partenaire suivant ou précédent, dans l’ordre des routes" },
          { keys: ["Début", "Fin"], does: "Vers le premier ou le dernier partenaire" },
          { keys: ["Entrée"], does: "Ouvre la fiche du partenaire ; Échap ramène à sa ligne" },
        ],
      },
      {
        where: "Sur la carte interactive",
        rows: [
          { keys: ["→", "←", "↓", "↑"], does: "Déplacent la carte" },
          { keys: ["+", "−"], does: "Plus près ou plus loin" },
        ],
      },
      {
        where: "Pendant un voyage",
        rows: [{ keys: ["→", "←"], does: "Vers le partenaire suivant ou précédent de la route" }],
      },
      {
        where: "Dans un choix unique",
        rows: [{ keys: ["↓", "↑"], does: "Vers le choix suivant ou précédent, par exemple un angle ou une réponse" }],
      },
      {
        where: "Sur le trait entre deux cartes",
        rows: [
          { keys: ["→", "←"], does: "Déplacent le trait" },
          { keys: ["Début", "Fin"], does: "Vers l’un ou l’autre bord" },
        ],
      },
    ],
    singleKeys:
      "Utiliser les touches ?, / et P, et celles d’un exposé (à désactiver si votre commande vocale les déclenche par mégarde)",
  },
};
