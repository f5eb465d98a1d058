/** The dialog about the data, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const rows = (count: number): string => plural(count, { one: "# ligne", other: "# lignes" });

export const about: MoreMessages["about"] = {
  introduction: (documents, count, edition) =>
    `Tout ce que montre la carte est tiré de ${amounts.numberWord(documents)} documents, ligne par ligne, dans nos propres mots : ${rows(count)}, édition ${edition}. Chaque ligne indique son document, sa section et un extrait à chercher. Rien ne vient de connaissances générales, sauf ce qui figure dans des tableaux à part : lieux, dénominations, tracé des corridors.`,
  documents: "Les documents",
  document: (date, title) => `${date} – ${title}`,
  rows: (count) => `${rows(count)}.`,
  covers: (what) => `Champ couvert : ${lists.inSentence(what)}`,
  openDocument: "Ouvrir le document",
  noAddress: "Aucune adresse de ce document n’est confirmée.",
  howRead: "Comment ils ont été lus",
  reading:
    "Un manuel de codage fixe ce qu’est une ligne, quand un partenaire compte comme étant en négociation ou un texte comme étant en application, et quelles sommes sont permises. Deux lecteurs ont codé chaque document d’après ce manuel sans voir les lignes l’un de l’autre ; chaque écart a ensuite été tranché selon le manuel. Les deux lecteurs étaient des machines travaillant sur les instructions du projet ; aucun expert extérieur n’a vérifié les lignes.",
  agreement: {
    caption: "Accord des deux lectures avant arbitrage",
    document: "Document",
    found: "Trouvé par les deux",
    level: "Niveau, κ",
    stage: "Stade, κ",
    standing: "État, κ",
    note: "κ est le kappa de Cohen : 1 signifie un accord complet, 0 ce que donnerait le seul hasard ; – là où il n’y a rien à comparer.",
  },
  limits: "Limites",
  limitsText:
    "Ces documents sont ce que l’Union dit d’elle-même, sauf un, qui vient d’une organisation de défense des libertés civiles. Le plus vaste nous est parvenu sous forme numérisée. Un partenaire qu’un document ne nomme pas peut néanmoins coopérer. Les corridors sont schématiques ; aucune source n’en décrit un de bout en bout.",
  take: "À emporter",
  allInOne: "tout dans un JSON",
  allFiles: "tous les fichiers",
  licence: (edition) =>
    `Licence : CC BY 4.0. À citer ainsi : Route Atlas, édition ${edition}, avec l’adresse de la vue. Frontières : Natural Earth, corrigées. Corridors : dessinés par ce projet d’après des rapports publiés.`,
  errors: "Une erreur ?",
  report:
    "Chaque ligne montre son identifiant sous « Passage ». Signalez cet identifiant, ce que dit la ligne et ce que dit le document, là où vous avez trouvé cet atlas.",
  corrected: (count) =>
    count === 0
      ? "Les lignes corrigées gardent leur identifiant ; aucune n’a été corrigée depuis la publication."
      : plural(count, {
          one: "Les lignes corrigées gardent leur identifiant ; # a été corrigée depuis la publication.",
          other: "Les lignes corrigées gardent leur identifiant ; # ont été corrigées depuis la publication.",
        }),
};
