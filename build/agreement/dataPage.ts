/** The generated blocks of docs/data.md, from the readings and from seeds/. Behind `npm run data:agreement`. */
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { indexFacts } from "../../src/slice/factIndex.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { agreementBlock } from "./agreementBlock.ts";
import { disagreementsBlock } from "./disagreementsBlock.ts";
import { doubleCountsBlock } from "./doubleCounts.ts";
import { withBlock } from "./markdown.ts";
import { positionsOf, READING_FOLDERS, readReading } from "./readings.ts";
import { allEnglish } from "../../src/words/en/all.ts";

export const DATA_PAGE = "docs/data.md";
export const WRITE_COMMAND = "npm run data:agreement -- --write";

export interface DataPage {
  /** The agreement tables alone, for printing. */
  readonly agreement: string;
  /** The page as it stands on disk, and with its blocks made anew. */
  readonly before: string;
  readonly after: string;
}

/** Reads everything and writes nothing. Throws a sentence where a reading or a marker cannot be read. */
export function dataPage(root: string): DataPage {
  const [first, second] = READING_FOLDERS.map((folder) => readReading(root, folder));
  const index = indexFacts(pressDataset(root).dataset, allEnglish);
  const agreement = agreementBlock(first!, second!, positionsOf(root));
  const before = readFileSync(join(root, DATA_PAGE), "utf8");
  const blocks = [
    ["agreement", agreement],
    ["double-counts", doubleCountsBlock(index)],
    ["disagreements", disagreementsBlock(index)],
  ] as const;
  return {
    agreement,
    before,
    after: blocks.reduce((page, [name, text]) => withBlock(page, name, text), before),
  };
}
