/** Looks facts up by document, partner, region and route without walking the whole table twice. */
import type {
  DatasetCore,
  Instrument,
  Partner,
  Region,
  Route,
  Source,
  WrittenInstrument,
  WrittenRoute,
} from "../model/dataset.ts";
import type { AnyFact, FactId, InstrumentId, Iso3, RegionId, StopId } from "../model/records.ts";
import type { RouteId } from "../model/vocabulary.ts";
import type { WrittenFact } from "../model/written.ts";
import type { AllWords, Words } from "../words/words.ts";

/** What one document says of one partner: `about` it, or only `naming` it as a venue, an origin or a neighbour. */
export interface PartnerFacts<Row extends AnyFact = AnyFact> {
  readonly about: readonly Row[];
  readonly naming: readonly Row[];
}

/** The index over the core, or with its parameters over rows that hold more. */
export interface FactIndex<
  Row extends AnyFact = AnyFact,
  Tool extends Instrument = Instrument,
  Way extends Route = Route,
  Speech extends Words = Words,
> {
  readonly dataset: IndexedRows<Row, Tool, Way>;
  /** The language that whatever is made from the index speaks. */
  readonly words: Speech;
  readonly stops: readonly StopId[];
  readonly source: (stop: StopId) => Source;
  readonly partner: (iso3: Iso3) => Partner | undefined;
  readonly region: (id: RegionId) => Region | undefined;
  readonly instrument: (id: InstrumentId) => Tool | undefined;
  readonly route: (id: RouteId) => Way;
  readonly fact: (id: FactId) => Row | undefined;
  readonly factsOfStop: (stop: StopId) => readonly Row[];
  readonly factsOfPartner: (stop: StopId, iso3: Iso3) => PartnerFacts<Row>;
  /** Regional rows of one document, in table order. */
  readonly regionalFacts: (stop: StopId) => readonly Row[];
  /** Rows of one document that are about no partner and no region: of the Union itself, or of partners that it does not name. */
  readonly unplacedFacts: (stop: StopId) => readonly Row[];
  readonly factsOfRoute: (stop: StopId, route: RouteId) => readonly Row[];
}

/** The index over the whole dataset: nothing that quotes a row can be made from less. */
export type WrittenIndex = FactIndex<WrittenFact, WrittenInstrument, WrittenRoute, AllWords>;

type IndexedRows<Row, Tool, Way> = Omit<DatasetCore, "facts" | "instruments" | "routes"> & {
  readonly facts: readonly Row[];
  readonly instruments: readonly Tool[];
  readonly routes: readonly Way[];
};

interface StopBucket<Row> {
  all: Row[];
  regional: Row[];
  unplaced: Row[];
  byPartner: Map<Iso3, { about: Row[]; naming: Row[] }>;
  byRoute: Map<RouteId, Row[]>;
}

const NO_PARTNER_FACTS = { about: [], naming: [] };

/** Builds the index once for a dataset and a language. Throws a sentence when a row belongs to no document. */
export function indexFacts<Row extends AnyFact, Tool extends Instrument, Way extends Route, Speech extends Words>(
  dataset: IndexedRows<Row, Tool, Way>,
  words: Speech,
): FactIndex<Row, Tool, Way, Speech> {
  const sources = keyed(dataset.sources);
  const partners = new Map(dataset.partners.map((partner) => [partner.iso3, partner]));
  const regions = keyed(dataset.regions);
  const instruments = keyed(dataset.instruments);
  const routes = keyed(dataset.routes);
  const facts = keyed(dataset.facts);
  const buckets = new Map(dataset.sources.map((source) => [source.id, emptyBucket<Row>()]));
  for (const fact of dataset.facts) {
    const bucket = buckets.get(fact.source);
    if (!bucket)
      throw new Error(`The row ${fact.id} names the document ${fact.source}, which sources.csv does not list.`);
    fill(bucket, fact);
  }
  const bucketOf = (stop: StopId): StopBucket<Row> => need(buckets.get(stop), `There is no document ${stop}.`);
  return {
    dataset,
    words,
    stops: dataset.sources.map((source) => source.id),
    source: (stop) => need(sources.get(stop), `There is no document ${stop}.`),
    partner: (iso3) => partners.get(iso3),
    region: (id) => regions.get(id),
    instrument: (id) => instruments.get(id),
    route: (id) => need(routes.get(id), `There is no route ${id}.`),
    fact: (id) => facts.get(id),
    factsOfStop: (stop) => bucketOf(stop).all,
    factsOfPartner: (stop, iso3) => bucketOf(stop).byPartner.get(iso3) ?? NO_PARTNER_FACTS,
    regionalFacts: (stop) => bucketOf(stop).regional,
    unplacedFacts: (stop) => bucketOf(stop).unplaced,
    factsOfRoute: (stop, route) => bucketOf(stop).byRoute.get(route) ?? [],
  };
}

function emptyBucket<Row>(): StopBucket<Row> {
  return { all: [], regional: [], unplaced: [], byPartner: new Map(), byRoute: new Map() };
}

function fill<Row extends AnyFact>(bucket: StopBucket<Row>, fact: Row): void {
  bucket.all.push(fact);
  if (fact.region !== null) bucket.regional.push(fact);
  else if (fact.partners.length === 0) bucket.unplaced.push(fact);
  for (const iso3 of fact.partners) partnerBucket(bucket, iso3).about.push(fact);
  for (const other of fact.others) {
    if (!fact.partners.includes(other.iso3)) partnerBucket(bucket, other.iso3).naming.push(fact);
  }
  for (const route of fact.routes) {
    const rows = bucket.byRoute.get(route) ?? [];
    rows.push(fact);
    bucket.byRoute.set(route, rows);
  }
}

function partnerBucket<Row>(bucket: StopBucket<Row>, iso3: Iso3): { about: Row[]; naming: Row[] } {
  let facts = bucket.byPartner.get(iso3);
  if (!facts) bucket.byPartner.set(iso3, (facts = { about: [], naming: [] }));
  return facts;
}

function keyed<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function need<Value>(value: Value | undefined, message: string): Value {
  if (value === undefined) throw new Error(message);
  return value;
}
