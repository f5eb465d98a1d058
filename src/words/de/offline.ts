/** The site on the device: kept there, without a network, and renewed, in German. */
import type { MoreMessages } from "../words.ts";

export const offline: MoreMessages["offline"] = {
  heading: "Ohne Netz",
  kept: (edition: string, megabytes: string): string =>
    `Diese Website ist auf diesem Gerät gespeichert (Ausgabe ${edition}, ${megabytes} MB) und öffnet sich ohne Netz.`,
  storing: "Diese Website wird gerade auf diesem Gerät gespeichert, damit sie sich ohne Netz öffnet.",
  absent: "Diese Website ist nicht auf diesem Gerät gespeichert: Ohne Netz öffnet sie sich nicht.",
  impossible:
    "Dieser Browser oder die Art, wie diese Seite geöffnet wurde, lässt keine Website auf dem Gerät speichern.",
  refused:
    "Diese Website konnte nicht auf diesem Gerät gespeichert werden: Das Netz fehlte, oder der Browser lehnte es ab.",
  single: "Dies ist die ganze Website in einer Datei. Sie braucht kein Netz.",
  store: "Speichern",
  remove: "Entfernen",
  newer: "Eine neuere Ausgabe ist bereit",
  reload: "Neu laden",
  later: "Später",
};
