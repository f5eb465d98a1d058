/** What can be asked of a tour’s texts without knowing how they are drawn. */
import type { FactId } from "../../model/records.ts";
import type { TourBlock, TourInline, TourStep } from "../../model/tour.ts";

/** The text as it is read aloud: without marks and names of rows, a line for each paragraph and item. */
export function plainText(blocks: readonly TourBlock[]): string {
  return linesOf(blocks)
    .map((parts) =>
      parts
        .map((part) => (part.kind === "row" ? "" : part.text))
        .join("")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .join("\n");
}

/** The rows that a text rests on, in its order, none twice. */
export function rowsNamed(blocks: readonly TourBlock[]): FactId[] {
  const ids = linesOf(blocks).flatMap((parts) => parts.flatMap((part) => (part.kind === "row" ? [part.id] : [])));
  return [...new Set(ids)];
}

/** The rows of a view as its numbers count them: those of the caption, then what only the notes name. */
export function rowsOfStep({ caption, notes }: TourStep): FactId[] {
  return [...new Set([...rowsNamed(caption), ...rowsNamed(notes)])];
}

function linesOf(blocks: readonly TourBlock[]): (readonly TourInline[])[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.parts] : block.items));
}
