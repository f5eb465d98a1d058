/** Stands for `realData.ts` in mutation tests: the same tables, pressed once before the first of them. */
import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/model/dataset.ts";
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { frozen } from "./facts.ts";
import { indexFacts } from "./indexed.ts";
import { keptDataset } from "./keptPlace.ts";

const dataset = frozen(JSON.parse(readFileSync(keptDataset, "utf8")) as Dataset);

export const realIndex: WrittenIndex = indexFacts(dataset);

/** Every partner at every stop. */
export function everyPartnerAndStop(): { readonly stop: string; readonly iso3: string }[] {
  return realIndex.stops.flatMap((stop) => realIndex.dataset.partners.map(({ iso3 }) => ({ stop, iso3 })));
}
