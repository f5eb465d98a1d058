/** What stands on paper, and in the page for readers without scripts, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists } from "./basics.ts";

export const paper: MoreMessages["paper"] = {
  covers: (what) => `Champ couvert : ${lists.inSentence(what)}`,
  passagesMissing: "Les passages n’étaient pas encore chargés lors de l’impression de cette page.",
  saidOf: (partner) => `${partner} : ce qu’en dit le document`,
  saidOfRoute: "Ce que le document dit de la route",
  saysNothing: (partner) => `${partner} : le document n’en dit rien.`,
  routeSaysNothing: "Le document ne rattache aucun énoncé à cette route.",
  routePartners: (names) => `Partenaires que ses corridors traversent ou que les documents y rattachent : ${names}.`,
  disagrees: "Un autre passage le contredit :",
  disagreesBy: (figure) => `Un autre passage le contredit (${figure}) :`,
  field: (name, state) => `${name} : ${lists.inSentence(state)}`,
  passage: (section, phrase) => `${section} : « ${phrase} ».`,
  note: (note) => `Note : ${note}`,
  row: (id) => `ligne ${id}`,
  sources: "Sources",
  thisView: "Cette vue :",
  table: {
    title: "Partenaires dans l’ordre des routes",
    partner: "Partenaire",
    cooperation: "Coopération",
    deployment: "Déploiement",
    largestAmount: "Plus grand montant",
    routes: "Routes",
    hindered: (look) => `${look} ; une partie est bloquée ou entravée`,
  },
  withoutScripts: {
    about: (documents, years) =>
      `Comment l’Union européenne coopère avec des pays partenaires en matière de migration : ce qu’en disent ${amounts.numberWord(documents)} documents (${years}). Les scripts sont désactivés ; cette page montre donc le document de la vue d’ouverture, et les autres s’ouvrent sous forme d’images et de tableaux.`,
    others: "Les autres documents",
    caption: (heading) => `${heading} : ce qu’il dit de chaque partenaire, dans l’ordre des routes`,
    allRows: "Toutes les lignes avec leurs passages :",
  },
};
