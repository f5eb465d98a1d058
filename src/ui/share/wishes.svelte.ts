/** What an author has chosen in the share dialog. */
import { DEFAULT_PARTS, EMBED_PARTS, type EmbedPart } from "../../view/embed/parts.ts";
import type { Language } from "../../words/languages.ts";

/** The themes that an article can ask for; contrast is a reader’s own wish. */
export const SHARED_THEMES = ["system", "light", "dark"] as const;
type SharedTheme = (typeof SHARED_THEMES)[number];

/** Frames narrower than this are not tried, wider ones nobody reads. */
export const WIDTHS = { least: 280, most: 2400 } as const;
export const HEIGHTS = { least: 300, most: 4000 } as const;
const USUAL_WIDTH = "720";

export class Wishes {
  parts: readonly EmbedPart[] = $state.raw(DEFAULT_PARTS);
  /** Null for the reader’s. */
  language: Language | null = $state(null);
  theme: SharedTheme = $state("system");
  isLive = $state(false);
  isPinned = $state(false);
  width = $state(USUAL_WIDTH);
  height = $state("");
  /** Whether the code holds a picture that the author keeps, and where. */
  isOwnPicture = $state(false);
  ownPicture = $state("");

  constructor(language: Language) {
    this.language = language;
  }

  toggle(part: EmbedPart): void {
    const { parts } = this;
    this.parts = EMBED_PARTS.filter((known) => (known === part) !== parts.includes(known));
  }

  /** Undefined where what is written is no width; null for as wide as the column. */
  get widthPx(): number | null | undefined {
    return sizeOf(this.width, WIDTHS);
  }

  /** Undefined where what is written is no height; null for what the content needs. */
  get heightPx(): number | null | undefined {
    return sizeOf(this.height, HEIGHTS);
  }

  /** The address of the author’s own picture; null while none is written that others could open. */
  get ownAddress(): string | null {
    const text = this.ownPicture.trim();
    return /^https?:\/\/[^/]/.test(text) && URL.canParse(text) ? text : null;
  }
}

function sizeOf(text: string, { least, most }: { readonly least: number; readonly most: number }) {
  const written = text.trim();
  if (written === "") return null;
  const px = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  return px >= least && px <= most ? px : undefined;
}
