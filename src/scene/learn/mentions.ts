/** Which rows of a document speak of an instrument for a partner, and whether a document may hint at it elsewhere. */
import type { InstrumentId, Iso3, StopId } from "../../model/records.ts";
import type { WrittenCooperation, WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";

/** What a document says of its cooperation with a partner, in table order. */
export function cooperationOf(index: WrittenIndex, stop: StopId, iso3: Iso3): WrittenCooperation[] {
  return index
    .factsOfPartner(stop, iso3)
    .about.filter((row: WrittenFact): row is WrittenCooperation => row.table === "cooperation");
}

/** The rows of a document about a partner and an instrument, in table order. */
export function rowsOf(index: WrittenIndex, stop: StopId, iso3: Iso3, instrument: InstrumentId): WrittenCooperation[] {
  return cooperationOf(index, stop, iso3).filter((row) => row.instrument === instrument);
}

/**
 * Whether a document has anything that a careful reader could take for this instrument with this partner: a row about it, a row
 * about its region, or its name in a row of another kind. Where that is so, nobody may be told that the document names none.
 */
export function mayMention(index: WrittenIndex, stop: StopId, iso3: Iso3, instrument: InstrumentId): boolean {
  const { about, naming } = index.factsOfPartner(stop, iso3);
  const name = index.instrument(instrument)?.name.toLowerCase() ?? "";
  const regional = index
    .regionalFacts(stop)
    .filter(({ region }) => region !== null && (index.region(region)?.members.includes(iso3) ?? false));
  return [...about, ...naming, ...regional].some(
    (row) =>
      (row.table === "cooperation" && row.instrument === instrument) ||
      `${row.statement} ${row.section} ${row.phrase}`.toLowerCase().includes(name),
  );
}
