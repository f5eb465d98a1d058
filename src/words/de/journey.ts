/** The journey from partner to partner along a route, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";
import { inAccusative, inNominative } from "./countries.ts";

const partners = (count: number): string => plural(count, { other: "# Partner" });

export const journey: MoreMessages["journey"] = {
  choose:
    "Wählen Sie eine Route. Die Reise führt von Partner zu Partner in der Richtung der Reisenden und erzählt, was dieses Dokument über jeden sagt.",
  chooseLabel: "Routen",
  partners,
  place: (route, at, all) => `${route}, ${amounts.count(at)} von ${amounts.count(all)}`,
  start: "Beginnen",
  steps: "Schritte der Reise",
  previous: "Zurück",
  next: "Weiter",
  toEnd: "Überblick",
  intro: (count, first, last) =>
    `${partners(count)}, der erste ist ${inNominative(first)}, der letzte ${inNominative(last)}: zuerst die, durch die Korridore führen, in der Richtung der Reisenden, dann die, die Dokumente der Route zuordnen.`,
  ofRoute: "Über die Route gesagt",
  saysNothing: (title, partner) => `„${title}“ sagt nichts über ${inAccusative(partner)}.`,
  notCovered: (title, partner) => `${partner}: „${title}“ behandelt diese Region nicht.`,
  more: (count) =>
    plural(count, { one: "# weiterer Eintrag im Blatt", other: "Alles dazu: # weitere Einträge im Blatt" }),
  openSheet: (partner) => `Blatt öffnen: ${partner}`,
  leadsOn: "Weiter führt",
  use: (dates, state) => `Nutzung: ${dates}; ${state}.`,
  nextOnIt: (partner) => `Nächster Partner darauf: ${partner}.`,
  lastOnIt: "Darauf liegt kein weiterer Partner.",
  noCorridor: "Kein Korridor dieser Karte führt hindurch; die Dokumente ordnen den Partner der Route zu.",
  summary: "Am Ende der Route",
  inUse: (inUse, all) =>
    `Zum Zeitpunkt dieses Dokuments genutzt, soweit Berichte es sagen: ${amounts.count(inUse)} von ${plural(all, { one: "# Korridor", other: "# Korridoren" })}.`,
  again: "Von vorn",
  other: "Andere Route",
  leave: "Reise beenden",
};
