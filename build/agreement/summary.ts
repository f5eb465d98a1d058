/** The agreement of the two readings in few figures, for the page about the data. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReadingAgreement } from "../../src/model/dataset.ts";
import { foundIn, levelAgreement, partOf, stageAgreement, standingAgreement } from "./measures.ts";
import { pairUnits } from "./pairing.ts";
import { READING_FOLDERS, readReading } from "./readings.ts";
import { unitsOf } from "./units.ts";

/** One row a document, in order of date; none where the readings are not kept. Coefficients have two decimals. */
export function readingAgreement(root: string): ReadingAgreement[] {
  if (!READING_FOLDERS.every((folder) => existsSync(join(root, folder)))) return [];
  const [first, second] = READING_FOLDERS.map((folder) => readReading(root, folder));
  const withoutPosition = (): null => null;
  const pairing = pairUnits(
    unitsOf(first!.dataset.facts, withoutPosition),
    unitsOf(second!.dataset.facts, withoutPosition),
    (instrument) => first!.instrument(instrument)?.family,
  );
  return first!.stops.map((stop) => {
    const part = partOf(pairing, { stop });
    const { first: one, second: other, both } = foundIn(part);
    return {
      stop,
      foundByBothPercent: Math.round((100 * both) / Math.max(1, one + other - both)),
      levelKappa: rounded(levelAgreement(part).kappa),
      stageKappa: rounded(stageAgreement(part).kappa),
      standingKappa: rounded(standingAgreement(first!, second!, [stop]).direction.kappa),
    };
  });
}

function rounded(coefficient: number | null): number | null {
  return coefficient === null ? null : Number(coefficient.toFixed(2));
}
