/** Presenting, in German: the list of tours, and what a talk says beside its captions. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

export const presenting: MoreMessages["presenting"] = {
  tours: {
    title: "Touren",
    intro: "Eine Tour ist eine Folge von Ansichten mit Bildtexten, für einen Saal oder zum Selbstlesen.",
    own: "In diesem Browser gemacht",
    by: (author) => `Von ${author}`,
    minutes: (count) => plural(count, { one: "# Minute", other: "# Minuten" }),
    views: (count) => plural(count, { one: "# Ansicht", other: "# Ansichten" }),
    present: "Vorführen",
    speaker: "Vortragsfenster",
    handout: "Handzettel",
    of: (does, title) => `${does}: ${title}`,
    make: "Eine Tour machen",
    goOn: (title, view) => `„${title}“ bei Ansicht ${amounts.count(view)} fortsetzen`,
    none: "Keine Tour konnte geladen werden.",
    loading: "Die Touren",
  },
  bar: {
    label: "Der Vortrag",
    previous: "Zurück",
    next: "Weiter",
    overview: "Übersicht",
    explore: "Erkunden",
    passages: "Belege",
    speaker: "Vortragsfenster",
    help: "Hilfe",
    leave: "Beenden",
  },
  place: (at, all) => `${amounts.count(at)} / ${amounts.count(all)}`,
  placeAloud: (at, all) => `Ansicht ${amounts.count(at)} von ${amounts.count(all)}`,
  marks: (dates) => `Auf der Achse der Dokumente: ${dates}`,
  offScript: "Neben dem Skript",
  wayBack: "Rücktaste führt zurück, Bild ab geht weiter",
  comeBack: "Zurück zum Skript",
  documents: "Die Dokumente",
  partner: "Partner",
  jump: (typed) => `Zu Ansicht ${typed}: Eingabe`,
  beyond: (typed, all) => `Eine Ansicht ${typed} gibt es nicht; die Tour hat ${amounts.count(all)}.`,
  blank: "Der Bildschirm ist dunkel. B holt das Bild zurück.",
  elapsed: (time) => `Dauer des Vortrags: ${time}`,
  evidence: "Belege dieser Ansicht",
  noEvidence: "Dieser Bildtext nennt keine Belegstelle.",
  overview: "Alle Ansichten",
  close: "Schließen",
  help: "Tasten im Vortrag",
  key: "Taste",
  does: "Was sie bewirkt",
  or: "oder",
  groups: [
    {
      where: "Durch die Tour",
      rows: [
        { keys: ["Bild ab", "→", "Leertaste"], does: "Nächste Ansicht; ein Presenter bewirkt dasselbe" },
        { keys: ["Bild auf", "←", "Umschalt + Leertaste"], does: "Die Ansicht davor" },
        { keys: ["Pos1", "Ende"], does: "Erste oder letzte Ansicht" },
        { keys: ["7 Eingabe"], does: "Zu Ansicht 7" },
        { keys: ["O"], does: "Alle Ansichten als Bilder" },
      ],
    },
    {
      where: "Im Saal",
      rows: [
        {
          keys: ["B", "."],
          does: "Verdunkelt den Bildschirm; noch einmal oder der nächste Schritt holt das Bild zurück",
        },
        { keys: ["F"], does: "Vollbild ein oder aus" },
        { keys: ["S"], does: "Vortragsfenster mit Notizen und nächster Ansicht" },
        { keys: ["T"], does: "Zeigt, wie lange der Vortrag dauert" },
        { keys: ["+", "−"], does: "Größerer oder kleinerer Bildtext" },
        { keys: ["C"], does: "Hoher Kontrast für helle Räume, und zurück" },
      ],
    },
    {
      where: "Wenn jemand fragt",
      rows: [
        { keys: ["E"], does: "Die Belegstellen hinter den Ziffern im Bildtext" },
        {
          keys: ["X"],
          does: "Erkunden: ein anderes Dokument wählen; die Karte bewegen und Partner wählen geht jederzeit",
        },
        { keys: ["Rücktaste", "Esc"], does: "Zurück zum Skript; Bild ab geht damit weiter" },
      ],
    },
    {
      where: "Und hinaus",
      rows: [
        { keys: ["Esc"], does: "Schließt, was offen ist, kehrt dann zum Skript zurück, beendet dann den Vortrag" },
        { keys: ["?"], does: "Diese Hilfe" },
      ],
    },
  ],
};
