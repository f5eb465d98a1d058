/** A filter in words, in French. It stands on pictures, so it comes with the first of them. */
import type { CoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

export const filtering: CoreMessages["filtering"] = {
  find: "Rechercher",
  findWhat: "Pays, agence, montant, mot",
  filter: "Filtrer",
  names: {
    kind: "Type",
    family: "Domaine",
    level: "Niveau",
    instrument: "Instrument",
    actor: "Acteur",
    state: "Déploiement",
    stage: "Argent",
  },
  tables: {
    cooperation: "Coopération",
    deployments: "Déploiements",
    funding: "Argent",
    events: "Événements",
    indicators: "Chiffres",
    priorities: "Priorités",
  },
  area: "Domaine de coopération",
  part: (name, values) => `${name} : ${values.join(" ou ")}`,
  sentence: (what, count, all) =>
    `Filtré – ${what}. ${plural(count, {
      one: `# partenaire sur ${amounts.count(all)} a une entrée qui y répond.`,
      other: `# partenaires sur ${amounts.count(all)} ont une entrée qui y répond.`,
    })}`,
  others: (count) =>
    plural(count, {
      one: "# autre partenaire n’a aucune entrée qui y réponde dans ce document.",
      other: "# autres partenaires n’ont aucune entrée qui y réponde dans ce document.",
    }),
};
