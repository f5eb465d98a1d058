// Figures as cells of a table; a dash where there is none.

/** The median, and the range where there are several. */
export function withRange(value) {
  if (!value) return "–";
  const { median, least, most, count } = value;
  const digits = median < 20 ? 1 : 0;
  const range = count > 1 ? ` (${least.toFixed(digits)}–${most.toFixed(digits)})` : "";
  return `${median.toFixed(digits)}${range}`;
}

export const kilo = (value) => (value ? (value.median / 1000).toFixed(1) : "–");

export const mega = (value) => (value ? (value.median / 1e6).toFixed(1) : "–");

export const whole = (value) => (value ? value.median.toFixed(0) : "–");

export const tenths = (value) => (value ? value.median.toFixed(1) : "–");

/** Megabytes with their range. */
export function megaRange(value) {
  if (!value) return "–";
  const { median, least, most, count } = value;
  const inMega = (bytes) => (bytes / 1e6).toFixed(0);
  return `${inMega(median)}${count > 1 ? ` (${inMega(least)}–${inMega(most)})` : ""}`;
}

export const plain = (value) => (value === null ? "–" : value.toFixed(value < 10 ? 2 : 0));

/** Rows of cells as a Markdown table; the first column is text. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
