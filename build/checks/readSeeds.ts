/** All tables as records with their rows, and what reading them has found. */
import type {
  Correction,
  GlossaryEntry,
  WrittenInstrument,
  Partner,
  WrittenRegion,
  Source,
} from "../../src/model/dataset.ts";
import type { Alias } from "../../src/model/alias.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import type { Problem } from "../problems/problem.ts";
import {
  aliasSchema,
  correctionSchema,
  glossarySchema,
  instrumentSchema,
  partnerSchema,
  regionSchema,
  sourceSchema,
} from "../schema/explainingSchemas.ts";
import { FACT_SCHEMAS } from "../schema/factSchemas.ts";
import { readRows, type Located } from "../schema/readRows.ts";
import { readingProblems, type RawTables } from "../tables/readTables.ts";

export interface Seeds {
  /** The cells as they stand, rows with bad cells among them. */
  readonly raw: RawTables;
  readonly facts: readonly Located<WrittenFact>[];
  readonly sources: readonly Located<Source>[];
  readonly partners: readonly Located<Partner>[];
  readonly aliases: readonly Located<Alias>[];
  readonly regions: readonly Located<WrittenRegion>[];
  readonly instruments: readonly Located<WrittenInstrument>[];
  readonly glossary: readonly Located<GlossaryEntry>[];
  readonly corrections: readonly Located<Correction>[];
}

/** Reads the rows of all tables by their schemas. */
export function readSeeds(raw: RawTables): { readonly seeds: Seeds; readonly problems: readonly Problem[] } {
  const facts = FACT_TABLES.map((table) => readRows(raw[table], FACT_SCHEMAS[table]));
  const sources = readRows(raw.sources, sourceSchema);
  const partners = readRows(raw.partners, partnerSchema);
  const aliases = readRows(raw.aliases, aliasSchema);
  const regions = readRows(raw.regions, regionSchema);
  const instruments = readRows(raw.instruments, instrumentSchema);
  const glossary = readRows(raw.glossary, glossarySchema);
  const corrections = readRows(raw.corrections, correctionSchema);
  const all = [...facts, sources, partners, aliases, regions, instruments, glossary, corrections];
  return {
    seeds: {
      raw,
      facts: facts.flatMap((table) => table.rows),
      sources: sources.rows,
      partners: partners.rows,
      aliases: aliases.rows,
      regions: regions.rows,
      instruments: instruments.rows,
      glossary: glossary.rows,
      corrections: corrections.rows,
    },
    problems: [...readingProblems(raw), ...all.flatMap((table) => table.problems)],
  };
}
