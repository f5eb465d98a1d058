/** A document: what it is, what it leaves out, and every row that was read from it. */
import type { Iso3, StopId } from "../../model/records.ts";
import { FACT_TABLES } from "../../model/vocabulary.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { sectionsOf } from "../../slice/sections.ts";
import { standingOf } from "../../slice/standing.ts";
import { type DocumentWords, documentWords } from "../scene.ts";
import { type Statement, statementOf } from "../sheet/passage.ts";

export interface NamedPartner {
  readonly iso3: Iso3;
  readonly name: string;
}

export interface DocumentRow {
  readonly statement: Statement;
  readonly partners: readonly NamedPartner[];
  /** The region or nobody, where the row names no partner. */
  readonly region: string;
}

export interface SectionRows {
  readonly section: string;
  readonly rows: readonly DocumentRow[];
}

export interface DocumentDossier extends DocumentWords {
  readonly number: string;
  readonly dateNote: string;
  /** Null where none is confirmed. */
  readonly url: string | null;
  /** `cooperation 126`. */
  readonly tables: readonly string[];
  readonly count: number;
  /** Partners of the regions that it covers, of which it says nothing. */
  readonly silent: readonly NamedPartner[];
  readonly sections: readonly SectionRows[];
}

/** The dossier of a document. */
export function documentDossier(index: WrittenIndex, stop: StopId): DocumentDossier {
  const source = index.source(stop);
  const rows = index.factsOfStop(stop);
  const { tables } = index.words.dossier.document;
  const named = (iso3: Iso3): NamedPartner => ({ iso3, name: index.partner(iso3)?.name ?? iso3 });
  return {
    ...documentWords(index, stop),
    number: source.number,
    dateNote: source.dateNote,
    url: source.url === "" ? null : source.url,
    tables: FACT_TABLES.flatMap((table) => {
      const count = rows.filter((row) => row.table === table).length;
      return count === 0 ? [] : [tables[table](count)];
    }),
    count: rows.length,
    silent: index.dataset.partners
      .filter(({ iso3 }) => standingOf(index, stop, iso3).direction === "silent")
      .map(({ iso3 }) => named(iso3)),
    sections: sectionsOf(index, stop).map(({ section, rows: ofSection }) => ({
      section,
      rows: ofSection.map((row) => ({
        statement: statementOf(index, row),
        partners: row.partners.map(named),
        region: row.region === null ? "" : (index.region(row.region)?.name ?? row.region),
      })),
    })),
  };
}
