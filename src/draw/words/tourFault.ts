/** What is wrong in a tour’s text, in a sentence or two for whoever wrote it. */
import type { TourFault } from "../../view/tours/tourFault.ts";
import type { Words } from "../../words/words.ts";
import type { MoreMessages } from "../../words/words.ts";
import { noticeSentences } from "./notice.ts";

type Said = Pick<Words, "lists" | "explorer" | "amounts"> & Pick<MoreMessages, "tours">;

/** `Line 12, column 7: …` */
export function tourFaultText(words: Said, fault: TourFault): string {
  return words.tours.place(fault.line, fault.column, tourFaultSentence(words, fault));
}

/** The sentence alone. */
export function tourFaultSentence(words: Said, { what }: TourFault): string {
  const { faults } = words.tours;
  switch (what.kind) {
    case "fileTooLong":
    case "tooManyViews":
    case "headingTooLong":
    case "captionTooLong":
    case "notesTooLong":
      return faults[what.kind](words.amounts.count(what.most));
    case "fieldMissing":
    case "fieldUnknown":
    case "fieldTwice":
    case "fieldNotRead":
      return faults[what.kind](what.field);
    case "fieldTooLong":
      return faults.fieldTooLong(what.field, words.amounts.count(what.most));
    case "wordNotHere":
      return faults.wordNotHere(what.name);
    case "view":
      return noticeSentences(words, what.notice);
    case "rowUnknown":
      return faults.rowUnknown(what.id);
    case "markup":
      return faults.markup[what.markup];
    default:
      return faults[what.kind];
  }
}
