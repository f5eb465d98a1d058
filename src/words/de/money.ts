/** Whether amounts were added, and why not, in German. */
import type { MoreMessages } from "../words.ts";

export const money: MoreMessages["money"] = {
  shared: "Nicht addiert: Ein Teil davon gilt auch anderen Ländern.",
  refused: {
    nothing: "Nicht addiert: Es gibt nichts zu addieren.",
    documents: "Nicht addiert: Die Beträge stammen aus verschiedenen Dokumenten.",
    "stage-unstated": "Nicht addiert: Zu einem Betrag nennt das Dokument keinen Stand.",
    stages: "Nicht addiert: Die Beträge haben verschiedenen Stand.",
    "amount-unstated": "Nicht addiert: Ein Betrag ist nicht angegeben.",
    "listed-twice": "Nicht addiert: Ein Betrag ist zweimal aufgeführt.",
    contains: "Nicht addiert: Ein Betrag enthält einen anderen.",
    "may-overlap": "Nicht addiert: Das Dokument lässt offen, ob sich die Beträge überschneiden.",
    "same-money": "Nicht addiert: Zwei Einträge berichten vom selben Geld.",
    disagree: "Nicht addiert: Zwei Textstellen widersprechen sich beim Betrag.",
  },
  together: (amount) => `Zusammen ${amount} mit diesem Stand in diesem Dokument.`,
  togetherAsWorded: (amount) => `Zusammen, dem Wortlaut nach, ${amount} mit diesem Stand in diesem Dokument.`,
};
