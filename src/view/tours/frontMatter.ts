/** The lines between `---` and `---` at the head of a tour: `name: value`, nothing nested. */
import { TOUR_LIMITS } from "./limits.ts";
import { TOUR_FIELDS, type TourFault, type TourFaultWhat, type TourField } from "./tourFault.ts";

export interface FrontMatter {
  readonly fields: Readonly<Partial<Record<TourField, string>>>;
  /** How many lines it takes, fences included. */
  readonly lineCount: number;
  readonly faults: readonly TourFault[];
}

const FENCE = /^---\s*$/;
const NEEDED: readonly TourField[] = ["title", "language", "author", "summary"];
const LONGEST: Partial<Record<TourField, number>> = {
  title: TOUR_LIMITS.title,
  author: TOUR_LIMITS.author,
  summary: TOUR_LIMITS.summary,
};
export const LANGUAGE_TAG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;
export const TOUR_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the head of a tour. Null with a fault where there is none. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const faults: TourFault[] = [];
  const fault = (line: number, column: number, what: TourFaultWhat): void => void faults.push({ line, column, what });
  if (!FENCE.test(lines[0] ?? "")) {
    fault(1, 1, { kind: "noFrontMatter" });
    return { fields: {}, lineCount: 0, faults };
  }
  const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
  if (end === -1) {
    fault(1, 1, { kind: "openFrontMatter" });
    return { fields: {}, lineCount: lines.length, faults };
  }
  const fields: Partial<Record<TourField, string>> = {};
  for (const [at, line] of lines.slice(1, end).entries()) {
    const place = at + 2;
    if (line.trim() === "") continue;
    const { name, value, column } = readNamedLine(line);
    const field = TOUR_FIELDS.find((known) => known === name);
    if (name === "") fault(place, 1, { kind: "fieldNotRead", field: line.trim().slice(0, 40) });
    else if (field === undefined) fault(place, 1, { kind: "fieldUnknown", field: name });
    else if (fields[field] !== undefined) fault(place, 1, { kind: "fieldTwice", field });
    else {
      fields[field] = value;
      const wrong = faultOf(field, value);
      if (wrong !== null) fault(place, column, wrong);
    }
  }
  for (const field of NEEDED) if ((fields[field] ?? "") === "") fault(1, 1, { kind: "fieldMissing", field });
  return { fields, lineCount: end + 1, faults };
}

function faultOf(field: TourField, value: string): TourFaultWhat | null {
  const most = LONGEST[field];
  if (most !== undefined && value.length > most) return { kind: "fieldTooLong", field, most };
  if (value === "") return null;
  if (field === "language" && !LANGUAGE_TAG.test(value)) return { kind: "language" };
  if (field === "translation-of" && !TOUR_ID.test(value)) return { kind: "translationOf" };
  if (field === "minutes" && readAmount(value, TOUR_LIMITS.minutes) === null) return { kind: "minutes" };
  return null;
}

/** A line `name: value`; the name is empty where the line is none. `column` is where the value begins, from 1. */
export function readNamedLine(line: string): {
  readonly name: string;
  readonly value: string;
  readonly column: number;
} {
  const found = /^\s*([A-Za-z][A-Za-z-]*)\s*:\s*(.*?)\s*$/.exec(line);
  const [, name = "", written = ""] = found ?? [];
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(written);
  const value = quoted?.[1] ?? quoted?.[2] ?? written;
  return { name: name.toLowerCase(), value, column: Math.max(1, line.indexOf(written, line.indexOf(":") + 1) + 1) };
}

/** A number above nothing and up to `most`; null where the text is none. */
export function readAmount(text: string, most: number): number | null {
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) return null;
  const amount = Number(text);
  return amount > 0 && amount <= most ? amount : null;
}
