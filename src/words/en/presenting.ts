/** Presenting: the list of tours, and what a talk says beside its captions. */
import { amounts, plural } from "./basics.ts";

/** A table of keys. `keys` are alternatives, each as it stands on the keyboard. */
interface KeyGroup {
  readonly where: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

const groups: readonly KeyGroup[] = [
  {
    where: "Through the tour",
    rows: [
      { keys: ["Page Down", "→", "Space"], does: "Next view; a clicker does the same" },
      { keys: ["Page Up", "←", "Shift + Space"], does: "The view before" },
      { keys: ["Home", "End"], does: "First or last view" },
      { keys: ["7 Enter"], does: "To view 7" },
      { keys: ["O"], does: "All views as pictures" },
    ],
  },
  {
    where: "In the room",
    rows: [
      { keys: ["B", "."], does: "Blanks the screen; again, or the next step, brings it back" },
      { keys: ["F"], does: "Full screen on or off" },
      { keys: ["S"], does: "Speaker window with notes and the next view" },
      { keys: ["T"], does: "Shows how long the talk has lasted" },
      { keys: ["+", "−"], does: "Larger or smaller caption" },
      { keys: ["C"], does: "High contrast for a bright room, and back" },
    ],
  },
  {
    where: "When somebody asks",
    rows: [
      { keys: ["E"], does: "The passages behind the numbers in the caption" },
      { keys: ["X"], does: "Explore: choose another document; move the map and choose partners at any time" },
      { keys: ["Backspace", "Esc"], does: "Back to the script; Page Down goes on with it" },
    ],
  },
  {
    where: "And out",
    rows: [
      { keys: ["Esc"], does: "Closes what is open, then comes back to the script, then leaves the talk" },
      { keys: ["?"], does: "This help" },
    ],
  },
];

export const presenting = {
  tours: {
    title: "Tours",
    intro: "A tour is a series of views with captions, for a room or for yourself.",
    own: "Made in this browser",
    by: (author: string): string => `By ${author}`,
    minutes: (count: number): string => plural(count, { one: "# minute", other: "# minutes" }),
    views: (count: number): string => plural(count, { one: "# view", other: "# views" }),
    present: "Present",
    speaker: "Speaker window",
    handout: "Handout",
    /** What a button does and to which tour, for those who do not see what it stands beside. */
    of: (does: string, title: string): string => `${does}: ${title}`,
    make: "Make a tour",
    goOn: (title: string, view: number): string => `Go on with “${title}” at view ${amounts.count(view)}`,
    none: "No tour could be loaded.",
    loading: "The tours",
  },
  bar: {
    label: "The talk",
    previous: "Back",
    next: "Next",
    overview: "Overview",
    explore: "Explore",
    passages: "Passages",
    speaker: "Speaker",
    help: "Help",
    leave: "Leave",
  },
  place: (at: number, all: number): string => `${amounts.count(at)} / ${amounts.count(all)}`,
  placeAloud: (at: number, all: number): string => `View ${amounts.count(at)} of ${amounts.count(all)}`,
  /** The documents of the five marks that the view shows. */
  marks: (dates: string): string => `Shown on the axis of the documents: ${dates}`,
  offScript: "Off the script",
  wayBack: "Backspace comes back, Page Down goes on",
  comeBack: "Back to the script",
  documents: "The documents",
  partner: "Partner",
  jump: (typed: string): string => `To view ${typed}: Enter`,
  beyond: (typed: string, all: number): string => `There is no view ${typed}; the tour has ${amounts.count(all)}.`,
  blank: "The screen is blank. B brings the picture back.",
  elapsed: (time: string): string => `Time of the talk: ${time}`,
  evidence: "Passages behind this view",
  noEvidence: "This caption names no passage.",
  overview: "All views",
  close: "Close",
  help: "Keys in a talk",
  key: "Key",
  does: "What it does",
  or: "or",
  groups,
};
