/** Rows and datasets in memory, for tests that say only what matters to them. */
import { isDateFault, readDateSpan } from "../../build/schema/edtf.ts";
import type {
  CorridorSummary,
  Dataset,
  WrittenInstrument,
  Partner,
  WrittenRegion,
  WrittenRoute,
  Source,
} from "../../src/model/dataset.ts";
import { type DateSpan, dayNumber } from "../../src/model/dates.ts";
import type { Fact } from "../../src/model/records.ts";
import type {
  WrittenCooperation,
  WrittenDeployment,
  WrittenEvent,
  WrittenFact,
  WrittenFunding,
  WrittenIndicator,
  WrittenPriority,
  Writing,
} from "../../src/model/written.ts";
import { FAMILIES, ROUTES } from "../../src/model/vocabulary.ts";

/** The stop that rows belong to unless they say otherwise, and its day. */
export const STOP = "2023-12";
export const EARLIER_STOP = "2021-09";
export const DOCUMENT_DAY = dayNumber(2023, 12, 13);

/** An EDTF text as the press hands it on. */
export function span(edtf: string): DateSpan {
  const reading = readDateSpan(edtf);
  if (isDateFault(reading)) throw new Error(`${edtf} is no date.`);
  return reading;
}

const common: Omit<Fact, "table"> & Writing = {
  id: "row",
  source: STOP,
  partners: ["TUN"],
  region: null,
  others: [],
  routes: [],
  happened: null,
  plannedFor: null,
  statement: "Tunisia says yes.",
  section: "Annex",
  phrase: "Tunisia says yes",
  note: "",
  sameAs: [],
  disagreesWith: [],
};

export function cooperation(changes: Partial<WrittenCooperation> = {}): WrittenCooperation {
  return { ...common, table: "cooperation", instrument: "in-returns", level: "operating", flags: [], ...changes };
}

/** A field that the document lists without an instrument or a level. */
export function area(changes: Partial<WrittenCooperation> = {}): WrittenCooperation {
  return cooperation({ instrument: "area-returns", level: null, flags: ["area"], ...changes });
}

export function deployment(changes: Partial<WrittenDeployment> = {}): WrittenDeployment {
  return {
    ...common,
    table: "deployments",
    actor: "Frontex",
    kind: "staff",
    count: null,
    qualifier: null,
    unit: "",
    host: null,
    place: "",
    lon: null,
    lat: null,
    state: "in place",
    partOf: null,
    ...changes,
  };
}

export function funding(changes: Partial<WrittenFunding> = {}): WrittenFunding {
  return {
    ...common,
    table: "funding",
    scope: "country",
    programme: "A fund",
    purpose: "",
    amountEur: 1_000_000,
    qualifier: "exactly",
    stage: "contracted",
    period: null,
    partOf: null,
    mayOverlap: [],
    ...changes,
  };
}

export function event(changes: Partial<WrittenEvent> = {}): WrittenEvent {
  return { ...common, table: "events", kind: "visit", title: "A visit", place: "", ...changes };
}

export function indicator(changes: Partial<WrittenIndicator> = {}): WrittenIndicator {
  return {
    ...common,
    table: "indicators",
    measure: "Returns",
    value: 12,
    qualifier: null,
    unit: "people",
    period: null,
    ofWhich: null,
    ...changes,
  };
}

export function priority(changes: Partial<WrittenPriority> = {}): WrittenPriority {
  return { ...common, table: "priorities", wording: "Priority country", ...changes };
}

export function source(changes: Partial<Source> = {}): Source {
  return {
    id: STOP,
    title: "A letter",
    publisher: "A publisher",
    isPublisherNamed: true,
    kind: "Letter",
    date: span("2023-12-13"),
    dateNote: "",
    number: "",
    url: "",
    covers: "",
    coversRegions: ["north-africa", "western-balkans"],
    leavesOut: "",
    ...changes,
  };
}

export function partner(changes: Partial<Partner> = {}): Partner {
  return {
    iso3: "TUN",
    name: "Tunisia",
    designationNote: "",
    region: "north-africa",
    capital: "Tunis",
    lon: 10.18,
    lat: 36.8,
    ...changes,
  };
}

export function corridor(changes: Partial<CorridorSummary> = {}): CorridorSummary {
  return {
    id: "c1",
    label: "A corridor",
    frontexLabel: "",
    summary: "",
    inUse: [],
    closed: null,
    peaks: [],
    countries: [],
    sources: [],
    ...changes,
  };
}

const region = (id: string, name: string, members: readonly string[]): WrittenRegion => ({
  id,
  name,
  members,
  membersSource: "",
  bracket: null,
});

const INSTRUMENTS: readonly WrittenInstrument[] = FAMILIES.flatMap((family) =>
  ["in", "also", "area"].map((kind) => ({
    id: `${kind}-${family}`,
    name: `${kind} ${family}`,
    family,
    binding: "unstated" as const,
    bindingSource: "",
    explanation: "",
  })),
);

/**
 * Two documents that cover North Africa and the Western Balkans; five partners, of which Niger and Senegal lie outside
 * the regions covered. The instruments are `in-…`, `also-…` and `area-…` for each family.
 */
export function dataset(facts: readonly WrittenFact[] = [], changes: Partial<Dataset> = {}): Dataset {
  return {
    edition: "0123456789",
    sources: [source({ id: EARLIER_STOP, date: span("2021-09-10/2021-09-28") }), source()],
    partners: [
      partner(),
      partner({ iso3: "MAR", name: "Morocco", lon: -6.84, lat: 34.02 }),
      partner({ iso3: "ALB", name: "Albania", region: "western-balkans", lon: 19.82, lat: 41.33 }),
      partner({ iso3: "NER", name: "Niger", region: "sahel", lon: 2.11, lat: 13.51 }),
      partner({ iso3: "SEN", name: "Senegal", region: "west-africa", lon: -17.45, lat: 14.69 }),
    ],
    regions: [
      region("north-africa", "North Africa", ["TUN", "MAR"]),
      region("western-balkans", "Western Balkans", ["ALB"]),
      region("sahel", "Sahel", ["NER"]),
      region("west-africa", "West Africa", ["SEN"]),
    ],
    instruments: INSTRUMENTS,
    routes: ROUTES.map((id): WrittenRoute => ({ id, name: id, partners: [], corridors: [] })),
    glossary: [],
    corrections: [],
    agreement: [],
    facts,
    ...changes,
  };
}

/** The same rows with their ids counted: `row-1`, `row-2`. */
export function numbered<Row extends WrittenFact>(rows: readonly Row[]): Row[] {
  return rows.map((row, position) => ({ ...row, id: `row-${position + 1}` }));
}

/** Makes a value throw when anything writes to it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
