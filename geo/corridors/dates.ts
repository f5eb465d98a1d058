/**
 * The part of EDTF (ISO 8601-2, level 1) that the corridor tables use: year, month or day, "199X" for a decade, "~" for
 * about, and intervals. ".." leaves an end open; nothing after the "/" means that the end is not known.
 */
const date = String.raw`(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?)`;
const single = new RegExp(`^${date}$`);
const interval = new RegExp(`^(?:${date}|\\.\\.)?/(?:${date}|\\.\\.)?$`);

export function isDate(edtf: string): boolean {
  return single.test(edtf);
}

export function isInterval(edtf: string): boolean {
  return edtf !== "/" && interval.test(edtf);
}

/** The last day, month or year of an interval, or undefined where its end is open or unknown. */
export function statedEnd(edtf: string): string | undefined {
  const end = edtf.split("/")[1];
  return end && end !== ".." ? end : undefined;
}
