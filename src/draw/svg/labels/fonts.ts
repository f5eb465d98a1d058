/** The faces of the typefaces, as the page and the renderer of the pictures know them. */
import type { Face } from "./advances.ts";

type Font = Readonly<Record<"font-family" | "font-weight" | "font-style", string | number>>;

/** A name that ends in a number needs its quotes. */
const REGULAR: Font = {
  "font-family": "Atlas Sans, 'Source Sans 3', sans-serif",
  "font-weight": 400,
  "font-style": "normal",
};

export const FONTS: Readonly<Record<Face, Font>> = {
  regular: REGULAR,
  semibold: { ...REGULAR, "font-weight": 600 },
  italic: {
    "font-family": "Atlas Sans Italic, 'Source Sans 3', sans-serif",
    "font-weight": 400,
    "font-style": "italic",
  },
  serif: { ...REGULAR, "font-family": "Atlas Serif, 'Source Serif 4', Georgia, serif", "font-weight": 600 },
};
