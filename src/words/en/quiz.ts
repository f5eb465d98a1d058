/** Questions for a class. Names of instruments stand alone before a colon, so that no sentence bends them. */
import { amounts, lists, plural } from "./basics.ts";

export const quiz = {
  /** What the questions are about: `Returns, document of December 2023`. */
  about: (lens: string, document: string): string => `${lens}. ${document}.`,
  place: (at: number, all: number): string => `Question ${amounts.count(at)} of ${amounts.count(all)}`,
  none: "This document says too little under this lens to ask about. Choose another document or lens.",
  predict: "Predict first; then show what the document says.",
  reveal: "Show the answer",
  previous: "Previous question",
  next: "Next question",
  again: "Ask again",
  showOnMap: "Show on the map",
  showPartner: (partner: string): string => `Show ${partner} on the map`,
  yes: (answer: string): string => `Yes: ${answer}`,
  no: (answer: string): string => `No. The answer is: ${answer}`,
  yours: "your answer",
  theAnswer: "the answer",
  noPassage: "There is no passage to show: the document says nothing of it.",
  morePassages: (count: number): string =>
    plural(count, { one: "# more entry in the sheet", other: "# more entries in the sheet" }),
  standing: (partner: string, month: string): string =>
    `${partner}: where does the cooperation stand, as the document of ${month} tells it?`,
  field: (field: string, partner: string, month: string): string =>
    `${field}, ${partner}: how far has the cooperation come, as the document of ${month} tells it?`,
  operating: (instrument: string, month: string): string =>
    `${instrument}: for which of these partners does the document of ${month} report it as operating?`,
  level: (instrument: string, partner: string, month: string): string =>
    `${instrument}, ${partner}: how far has it come, as the document of ${month} tells it?`,
  first: (instrument: string, partner: string): string =>
    `${instrument}, ${partner}: which of the five documents is the first to name it?`,
  stage: (figure: string, subject: string, partners: string, month: string): string =>
    `${figure} (${subject}; ${partners}): at which stage does the document of ${month} put the money?`,
  look: (name: string, brief: string): string => `${name} – ${brief}`,
  rightLook: (name: string, meaning: string): string => `${name}: ${meaning}.`,
  wrongLook: (name: string, meaning: string): string => `${name} would mean: ${meaning}.`,
  wrongWord: (name: string, meaning: string): string => `Not so. “${name}” stands for: ${meaning}`,
  soItSays: "So the document says.",
  isOperating: "The document reports it as operating.",
  atLevel: (levels: string): string => `The document has it at another level: ${lists.inSentence(levels)}.`,
  namesItFirst: "The first of the documents with an entry on it.",
  namesItLater: "Names it too, but later.",
  namesNone: (instrument: string, partner: string): string =>
    `The document mentions ${partner}, and nothing of this kind with it: ${instrument}.`,
  doesNotMention: (partner: string): string =>
    `The document covers the region and does not mention ${partner}, which does not mean that there was none.`,
  doesNotCover: (partner: string): string => `The document does not cover the region of ${partner}.`,
};
