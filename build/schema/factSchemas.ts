/** The fact tables: from a row's cells to a record of src/model/records.ts. */
import * as v from "valibot";
import type {
  WrittenCooperation,
  WrittenDeployment,
  WrittenEvent,
  WrittenFact,
  WrittenFunding,
  WrittenIndicator,
  WrittenPriority,
} from "../../src/model/written.ts";
import {
  COOPERATION_FLAGS,
  DEPLOYMENT_KINDS,
  DEPLOYMENT_STATES,
  EVENT_KINDS,
  FUNDING_SCOPES,
  FUNDING_STAGES,
  LEVELS,
  QUALIFIERS,
  type FactTable,
} from "../../src/model/vocabulary.ts";
import {
  dateSpan,
  decimalNumber,
  degrees,
  iso3,
  list,
  optional,
  requiredText,
  slug,
  text,
  wholeNumber,
  word,
} from "./cells.ts";
import { commonCells, commonFields, links, optionalLink } from "./factCells.ts";

const qualifier = optional(word(QUALIFIERS, "a qualifier"));

const cooperation = v.pipe(
  v.object({
    ...commonCells,
    instrument: slug,
    level: optional(word(LEVELS, "a level")),
    flags: list(word(COOPERATION_FLAGS, "a flag")),
  }),
  v.transform((row): WrittenCooperation => ({
    ...commonFields("cooperation", row),
    instrument: row.instrument,
    level: row.level,
    flags: row.flags,
  })),
);

const deployments = v.pipe(
  v.object({
    ...commonCells,
    actor: requiredText,
    kind: word(DEPLOYMENT_KINDS, "a kind of deployment"),
    count: optional(wholeNumber),
    qualifier,
    unit: text,
    host: optional(iso3),
    place: text,
    lon: optional(degrees(180)),
    lat: optional(degrees(90)),
    state: word(DEPLOYMENT_STATES, "a state"),
    part_of: optionalLink,
  }),
  v.transform((row): WrittenDeployment => ({
    ...commonFields("deployments", row),
    actor: row.actor,
    kind: row.kind,
    count: row.count,
    qualifier: row.qualifier,
    unit: row.unit,
    host: row.host,
    place: row.place,
    lon: row.lon,
    lat: row.lat,
    state: row.state,
    partOf: row.part_of,
  })),
);

const funding = v.pipe(
  v.object({
    ...commonCells,
    scope: word(FUNDING_SCOPES, "a scope"),
    programme: text,
    purpose: text,
    amount_eur: optional(wholeNumber),
    qualifier,
    stage: optional(word(FUNDING_STAGES, "a stage")),
    period: optional(dateSpan),
    part_of: optionalLink,
    may_overlap: links,
  }),
  v.transform((row): WrittenFunding => ({
    ...commonFields("funding", row),
    scope: row.scope,
    programme: row.programme,
    purpose: row.purpose,
    amountEur: row.amount_eur,
    qualifier: row.qualifier,
    stage: row.stage,
    period: row.period,
    partOf: row.part_of,
    mayOverlap: row.may_overlap,
  })),
);

const events = v.pipe(
  v.object({ ...commonCells, kind: word(EVENT_KINDS, "a kind of event"), title: requiredText, place: text }),
  v.transform((row): WrittenEvent => ({
    ...commonFields("events", row),
    kind: row.kind,
    title: row.title,
    place: row.place,
  })),
);

const indicators = v.pipe(
  v.object({
    ...commonCells,
    measure: requiredText,
    value: optional(decimalNumber),
    qualifier,
    unit: text,
    period: optional(dateSpan),
    of_which: optionalLink,
  }),
  v.transform((row): WrittenIndicator => ({
    ...commonFields("indicators", row),
    measure: row.measure,
    value: row.value,
    qualifier: row.qualifier,
    unit: row.unit,
    period: row.period,
    ofWhich: row.of_which,
  })),
);

const priorities = v.pipe(
  v.object({ ...commonCells, wording: requiredText }),
  v.transform((row): WrittenPriority => ({ ...commonFields("priorities", row), wording: row.wording })),
);

/** One schema a fact table; each reads `{ column: text }`. */
export const FACT_SCHEMAS: Readonly<Record<FactTable, v.GenericSchema<unknown, WrittenFact>>> = {
  cooperation,
  deployments,
  funding,
  events,
  indicators,
  priorities,
};
