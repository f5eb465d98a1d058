/** A filter in words, in German. */
import type { CoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

export const filtering = {
  find: "Suchen",
  findWhat: "Land, Agentur, Betrag, Wort",
  filter: "Filter",
  names: {
    kind: "Art",
    family: "Feld",
    level: "Stufe",
    instrument: "Instrument",
    actor: "Akteur",
    state: "Entsendung",
    stage: "Geld",
  },
  tables: {
    cooperation: "Zusammenarbeit",
    deployments: "Entsendungen",
    funding: "Geld",
    events: "Ereignisse",
    indicators: "Zahlen",
    priorities: "Prioritäten",
  },
  area: "Bereich der Zusammenarbeit",
  part: (name: string, values: readonly string[]): string => `${name}: ${values.join(" oder ")}`,
  sentence: (what: string, count: number, all: number): string =>
    `Gefiltert – ${what}. ${amounts.count(count)} von ${plural(all, { one: "# Partner", other: "# Partnern" })} ${
      count === 1 ? "hat" : "haben"
    } einen passenden Eintrag.`,
  others: (count: number): string =>
    plural(count, {
      one: "# anderer Partner hat in diesem Dokument keinen passenden Eintrag.",
      other: "# andere Partner haben in diesem Dokument keinen passenden Eintrag.",
    }),
} satisfies CoreMessages["filtering"];
