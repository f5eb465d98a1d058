/** Writes a project's folder whose tables are generated; all else in it leads to the project itself. Kept in .cache/, never shipped. */
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FACT_TABLES, type FactTable } from "../../src/model/vocabulary.ts";
import { EXPLAINING_TABLES, type TableName } from "../../build/tables/columns.ts";
import { readTables } from "../../build/tables/readTables.ts";
import { type Cells, csvOf } from "./csv.ts";
import { documentsOf, partnerCells, sourceCells } from "./documents.ts";
import { randomFrom } from "./random.ts";
import { RowMaker } from "./rows.ts";
import type { ScaleSize } from "./sizes.ts";

/** The same seed gives the same bytes. */
const SEED = 20_251_122;
/** What a build reads besides the tables. */
const LINKED = ["geo", "src", "node_modules", "svelte.config.js", ".cache/geometry"];

/** The text of every table for a size; `root` is the project, whose instruments, regions, words and partners are drawn from. */
export function tablesOf(root: string, size: ScaleSize): Readonly<Record<TableName, string>> {
  const real = readTables(join(root, "seeds"));
  const cellsOf = (table: TableName): Cells[] =>
    real[table].rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text])),
    );
  const idsOf = (table: TableName): string[] => cellsOf(table).flatMap(({ id }) => id ?? []);
  const random = randomFrom(SEED);
  const documents = documentsOf(size.stops);
  const regions = idsOf("regions");
  const partners = partnerCells(cellsOf("partners"), size.partners, regions, random);
  const facts = factsOf(size, {
    documents,
    partners: partners.flatMap(({ iso3 }) => iso3 ?? []),
    regions,
    instruments: idsOf("instruments").filter((id) => !id.startsWith("area-")),
    words: wordsOf(FACT_TABLES.flatMap(cellsOf)),
  });
  const explaining: Partial<Record<TableName, Cells[]>> = {
    sources: sourceCells(documents, regions),
    partners,
    corrections: [],
  };
  return Object.fromEntries([
    ...FACT_TABLES.map((table) => [table, csvOf(table, facts[table])]),
    ...EXPLAINING_TABLES.map((table) => [table, csvOf(table, explaining[table] ?? cellsOf(table))]),
  ]) as Record<TableName, string>;
}

/** Writes the folder anew and gives its path. */
export function makeDataset(root: string, size: ScaleSize, folder = join(root, ".cache/scale", size.name)): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "seeds/tours"), { recursive: true });
  for (const [table, text] of Object.entries(tablesOf(root, size)))
    writeFileSync(join(folder, "seeds", `${table}.csv`), text);
  cpSync(join(root, "seeds/datapackage.json"), join(folder, "seeds/datapackage.json"));
  for (const name of LINKED) {
    const link = join(folder, name);
    mkdirSync(dirname(link), { recursive: true });
    if (existsSync(join(root, name))) symlinkSync(join(root, name), link);
  }
  return folder;
}

function factsOf(size: ScaleSize, stock: ConstructorParameters<typeof RowMaker>[0]): Record<FactTable, Cells[]> {
  const maker = new RowMaker(stock, randomFrom(SEED + 1));
  const facts = Object.fromEntries(FACT_TABLES.map((table) => [table, []])) as unknown as Record<FactTable, Cells[]>;
  let left = size.rows;
  if (size.isMarked)
    for (const document of stock.documents)
      for (const partner of stock.partners)
        for (const table of ["deployments", "funding"] as const) {
          facts[table].push(maker.row(table, document, partner));
          left -= 1;
        }
  for (; left > 0; left -= 1) {
    const [table, cells] = maker.any();
    facts[table].push(cells);
  }
  return facts;
}

const NUMBER_WORDS = /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand)$/;

/** The words of the real statements, the most frequent first; numbers in words have no place in a statement. */
function wordsOf(rows: readonly Cells[]): string[] {
  const counts = new Map<string, number>();
  for (const { statement = "" } of rows)
    for (const word of statement.toLowerCase().match(/[a-z]{2,}/g) ?? [])
      if (!NUMBER_WORDS.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))
    .map(([word]) => word);
}
