/** The dialog that says how to read the map, in German. */
import type { MoreMessages } from "../words.ts";

export const reading: MoreMessages["reading"] = {
  stops:
    "Jede Station der Zeitachse ist ein Dokument. Die Karte zeigt, was dieses Dokument sagt, und sonst nichts: Nichts wird vom einen ins nächste übernommen, nichts dazwischen ergänzt. Weiter geht es mit den Pfeiltasten, mit Bild auf und Bild ab, Pos1 und Ende oder mit den Schaltflächen.",
  standing: "Wo die Zusammenarbeit steht",
  standingText:
    "Die Farbe folgt aus den Einträgen; es gilt das Erste, was zutrifft: gestoppt, läuft wieder an, kommt voran, läuft, nur genannt; sonst nicht erwähnt oder nicht im Blick. Das Blatt eines Partners zeigt die Einträge, die entschieden haben.",
  look: (meaning) => ` – ${meaning}.`,
  fields: "Ein Feld nach dem anderen",
  fieldsText:
    "Rahmen, Rückkehr, Grenzen, gegen Schleusung, Mobilität und Schutz zeigen, welche Gruppe von Stufen in diesem Feld am weitesten gediehen ist.",
  symbols: "Zeichen und Linien",
  symbolsText:
    "Die Fläche eines Kreises ist die Zahl der entsandten Personen, wie ein Eintrag sie nennt; die Fläche eines Quadrats der größte einzelne Betrag, den das Dokument für einen Partner nennt. Gefüllt: vor Ort, vertraglich gebunden oder geliefert. Grau: zugewiesen oder angenommen. Umriss: geplant, zugesagt oder Stand nicht angegeben. Geld wird nie über Stände oder Dokumente hinweg addiert, Routen werden nie summiert. Frontex zählt Feststellungen an Grenzen, nicht Menschen. Klammern tragen, was über eine Region gesagt ist; es entscheidet nichts über einen einzelnen Partner.",
  toAbout: "Über die Daten: Dokumente, Lesungen, Grenzen, Dateien",
  words: "Begriffe",
};
