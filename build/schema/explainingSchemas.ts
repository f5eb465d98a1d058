/** The tables that explain the facts: documents, partners, regions, instruments, words, corrections. */
import * as v from "valibot";
import { type Alias, ALIAS_KINDS } from "../../src/model/alias.ts";
import type {
  Correction,
  GlossaryEntry,
  WrittenInstrument,
  Partner,
  WrittenRegion,
  Source,
} from "../../src/model/dataset.ts";
import { BINDING, FAMILIES } from "../../src/model/vocabulary.ts";
import { dateSpan, degrees, iso3, list, requiredText, say, sentence, slug, text, word } from "./cells.ts";

const address = v.pipe(
  text,
  v.check(
    (url) => url === "" || /^https?:\/\/\S+$/.test(url),
    say("This is not a web address.", "It begins with http:// or https://; leave it empty where none is confirmed."),
  ),
);

const stopId = v.pipe(
  requiredText,
  v.regex(/^\d{4}-\d{2}[b-z]?$/, (issue) =>
    say(
      `"${issue.input}" is not a document's id.`,
      "Write its year and month: 2023-12, and 2023-12b for a second one.",
    ),
  ),
);

const day = v.pipe(
  requiredText,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, (issue) =>
    say(`"${issue.input}" is not a day.`, "Write year, month and day: 2026-01-31."),
  ),
);

const datedOnBothEnds = v.pipe(
  dateSpan,
  v.check(
    (span) => span.earliest !== null && span.latest !== null,
    say("The document's date is open.", "Give the first and the last day that it can bear: 2021-09-10/2021-09-28."),
  ),
);

/** sources.csv */
export const sourceSchema = v.pipe(
  v.object({
    id: stopId,
    title: requiredText,
    publisher: requiredText,
    kind: requiredText,
    date: datedOnBothEnds,
    date_note: text,
    number: text,
    url: address,
    covers: sentence,
    covers_regions: list(slug),
    leaves_out: sentence,
  }),
  v.transform((row): Source => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    isPublisherNamed: !row.publisher.startsWith("Not named"),
    kind: row.kind,
    date: row.date,
    dateNote: row.date_note,
    number: row.number,
    url: row.url,
    covers: row.covers,
    coversRegions: row.covers_regions,
    leavesOut: row.leaves_out,
  })),
);

/** partners.csv */
export const partnerSchema = v.pipe(
  v.object({
    iso3,
    name: requiredText,
    designation_note: text,
    region: slug,
    capital: text,
    lon: degrees(180),
    lat: degrees(90),
  }),
  v.transform((row): Partner => ({
    iso3: row.iso3,
    name: row.name,
    designationNote: row.designation_note,
    region: row.region,
    capital: row.capital,
    lon: row.lon,
    lat: row.lat,
  })),
);

/** aliases.csv */
export const aliasSchema = v.pipe(
  v.object({
    id: slug,
    country: iso3,
    name: requiredText,
    language: v.pipe(
      text,
      v.regex(/^([a-z]{2,3})?$/, (issue) =>
        say(`"${issue.input}" is not a language's code.`, "Write two or three small letters: fr; none for a code."),
      ),
    ),
    kind: word(ALIAS_KINDS, "a kind of other name"),
  }),
  v.transform((row): Alias => row),
);

/** regions.csv */
export const regionSchema = v.pipe(
  v.object({ id: slug, name: requiredText, members: list(iso3), members_source: text }),
  v.transform((row): WrittenRegion => ({
    id: row.id,
    name: row.name,
    members: row.members,
    membersSource: row.members_source,
    bracket: null,
  })),
);

/** instruments.csv */
export const instrumentSchema = v.pipe(
  v.object({
    id: slug,
    name: requiredText,
    family: word(FAMILIES, "a family"),
    binding: word(BINDING, "an answer"),
    binding_source: text,
    explanation: text,
  }),
  v.transform((row): WrittenInstrument => ({
    id: row.id,
    name: row.name,
    family: row.family,
    binding: row.binding,
    bindingSource: row.binding_source,
    explanation: row.explanation,
  })),
);

/** glossary.csv */
export const glossarySchema = v.pipe(
  v.object({ id: slug, term: requiredText, explanation: sentence }),
  v.transform((row): GlossaryEntry => row),
);

/** corrections.csv */
export const correctionSchema = v.pipe(
  v.object({ id: slug, date: day, was: requiredText, now: requiredText }),
  v.transform((row): Correction => row),
);
