/**
 * The passage around a phrase: where the numbers of a row have to stand.
 *
 * - In prose it is the paragraph or list item; a list item takes its lead-in along ("the following were agreed:"), and a
 *   footnote mark the footnote.
 * - In a table it is the cell with the one before and the one after, because a scan puts one sentence into two cells.
 * - Where the row's note says `continues:`, it is also everything between the blank lines before and after.
 */
import type { Piece } from "./cutText.ts";

/** The passage's text, or null where the phrase is not in the pieces. */
export function passageOf(pieces: readonly Piece[], phrase: string, continues: boolean): string | null {
  const span = piecesOf(pieces, phrase);
  if (span === null) return null;
  const [first, last] = span;
  const chosen = new Set<number>();
  for (let index = first; index <= last; index += 1) addAround(pieces, index, chosen);
  if (continues)
    pieces.forEach((piece, index) => {
      if (piece.page >= pieces[first]!.page - 1 && piece.page <= pieces[last]!.page + 1) chosen.add(index);
    });
  for (const index of [...chosen]) addFootnotes(pieces, index, chosen);
  return [...chosen]
    .sort((a, b) => a - b)
    .map((index) => pieces[index]!.text)
    .join("\n");
}

/** First and last piece that the phrase touches. */
function piecesOf(pieces: readonly Piece[], phrase: string): readonly [number, number] | null {
  const starts: number[] = [];
  let text = "";
  for (const piece of pieces) {
    starts.push(text.length);
    text += `${piece.text} `;
  }
  const at = text.indexOf(phrase.replace(/\s+/g, " "));
  if (at === -1) return null;
  const pieceAt = (position: number): number => starts.findLastIndex((start) => start <= position);
  return [pieceAt(at), pieceAt(at + phrase.length - 1)];
}

function addAround(pieces: readonly Piece[], index: number, chosen: Set<number>): void {
  chosen.add(index);
  if (pieces[index]!.isCell) {
    for (const next of [index - 1, index + 1]) if (pieces[next]?.isCell) chosen.add(next);
    return;
  }
  if (!isItem(pieces[index]!)) return;
  const leadIn = pieces.findLastIndex((piece, position) => position < index && !isItem(piece));
  if (pieces[leadIn]?.text.endsWith(":")) chosen.add(leadIn);
}

function isItem(piece: Piece): boolean {
  return /^[-•] /.test(piece.text);
}

function addFootnotes(pieces: readonly Piece[], index: number, chosen: Set<number>): void {
  for (const [, mark] of pieces[index]!.text.matchAll(/\S\s?\^?\\?\[(\d+)\\?\]/g)) {
    const footnote = pieces.findIndex((piece) => piece.text.startsWith(`[${mark}] `));
    if (footnote !== -1) chosen.add(footnote);
  }
}
