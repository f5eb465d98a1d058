/**
 * What may stand in a cell, as valibot schemas from the cell's text. The message of a valibot issue holds two lines:
 * what is wrong, and what would be right.
 */
import * as v from "valibot";
import type { DateSpan } from "../../src/model/dates.ts";
import { slug as slugOf } from "../../src/model/slug.ts";
import { oneOf } from "../problems/nearest.ts";
import { splitList } from "../tables/readTable.ts";
import { isDateFault, readDateSpan } from "./edtf.ts";
import { ISO3_CODES } from "./isoCodes.ts";

/** Joins the two lines of an issue's message; a cell that it quotes may hold line ends of its own. */
export function say(wrong: string, right = ""): string {
  return `${wrong.replace(/\s+/g, " ")}\n${right}`;
}

/** Any text, without the white space around it; may be empty. */
export const text = v.pipe(v.string(), v.trim());

/** Text that must be there. */
export const requiredText = v.pipe(text, v.nonEmpty(say("The cell is empty.", "Every row needs something here.")));

/** A sentence or more, ended by a full stop (or ?, !, or one of them before a closing quote or bracket). */
export const sentence = v.pipe(
  requiredText,
  v.regex(/[.?!]["”’)]?$/u, say("The sentence does not end with a full stop.", "Close it with one.")),
);

/** One of a closed list of words; `kind` completes "is not …". */
export function word<const Words extends readonly string[]>(words: Words, kind: string) {
  return v.pipe(
    text,
    v.picklist(words, (issue) =>
      issue.input === ""
        ? say("The cell is empty.", oneOf("", words))
        : say(`"${String(issue.input)}" is not ${kind}.`, oneOf(String(issue.input), words)),
    ),
  );
}

/** Null for an empty cell, else what `schema` reads. */
export function optional<Output>(schema: v.GenericSchema<string, Output>) {
  return v.pipe(
    text,
    v.transform((cell): string | null => (cell === "" ? null : cell)),
    v.nullable(schema),
  );
}

/** The items of a list separated by `;`, each read by `item`. */
export function list<Output>(item: v.GenericSchema<string, Output>) {
  return v.pipe(v.string(), v.transform(splitList), v.array(item));
}

/** A country's code. */
export const iso3 = v.pipe(
  text,
  v.check(
    (code) => ISO3_CODES.has(code),
    (issue) => say(`"${issue.input}" is not a country code.`, isoHint(issue.input)),
  ),
);

/** Lower-case letters and digits in groups joined by hyphens. */
export const slug = v.pipe(
  requiredText,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) =>
    say(
      `"${issue.input}" is not an id.`,
      `Ids are lower-case letters and digits joined by hyphens${suggestSlug(issue.input)}.`,
    ),
  ),
);

/** An EDTF date or interval. */
export const dateSpan = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }): DateSpan => {
    const reading = readDateSpan(dataset.value);
    if (!isDateFault(reading)) return reading;
    addIssue({ message: say(reading.message, reading.hint) });
    return NEVER;
  }),
);

/** A whole number in digits alone: no separators, no currency, no "million". */
export const wholeNumber = v.pipe(
  text,
  v.regex(/^\d+$/, (issue) => say(`"${issue.input}" is not a whole number in digits.`, digitsHint(issue.input))),
  v.check(
    (digits) => !(Number(digits) > Number.MAX_SAFE_INTEGER),
    (issue) => say(`"${issue.input}" has more digits than can be counted exactly.`, "Look the number up again."),
  ),
  v.transform(Number),
);

/** A number with an optional decimal point. */
export const decimalNumber = v.pipe(
  text,
  v.regex(/^-?\d+(\.\d+)?$/, (issue) =>
    say(`"${issue.input}" is not a number.`, "Write digits and at most one decimal point."),
  ),
  v.transform(Number),
);

/** Degrees from −`most` to `most`. */
export function degrees(most: 90 | 180) {
  return v.pipe(
    decimalNumber,
    v.check(
      (value) => Math.abs(value) <= most,
      (issue) =>
        say(
          `${issue.input} lies outside −${most} to ${most}.`,
          most === 90 && Math.abs(issue.input) <= 180
            ? "Longitude and latitude look swapped."
            : "Write decimal degrees.",
        ),
    ),
  );
}

/** With 250 codes of three letters a nearest one would mislead. */
function isoHint(code: string): string {
  const form = "Codes are ISO 3166-1 alpha-3, such as TUN, and XKX for Kosovo.";
  return ISO3_CODES.has(code.toUpperCase()) ? `${form} Did you mean "${code.toUpperCase()}"?` : form;
}

function digitsHint(typed: string): string {
  const digits = typed.replace(/[\s.,'’€]/g, "");
  return /^\d+$/.test(digits) ? `Write ${digits}.` : "Write digits only, without separators, currency or words.";
}

function suggestSlug(typed: string): string {
  const slugged = slugOf(typed);
  return slugged === "" ? "" : `, such as ${slugged}`;
}
