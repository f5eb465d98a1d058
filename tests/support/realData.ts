/** The seeded tables through the press, once for each test file. */
import { pressDataset } from "../../build/dataset/pressDataset.ts";
import { type WrittenIndex } from "../../src/slice/factIndex.ts";
import { indexFacts } from "./indexed.ts";
import { projectRoot } from "../build/support/folders.ts";
import { frozen } from "./facts.ts";

/** Frozen, so that whatever writes to it throws. */
const dataset = frozen(pressDataset(projectRoot).dataset);

export const realIndex: WrittenIndex = indexFacts(dataset);

export const realGlossary = dataset.glossary;

/** Every partner at every stop. */
export function everyPartnerAndStop(): { readonly stop: string; readonly iso3: string }[] {
  return realIndex.stops.flatMap((stop) => realIndex.dataset.partners.map(({ iso3 }) => ({ stop, iso3 })));
}
