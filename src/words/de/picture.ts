/** A picture and a step in sentences, in German. */
import type { CoreMessages } from "../words.ts";
import { lists, plural } from "./basics.ts";
import { inflectedRouteOf } from "./vocabulary.ts";

const partners = (count: number): string => plural(count, { one: "# Partner", other: "# Partnern" });

export const picture = {
  title: (subject: string, heading: string): string => `Route Atlas: ${subject} – ${heading}`,
  routeAndLens: (route: string, lens: string): string => `${route}, ${lens}`,
  mapOfPartners: (count: number, field: string, heading: string, author: string): string =>
    `Karte der Zusammenarbeit der EU mit ${partners(count)} – ${field} – laut ${heading} (${author}).`,
  mapOfChanges: (count: number, field: string, earlier: string, later: string): string =>
    `Karte der Veränderungen in der Zusammenarbeit der EU mit ${partners(count)} – ${field} – zwischen dem ${earlier} und dem ${later}.`,
  mapOfRoute: (route: string, field: string, heading: string, author: string): string =>
    `Karte der ${inflectedRouteOf(route)} – ${field} – laut ${heading} (${author}).`,
  author: (publisher: string, kind: string): string => `${publisher}; ${kind}`,
  publisherUnnamed: "Herausgeber nicht genannt",
  partners: "Partner",
  allPartners: "Alle Partner",
  corridorsInUse: (inUse: number, all: number): string =>
    `Zu diesem Zeitpunkt genutzt: ${inUse} von ${plural(all, { one: "# Korridor", other: "# Korridoren" })}.`,
  source: (title: string, publisher: string, date: string): string => `Quelle: ${title}, ${publisher}, ${date}.`,
  readBy: (edition: string, licence: string): string =>
    `Gelesen und kodiert von Route Atlas, Ausgabe ${edition}, ${licence}.`,
  deployments: "Entsendungen",
  money: "Geld, jeweils der größte einzelne Betrag",
  saidOfRegions: "Über Regionen als Ganzes gesagt.",
  corridorsOf: (route: string): string => `Korridore der ${inflectedRouteOf(route)}.`,
  corridorUse: (dates: string): string => `genutzt: ${dates}`,
  description: (heading: string, lens: string, counts: string): string =>
    `${heading}. ${lens}, nach Zahl der Partner: ${counts}.`,
  stepped: (heading: string, title: string): string => `${heading}: ${title}.`,
  noneChanged: "Kein Partner sieht anders aus.",
  changed: (count: number): string =>
    plural(count, { one: "# Partner sieht anders aus", other: "# Partner sehen anders aus" }),
  changedAll: (changed: string, names: readonly string[]): string => `${changed}: ${lists.joined(names)}.`,
  changedSome: (changed: string, names: readonly string[]): string => `${changed}, darunter ${lists.joined(names)}.`,
  sheet: {
    partners: "Partner",
    allPartners: "Alle Partner",
    outside: (names: string): string => `Außerhalb dieses Bildes oder von seinem Rand geschnitten: ${names}.`,
    otherPartners: (count: number): string => plural(count, { one: "# weiterer Partner", other: "# weitere Partner" }),
    corridors: "Ihre Korridore und wann sie genutzt wurden",
  },
} satisfies CoreMessages["picture"];
