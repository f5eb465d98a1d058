/**
 * The dataset: the fact tables with the tables that explain them. Plain data, safe to send as JSON. A page begins with the core,
 * which decides every picture; the whole dataset adds what is written in the rows.
 */
import type { DateSpan, DayNumber } from "./dates.ts";
import type { AnyFact, InstrumentId, Iso3, RegionId, StopId } from "./records.ts";
import type { Binding, Family, RouteId } from "./vocabulary.ts";
import type { MapNames } from "./mapNames.ts";
import type { WrittenFact } from "./written.ts";

/** A document, which is a stop on the time axis. */
export interface Source {
  readonly id: StopId;
  readonly title: string;
  readonly publisher: string;
  /** False where the document itself does not say who issued it; `publisher` then says that. */
  readonly isPublisherNamed: boolean;
  readonly kind: string;
  readonly date: DateSpan;
  readonly dateNote: string;
  readonly number: string;
  /** Empty where no address is confirmed. */
  readonly url: string;
  readonly covers: string;
  /** The regions whose partners the document speaks of; a partner elsewhere is outside, not silent. */
  readonly coversRegions: readonly RegionId[];
  readonly leavesOut: string;
}

export interface Partner {
  readonly iso3: Iso3;
  readonly name: string;
  readonly designationNote: string;
  readonly region: RegionId;
  readonly capital: string;
  readonly lon: number;
  readonly lat: number;
}

export interface Region {
  readonly id: RegionId;
  readonly name: string;
  readonly members: readonly Iso3[];
  /** Where a statement about the whole region is drawn; null where the region has no place on the map. */
  readonly bracket: RegionBracket | null;
}

export interface WrittenRegion extends Region {
  readonly membersSource: string;
}

/** A bracket beside a region: its corners and the place of its name, in degrees, longitude first. */
export interface RegionBracket {
  readonly path: readonly (readonly [lon: number, lat: number])[];
  readonly lon: number;
  readonly lat: number;
  /** Which side of the name stands at that place. */
  readonly anchor: "left" | "right" | "top" | "bottom";
}

export interface Instrument {
  readonly id: InstrumentId;
  readonly family: Family;
}

export interface WrittenInstrument extends Instrument {
  readonly name: string;
  readonly binding: Binding;
  readonly bindingSource: string;
  readonly explanation: string;
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  /** The term as English statements write it, where `term` is translated. */
  readonly written?: string;
  readonly explanation: string;
}

export interface Correction {
  readonly id: string;
  readonly date: string;
  readonly was: string;
  readonly now: string;
}

export interface Route {
  readonly id: RouteId;
  readonly name: string;
  /** The partners that lie on the route, in the order of travel, from the corridors. */
  readonly partners: readonly Iso3[];
  readonly corridors: readonly CorridorUse[];
}

export interface WrittenRoute extends Route {
  readonly corridors: readonly CorridorSummary[];
}

/** When a corridor was in use and whom it passes; its lines are geometry and travel apart. */
export interface CorridorUse {
  readonly id: string;
  readonly label: string;
  readonly inUse: readonly DateSpan[];
  readonly closed: DateSpan | null;
  readonly countries: readonly Iso3[];
}

/** What a corridor says of itself. */
export interface CorridorSummary extends CorridorUse {
  readonly frontexLabel: string;
  readonly summary: string;
  readonly peaks: readonly DateSpan[];
  readonly sources: readonly string[];
}

/** How far the two readings of a document agreed before they were settled; null where there is nothing to compare. */
export interface ReadingAgreement {
  readonly stop: StopId;
  readonly foundByBothPercent: number;
  readonly levelKappa: number | null;
  readonly stageKappa: number | null;
  readonly standingKappa: number | null;
}

/** What every picture, list and axis is made from. */
export interface DatasetCore {
  /** First hexadecimal digits of the hash of all tables. */
  readonly edition: string;
  /** In order of date. */
  readonly sources: readonly Source[];
  readonly partners: readonly Partner[];
  readonly regions: readonly Region[];
  readonly instruments: readonly Instrument[];
  readonly routes: readonly Route[];
  /** Table by table. */
  readonly facts: readonly AnyFact[];
  /** Absent in English, which the base map itself is written in. */
  readonly mapNames?: MapNames;
}

export interface Dataset extends DatasetCore {
  readonly regions: readonly WrittenRegion[];
  readonly instruments: readonly WrittenInstrument[];
  readonly routes: readonly WrittenRoute[];
  readonly glossary: readonly GlossaryEntry[];
  readonly corrections: readonly Correction[];
  /** In order of date; empty where no second reading is kept. */
  readonly agreement: readonly ReadingAgreement[];
  readonly facts: readonly WrittenFact[];
}

/** The last day that a document can bear; its own dates count back from here. */
export function lastDayOf(source: Source): DayNumber {
  if (source.date.latest === null)
    throw new Error(`The document ${source.id} has no last day: its date is ${source.date.edtf}.`);
  return source.date.latest;
}
