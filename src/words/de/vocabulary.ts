/** The controlled words of the data in German. */
import type { CoreMessages } from "../words.ts";

const routes = {
  "central-mediterranean": "Zentrales Mittelmeer",
  "western-balkans": "Westbalkan",
  "atlantic-western-mediterranean": "Atlantik und westliches Mittelmeer",
  "eastern-mediterranean": "Östliches Mittelmeer",
};

const NAMES: Readonly<Record<string, string>> = {
  [routes["central-mediterranean"]]: "zentrale Mittelmeerroute",
  [routes["western-balkans"]]: "Westbalkanroute",
  [routes["atlantic-western-mediterranean"]]: "Atlantik- und westliche Mittelmeerroute",
  [routes["eastern-mediterranean"]]: "östliche Mittelmeerroute",
};

/** `zentrale Mittelmeerroute`, from the name of a route; feminine, without its article. */
export function routeOf(name: string): string {
  return NAMES[name] ?? `Route ${name}`;
}

/** `zentralen Mittelmeerroute`: the same in the genitive and dative. */
export function inflectedRouteOf(name: string): string {
  return routeOf(name).replace(/\b(zentrale|östliche|westliche) /g, "$1n ");
}

export const vocabulary = {
  families: {
    framework: "Rahmen",
    returns: "Rückkehr",
    borders: "Grenzen",
    smuggling: "Gegen Schleusung",
    mobility: "Mobilität",
    protection: "Schutz",
  },
  levels: {
    refused: "Abgelehnt",
    ended: "Beendet",
    "on-hold": "Ausgesetzt",
    "not-started": "Nicht begonnen",
    "in-dialogue": "Im Dialog",
    negotiating: "In Verhandlung",
    signed: "Unterzeichnet, noch nicht angewandt",
    provisional: "Vorläufig angewandt",
    operating: "In Anwendung",
  },
  stages: {
    planned: "Geplant",
    pledged: "Zugesagt",
    allocated: "Zugewiesen",
    adopted: "Angenommen",
    contracted: "Vertraglich gebunden",
    delivered: "Geliefert",
  },
  stageUnstated: "Stand nicht angegeben",
  amountUnstated: "Betrag nicht angegeben",
  flags: {
    reduced: "Läuft eingeschränkt weiter",
    resuming: "Nach einer Unterbrechung wieder aufgenommen",
    "earlier-basis": "Bis dahin gilt ein früheres Abkommen",
    obstacle: "Ein Hindernis wird gemeldet",
    main: "Die Zusammenarbeit insgesamt",
    area: "Bereich der Zusammenarbeit",
    "member-state": "Eigenes Instrument eines Mitgliedstaats",
  },
  routes,
  deploymentStates: { "in place": "Vor Ort", planned: "Geplant", "handed over": "Übergeben", ended: "Beendet" },
  deploymentKinds: {
    staff: "Personal",
    "liaison officer": "Verbindungsbeamter",
    mission: "Mission",
    vessel: "Boot",
    equipment: "Ausrüstung",
    training: "Schulung",
  },
  eventKinds: {
    visit: "Besuch",
    meeting: "Treffen",
    round: "Verhandlungsrunde",
    signature: "Unterzeichnung",
    launch: "Start",
    decision: "Beschluss",
    training: "Schulung",
    announcement: "Ankündigung",
    other: "Anderes",
  },
  binding: { yes: "Verbindlich", no: "Nicht verbindlich", unstated: "Nicht angegeben" },
} satisfies CoreMessages["vocabulary"];
