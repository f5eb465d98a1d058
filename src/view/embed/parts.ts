/** Which parts an embed shows beside its map. The source line, the disclaimers and the way to the full atlas are no parts: they are always there. */
export const EMBED_PARTS = ["title", "caption", "timeline", "legend", "lens", "list", "zoom"] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

export const DEFAULT_PARTS: readonly EmbedPart[] = ["title", "caption", "timeline", "legend"];

/** The map alone. */
const NO_PARTS = "none";

/** Reads `parts` of an address: a comma list in any order. Unknown words are passed over; where none is known, the default stands. */
export function readParts(text: string): readonly EmbedPart[] {
  const words = text.split(",").map((word) => word.trim());
  const parts = EMBED_PARTS.filter((part) => words.includes(part));
  if (parts.length > 0) return parts;
  return words.includes(NO_PARTS) ? [] : DEFAULT_PARTS;
}

/** Writes what `readParts` reads; empty for the default. */
export function writeParts(parts: readonly EmbedPart[]): string {
  const text = EMBED_PARTS.filter((part) => parts.includes(part)).join(",");
  if (text === DEFAULT_PARTS.join(",")) return "";
  return text === "" ? NO_PARTS : text;
}
