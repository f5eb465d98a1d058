/** The columns that every fact table shares, and the part of a record that they become. */
import * as v from "valibot";
import type { Fact } from "../../src/model/records.ts";
import { ROLES, ROUTES, type FactTable } from "../../src/model/vocabulary.ts";
import type { Writing } from "../../src/model/written.ts";
import { dateSpan, iso3, list, optional, requiredText, say, sentence, slug, text, word } from "./cells.ts";

const MOST_WORDS = 8;

const region = v.pipe(
  text,
  v.check(
    (cell) => !cell.includes(";"),
    say("The cell names more than one region.", "A statement has at most one region; write a row for each."),
  ),
);

const otherCountry = v.pipe(
  text,
  v.regex(/^[^:]+:[^:]+$/, (issue) =>
    say(`"${issue.input}" is not a country with its role.`, `Write ISO3:role with a role of ${ROLES.join(", ")}.`),
  ),
  v.transform((item) => {
    const [code, role] = item.split(":");
    return { iso3: code!, role: role! };
  }),
  v.object({ iso3, role: word(ROLES, "a role") }),
);

const phrase = v.pipe(
  requiredText,
  v.check(
    (words) => words.split(/\s+/).length <= MOST_WORDS,
    (issue) =>
      say(
        `The phrase has ${issue.input.split(/\s+/).length} words.`,
        `At most ${MOST_WORDS} consecutive words are copied.`,
      ),
  ),
);

/** A link to one row. */
export const optionalLink = optional(slug);
/** Links to rows. */
export const links = list(slug);

/** Schemas by column, for the columns before and after those of a table. */
export const commonCells = {
  id: slug,
  source: requiredText,
  partners: list(iso3),
  region: optional(region),
  others: list(otherCountry),
  routes: list(word(ROUTES, "a route")),
  happened: optional(dateSpan),
  planned_for: optional(dateSpan),
  statement: sentence,
  section: requiredText,
  phrase,
  note: text,
  same_as: links,
  disagrees_with: links,
};

type CommonRow = { readonly [Column in keyof typeof commonCells]: v.InferOutput<(typeof commonCells)[Column]> };

/** The fields that every record shares. */
export function commonFields<Table extends FactTable>(
  table: Table,
  row: CommonRow,
): Fact & Writing & { readonly table: Table } {
  return {
    table,
    id: row.id,
    source: row.source,
    partners: row.partners,
    region: row.region,
    others: row.others,
    routes: row.routes,
    happened: row.happened,
    plannedFor: row.planned_for,
    statement: row.statement,
    section: row.section,
    phrase: row.phrase,
    note: row.note,
    sameAs: row.same_as,
    disagreesWith: row.disagrees_with,
  };
}
