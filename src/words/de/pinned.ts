/** German: what only an embed says that is pinned to an edition of the data. */
import type { PinnedMessages } from "../words.ts";

export const pinned: PinnedMessages = {
  newer: "Es gibt eine neuere Ausgabe dieser Daten.",
  seeNewer: "Diese Ansicht darin zeigen",
  absent: (asked, shown) => `Die Ausgabe ${asked} wird hier nicht aufbewahrt; dies ist die Ausgabe ${shown}.`,
};
