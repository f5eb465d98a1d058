/** The two readings as they were before settling, from docs/first-reading and docs/second-reading. */
import { join } from "node:path";
import { type WrittenIndex, indexFacts } from "../../src/slice/factIndex.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import { readSeeds } from "../checks/readSeeds.ts";
import { assemble } from "../dataset/assemble.ts";
import { readSourceText, sourcesFolder, type SourceText } from "../phrases/sourceTexts.ts";
import { errorsOf, formatProblem, type Problem } from "../problems/problem.ts";
import { readTables, type RawTables } from "../tables/readTables.ts";
import type { PositionOf } from "./units.ts";
import { allEnglish } from "../../src/words/en/all.ts";

export const READING_FOLDERS = ["docs/first-reading", "docs/second-reading"] as const;

/**
 * One reading, indexed like the dataset; partners, instruments and documents come from seeds/. A reading is kept as it
 * was written, so a cell that the press does not accept is taken as empty; a row that cannot be read even so throws,
 * because it would count as a fact that its reader did not find.
 */
export function readReading(root: string, folder: string): WrittenIndex {
  const own = readTables(join(root, folder), folder);
  const shared = readTables(join(root, "seeds"));
  const factTables = Object.fromEntries(FACT_TABLES.map((table) => [table, own[table]]));
  const raw = { ...shared, ...factTables } as RawTables;
  const { seeds, problems } = readSeeds(withoutCells(raw, errorsOf(readSeeds(raw).problems)));
  const errors = errorsOf(problems);
  if (errors.length > 0)
    throw new Error(`The tables cannot be compared before they can be read:\n${errors.map(formatProblem).join("\n")}`);
  return indexFacts(assemble(seeds, { corridors: [], waypoints: [] }, new Map(), ""), allEnglish);
}

/** The fact tables with the cells emptied that these problems name. */
function withoutCells(raw: RawTables, problems: readonly Problem[]): RawTables {
  const tables = FACT_TABLES.map((name) => {
    const rows = raw[name].rows.map((row) => {
      const faults = problems.filter(({ file, line }) => file === row.file && line === row.line);
      const emptied = faults.flatMap(({ field }) => {
        const cell = row.cells[field];
        return cell === undefined ? [] : [[field, { ...cell, text: "" }] as const];
      });
      return { ...row, cells: { ...row.cells, ...Object.fromEntries(emptied) } };
    });
    return [name, { ...raw[name], rows }] as const;
  });
  return { ...raw, ...Object.fromEntries(tables) };
}

/** Looks phrases up in the texts of the documents; where a text is not at hand there is no position. */
export function positionsIn(folder: string): PositionOf {
  const texts = new Map<string, SourceText | string>();
  return (fact: WrittenFact) => {
    const text = texts.get(fact.source) ?? readSourceText(folder, fact.source);
    texts.set(fact.source, text);
    if (typeof text === "string") return null;
    const at = text.text.indexOf(fact.phrase.replace(/\s+/g, " "));
    return at === -1 ? null : at;
  };
}

/** The positions in the folder of texts that the project uses. */
export function positionsOf(root: string): PositionOf {
  return positionsIn(sourcesFolder(root));
}
