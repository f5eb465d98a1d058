/** How much markup a text holds: what reads Markdown takes minutes for some texts that somebody wrote for that purpose. */

const MARKS = /[*_[\]!<>`&~#+=|\\-]/g;
/** The marks of lists and quotations at the head of a line, each inside the one before. */
const NESTING = /^\s*(?:(?:[-*+](?=\s|$)|>|\d{1,9}[.)](?=\s|$))\s*)+/;
const NESTING_MARK = /[-*+>]|\d+[.)]/g;

/** Many times what the longest notes hold that rest on rows in every sentence. */
const MOST = { marksInABlock: 1000, marks: 30_000, lines: 20_000, items: 3000, depth: 6, indent: 24 } as const;

/** The line, from 1, at which a text holds more markup than any tour needs; null where it never does. */
export function overloadedLine(lines: readonly string[]): number | null {
  let inBlock = 0;
  let inAll = 0;
  let items = 0;
  for (const [at, line] of lines.entries()) {
    const marks = line.match(MARKS)?.length ?? 0;
    inBlock = line.trim() === "" ? 0 : inBlock + marks;
    inAll += marks;
    const depth = NESTING.exec(line)?.[0].match(NESTING_MARK)?.length ?? 0;
    if (depth > 0) items += 1;
    const indent = line.trim() === "" ? 0 : line.length - line.trimStart().length;
    if (
      inBlock > MOST.marksInABlock ||
      inAll > MOST.marks ||
      items > MOST.items ||
      depth > MOST.depth ||
      indent > MOST.indent ||
      at >= MOST.lines
    )
      return at + 1;
  }
  return null;
}
