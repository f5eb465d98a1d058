/** The controlled words of the data in French. */
import type { CoreMessages } from "../words.ts";

const routes = {
  "central-mediterranean": "Méditerranée centrale",
  "western-balkans": "Balkans occidentaux",
  "atlantic-western-mediterranean": "Atlantique et Méditerranée occidentale",
  "eastern-mediterranean": "Méditerranée orientale",
};

const OF: Readonly<Record<string, string>> = {
  [routes["central-mediterranean"]]: "de la Méditerranée centrale",
  [routes["western-balkans"]]: "des Balkans occidentaux",
  [routes["atlantic-western-mediterranean"]]: "de l’Atlantique et de la Méditerranée occidentale",
  [routes["eastern-mediterranean"]]: "de la Méditerranée orientale",
};

/** `route des Balkans occidentaux`, from the name of a route. */
export function routeOf(name: string): string {
  return `route ${OF[name] ?? name}`;
}

export const vocabulary = {
  families: {
    framework: "Cadres",
    returns: "Retours",
    borders: "Frontières",
    smuggling: "Contre le trafic",
    mobility: "Mobilité",
    protection: "Protection",
  },
  levels: {
    refused: "Refusé",
    ended: "Terminé",
    "on-hold": "Suspendu",
    "not-started": "Pas commencé",
    "in-dialogue": "En dialogue",
    negotiating: "En négociation",
    signed: "Signé, pas encore appliqué",
    provisional: "Appliqué à titre provisoire",
    operating: "En application",
  },
  stages: {
    planned: "Prévu",
    pledged: "Promis",
    allocated: "Alloué",
    adopted: "Adopté",
    contracted: "Contracté",
    delivered: "Livré",
  },
  stageUnstated: "Stade non précisé",
  amountUnstated: "Montant non précisé",
  flags: {
    reduced: "En deçà de ce qu’il était",
    resuming: "Repris après un arrêt",
    "earlier-basis": "Un accord antérieur s’applique en attendant",
    obstacle: "Un obstacle est signalé",
    main: "La coopération dans son ensemble",
    area: "Domaine de coopération",
    "member-state": "Propre à un État membre",
  },
  routes,
  deploymentStates: {
    "in place": "En place",
    planned: "Prévu",
    "handed over": "Remis",
    ended: "Terminé",
  },
  deploymentKinds: {
    staff: "Personnel",
    "liaison officer": "Officier de liaison",
    mission: "Mission",
    vessel: "Bateau",
    equipment: "Équipement",
    training: "Formation",
  },
  eventKinds: {
    visit: "Visite",
    meeting: "Réunion",
    round: "Cycle de négociation",
    signature: "Signature",
    launch: "Lancement",
    decision: "Décision",
    training: "Formation",
    announcement: "Annonce",
    other: "Autre",
  },
  binding: { yes: "Contraignant", no: "Non contraignant", unstated: "Non précisé" },
} satisfies CoreMessages["vocabulary"];
