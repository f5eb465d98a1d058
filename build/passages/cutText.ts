/**
 * Cuts a document's text into the smallest pieces that a passage is made of: paragraphs, list items, table cells.
 *
 * - A line is a piece. A line with tabs is a row of a table and is cut at its tabs and before each bullet, because in the
 *   scan of 2023 one cell holds a whole column.
 * - A piece that begins with a small letter after a piece without a full stop is the same sentence after a page break,
 *   and is joined to it; cells are not, because the sentence that they continue stands elsewhere.
 * - A document whose lines break at random (ROW_HEADS) is cut where a line begins with the head of a table row.
 */
import type { StopId } from "../../src/model/records.ts";
import { normaliseText } from "../phrases/normalise.ts";

export interface Piece {
  /** Normalised as phrases are; never empty. */
  readonly text: string;
  readonly isCell: boolean;
  /** Counts the blank lines before it; in a scan each page of a table stands between two. */
  readonly page: number;
}

/** First words of the rows of tables whose lines say nothing about where a cell ends. */
const ROW_HEADS: Readonly<Record<StopId, readonly string[]>> = {
  "2021-09": [
    ...["Morocco", "Tunisia", "Algeria", "Libya", "Turkey", "Western", "Mauritania", "Ethiopia"],
    ...["Nigeria", "Niger", "Afghanistan", "Pakistan", "Iraq", "Bangladesh"],
  ],
};

const BULLET = /(?=[•▶➤➢\uf000-\uf0ff]|(?<=\s)>\s)/u;
const ENDS_SENTENCE = /[.!?:;)\]”"’'*]$/;

/** The pieces in the order of the text; joined by single spaces they are its normalised text. */
export function cutText(raw: string, id: StopId): readonly Piece[] {
  const heads = ROW_HEADS[id];
  const lines = heads === undefined ? linesOf(raw) : rowsByHead(raw, heads);
  const pieces: Piece[] = [];
  for (const { text, page } of lines) {
    const isCell = text.trim().includes("\t") || text.startsWith("\t");
    const parts = isCell ? text.split("\t").flatMap((cell) => cell.split(BULLET)) : [text];
    for (const part of parts.map(normaliseText).filter((one) => one !== "")) {
      const last = pieces.at(-1);
      if (!isCell && last && !last.isCell && /^\p{Ll}/u.test(part) && !ENDS_SENTENCE.test(last.text))
        pieces[pieces.length - 1] = { ...last, text: `${last.text} ${part}` };
      else pieces.push({ text: part, isCell, page });
    }
  }
  return pieces;
}

interface Line {
  readonly text: string;
  readonly page: number;
}

function linesOf(raw: string): readonly Line[] {
  let page = 0;
  return raw.split("\n").flatMap((text) => {
    if (text.trim() !== "") return [{ text, page }];
    page += 1;
    return [];
  });
}

function rowsByHead(raw: string, heads: readonly string[]): readonly Line[] {
  const isHead = new RegExp(`^(?:${heads.join("|")})(?:\\s|$)`);
  const rows: string[] = [];
  for (const line of raw.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const last = rows.at(-1);
    const begins = last === undefined || (isHead.test(line) && (last.endsWith(".") || rows.length === 1));
    if (begins) rows.push(line);
    else rows[rows.length - 1] = `${last} ${line}`;
  }
  return rows.map((text, page) => ({ text, page }));
}
