/** A caption as the room reads it: text, emphasis, and the numbers of the rows behind a sentence. */
import type { FactId } from "../../model/records.ts";
import type { TourBlock, TourInline } from "../../model/tour.ts";

export type CaptionRun =
  | { readonly kind: "text" | "emphasis"; readonly text: string }
  /** The places of the rows among those of the view, from 1. */
  | { readonly kind: "rows"; readonly numbers: readonly number[] };

export interface CaptionLine {
  readonly isItem: boolean;
  readonly runs: readonly CaptionRun[];
}

/** The lines of a caption; `rows` are those of the view in the order in which they are counted. */
export function captionLines(blocks: readonly TourBlock[], rows: readonly FactId[]): CaptionLine[] {
  return blocks.flatMap((block): CaptionLine[] =>
    block.kind === "paragraph"
      ? [{ isItem: false, runs: runsOf(block.parts, rows) }]
      : block.items.map((parts) => ({ isItem: true, runs: runsOf(parts, rows) })),
  );
}

function runsOf(parts: readonly TourInline[], rows: readonly FactId[]): CaptionRun[] {
  const runs: CaptionRun[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.kind !== "row") {
      // Only space parts two names of rows: they are numbers of one sentence.
      if (last?.kind !== "rows" || part.text.trim() !== "") runs.push(part);
      continue;
    }
    const number = rows.indexOf(part.id) + 1;
    if (last?.kind === "rows") runs.splice(-1, 1, { kind: "rows", numbers: [...last.numbers, number] });
    else {
      // A number stands at its sentence, and never alone on the next line.
      if (last) runs.splice(-1, 1, { ...last, text: last.text.trimEnd() });
      runs.push({ kind: "rows", numbers: [number] });
    }
  }
  return runs;
}
