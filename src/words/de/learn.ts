/** What explains: whether an instrument binds, and which keys do what; in German. */
import type { MoreMessages } from "../words.ts";

export const learn: MoreMessages["learn"] = {
  binding: {
    yes: "Verbindlich, sobald es in Kraft ist.",
    no: "Nicht verbindlich.",
    unstated: "Weder die Dokumente noch das EU-Recht klären, ob es verbindlich ist.",
  },
  keys: {
    key: "Taste",
    does: "Was sie bewirkt",
    or: "oder",
    groups: [
      {
        where: "Überall",
        rows: [
          {
            keys: ["Bild ab", "Bild auf"],
            does: "Nächstes oder voriges Dokument, auch mit einem Presenter; in einer Liste oder einem Text wird geblättert",
          },
          { keys: ["Tab", "Umschalt + Tab"], does: "Zum nächsten oder vorigen bedienbaren Element" },
          { keys: ["Eingabe", "Leertaste"], does: "Tut, was das Wort unter dem Fokus sagt" },
          {
            keys: ["Esc"],
            does: "Schließt, was offen ist: zuerst ein Menü oder eine Erklärung, dann ein Fenster, dann ein Blatt",
          },
          { keys: ["/"], does: "Zur Suche" },
          { keys: ["P"], does: "Touren zum Vorführen; im Vortrag nennt ? dessen Tasten" },
          { keys: ["?"], does: "Diese Hilfe" },
        ],
      },
      {
        where: "Wo nichts anderes den Fokus hat",
        rows: [
          { keys: ["→", "↓"], does: "Nächstes Dokument" },
          { keys: ["←", "↑"], does: "Voriges Dokument" },
          { keys: ["Pos1", "Ende"], does: "Erstes oder letztes Dokument" },
        ],
      },
      {
        where: "In der Liste der Partner",
        rows: [
          { keys: ["↓", "↑"], does: "Zum nächsten oder vorigen Partner in der Reihenfolge der Routen" },
          { keys: ["Pos1", "Ende"], does: "Zum ersten oder letzten Partner" },
          { keys: ["Eingabe"], does: "Öffnet das Blatt des Partners; Esc führt zu seiner Zeile zurück" },
        ],
      },
      {
        where: "Auf der beweglichen Karte",
        rows: [
          { keys: ["→", "←", "↓", "↑"], does: "Bewegen die Karte" },
          { keys: ["+", "−"], does: "Näher oder weiter weg" },
        ],
      },
      {
        where: "Auf einer Reise",
        rows: [{ keys: ["→", "←"], does: "Zum nächsten oder vorigen Partner auf der Route" }],
      },
      {
        where: "In einer Auswahl",
        rows: [{ keys: ["↓", "↑"], does: "Zur nächsten oder vorigen Möglichkeit, etwa einer Sichtweise oder Antwort" }],
      },
      {
        where: "Auf der Linie zwischen zwei Karten",
        rows: [
          { keys: ["→", "←"], does: "Verschieben die Linie" },
          { keys: ["Pos1", "Ende"], does: "An den einen oder anderen Rand" },
        ],
      },
    ],
    singleKeys:
      "Die Tasten ?, / und P und die eines Vortrags verwenden (ausschalten, falls eine Sprachsteuerung sie versehentlich auslöst)",
  },
};
