/** The checks of the tables against the documents' texts that go beyond phrases: numbers and countries. */
import { existsSync } from "node:fs";
import type { StopId } from "../../src/model/records.ts";
import type { Seeds } from "../checks/readSeeds.ts";
import { checkCoverage } from "../coverage/checkCoverage.ts";
import { normaliseText } from "../phrases/normalise.ts";
import { readRawText } from "../phrases/sourceTexts.ts";
import { checkNumbers, type NumberCheck } from "./checkNumbers.ts";
import { cutText, type Piece } from "./cutText.ts";

/** Looks up numbers and countries in the texts of `folder`. Documents without a text are left out; the check of phrases says so. */
export function checkTexts(seeds: Seeds, folder: string): NumberCheck {
  const texts = new Map<StopId, string | null>();
  const pieces = new Map<StopId, readonly Piece[] | null>();
  for (const { value: source } of existsSync(folder) ? seeds.sources : []) {
    const found = readRawText(folder, source.id);
    const text = typeof found === "string" ? null : found.text;
    texts.set(source.id, text === null ? null : normaliseText(text));
    pieces.set(source.id, text === null ? null : cutText(text, source.id));
  }
  const numbers = checkNumbers(seeds.raw, (source) => pieces.get(source) ?? null);
  return {
    checked: numbers.checked,
    problems: [...numbers.problems, ...checkCoverage(seeds, (source) => texts.get(source) ?? null)],
  };
}
