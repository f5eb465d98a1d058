/** Markdown that is generated into a page: tables that read well as text, escaped words, and blocks between markers. */

/** A table; the first column is aligned left, the others right, as figures are. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}

/** Words of the data as they stand, whatever they mean in Markdown. */
export function plainWords(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&");
}

/** A share in per cent, or a dash where there is none. */
export function percentText(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)} %`;
}

/** A coefficient with two decimals, or a dash where it is not defined. */
export function coefficientText(value: number | null): string {
  return value === null ? "–" : value.toFixed(2).replace("-", "−");
}

/** The page with a new text between the two markers of this name. Throws where they do not stand there once each, in order. */
export function withBlock(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const isOnce = page.lastIndexOf(begin) === from && page.lastIndexOf(end) === to;
  if (from === -1 || to < from || !isOnce)
    throw new Error(`The page needs one ${begin} and, after it, one ${end}, each on a line of its own.`);
  return `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
}
