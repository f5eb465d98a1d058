/** What explains: whether an instrument binds, and which keys do what. */
import type { Binding } from "../../model/vocabulary.ts";

const binding: Readonly<Record<Binding, string>> = {
  yes: "Binding once it is in force.",
  no: "Not binding.",
  unstated: "Neither the documents nor EU law settle whether it binds.",
};

/** A table of keys. `keys` are alternatives, each as it stands on the keyboard. */
interface KeyGroup {
  readonly where: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

const groups: readonly KeyGroup[] = [
  {
    where: "Anywhere",
    rows: [
      {
        keys: ["Page Down", "Page Up"],
        does: "Next or previous document, as a clicker sends it; in a list or a text these scroll",
      },
      { keys: ["Tab", "Shift + Tab"], does: "To the next or previous thing that can be used" },
      { keys: ["Enter", "Space"], does: "Does what the word under the focus says" },
      { keys: ["Esc"], does: "Closes what is open: first a menu or an explanation, then a dialog, then a sheet" },
      { keys: ["/"], does: "To the search" },
      { keys: ["P"], does: "Tours to present; in a talk ? tells its keys" },
      { keys: ["?"], does: "This help" },
    ],
  },
  {
    where: "Where nothing else has the focus",
    rows: [
      { keys: ["→", "↓"], does: "Next document" },
      { keys: ["←", "↑"], does: "Previous document" },
      { keys: ["Home", "End"], does: "First or last document" },
    ],
  },
  {
    where: "In the list of partners",
    rows: [
      { keys: ["↓", "↑"], does: "To the next or previous partner, in route order" },
      { keys: ["Home", "End"], does: "To the first or last partner" },
      { keys: ["Enter"], does: "Opens the partner’s sheet; Esc comes back to its line" },
    ],
  },
  {
    where: "On the moving map",
    rows: [
      { keys: ["→", "←", "↓", "↑"], does: "Move the map" },
      { keys: ["+", "−"], does: "Nearer or farther" },
    ],
  },
  {
    where: "In a journey",
    rows: [{ keys: ["→", "←"], does: "To the next or previous partner on the route" }],
  },
  {
    where: "In a choice of one",
    rows: [{ keys: ["↓", "↑"], does: "To the next or previous choice, such as a lens or an answer" }],
  },
  {
    where: "On the line between two maps",
    rows: [
      { keys: ["→", "←"], does: "Move the line" },
      { keys: ["Home", "End"], does: "To either edge" },
    ],
  },
];

const keys = {
  key: "Key",
  does: "What it does",
  or: "or",
  groups,
  singleKeys:
    "Use the keys ?, / and P, and those of a talk (switch them off if your voice control types them by chance)",
};

export const learn = { binding, keys };
