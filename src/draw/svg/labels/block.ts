/** A name as the block of lines that a map shows. */
import type { LabelKind } from "./kinds.ts";
import { widthEm } from "./measure.ts";
import { wrapped } from "./wrap.ts";

export interface Block {
  readonly lines: readonly string[];
  /** Of its longest line, in multiples of the font size. */
  readonly widthEm: number;
}

/** Nearly all names come again at the next step. */
const known = new Map<string, Block>();

/** The lines of a name in its kind's typeface, and how wide they are. */
export function blockOf(name: string, kind: LabelKind): Block {
  const { face, spacing, maxWidth, isUpperCase } = kind;
  const key = `${face} ${String(spacing)} ${String(maxWidth)} ${String(isUpperCase)} ${name}`;
  const before = known.get(key);
  if (before) return before;
  const text = isUpperCase ? name.toUpperCase() : name;
  const widthOf = (line: string): number => widthEm(line, face, spacing);
  const lines = wrapped(text, maxWidth, widthOf);
  const block = { lines, widthEm: Math.max(...lines.map(widthOf)) };
  known.set(key, block);
  return block;
}
