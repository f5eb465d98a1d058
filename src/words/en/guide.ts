/** The two-minute guide: one short caption for each thing that it points at. */
import { amounts } from "./basics.ts";

export const guide = {
  label: "Two-minute guide",
  place: (at: number, all: number): string => `${amounts.count(at)} of ${amounts.count(all)}`,
  next: "Next",
  back: "Back",
  skip: "Skip",
  finish: "Finish",
  steps: {
    timeline: {
      title: "Five documents are the time axis",
      text: "Each mark is one document at its true date. Step with the buttons or the arrow keys. The map shows what that document says, and nothing is filled in between two of them.",
    },
    lens: {
      title: "A lens asks one question",
      text: "Standing asks where the cooperation stands as a whole; the others ask how far it has come in one field, such as returns or borders.",
    },
    legend: {
      title: "The legend counts",
      text: "Each look with its meaning and how many partners bear it now. Not mentioned is not the same as nothing happens: the document is silent.",
    },
    list: {
      title: "One line, five documents",
      text: "The list has every partner in the order of the routes. Its cells tell the story over all five documents; the line marks the one on the map.",
    },
    partner: {
      title: "A partner opens",
      text: "A click on the map or in the list opens what the document says of a partner, field by field. A dotted word is explained where it stands.",
    },
    passage: {
      title: "Every figure has its passage",
      text: "Unfold it for the document, the section and words to search for, so that you can check what the atlas says.",
    },
    compare: {
      title: "Two documents at once",
      text: "Compare shows what changed from one document to another. Under Learn are journeys along the routes and questions for a class.",
    },
  },
};
