/** A filter in words. It stands on pictures, so it comes with the first of them. */
import type { FilterName } from "../../model/choices.ts";
import type { FactTable } from "../../model/vocabulary.ts";
import { amounts, plural } from "./basics.ts";

const names: Readonly<Record<FilterName, string>> = {
  kind: "Kind",
  family: "Field",
  level: "Level",
  instrument: "Instrument",
  actor: "Actor",
  state: "Deployment",
  stage: "Money",
};

const tables: Readonly<Record<FactTable, string>> = {
  cooperation: "Cooperation",
  deployments: "Deployments",
  funding: "Money",
  events: "Events",
  indicators: "Figures",
  priorities: "Priorities",
};

export const filtering = {
  find: "Search",
  findWhat: "Country, agency, amount, word",
  filter: "Filter",
  names,
  tables,
  area: "Area of cooperation",
  /** `Field: Returns or Borders` */
  part: (name: string, values: readonly string[]): string => `${name}: ${values.join(" or ")}`,
  sentence: (what: string, count: number, all: number): string =>
    `Filtered – ${what}. ${amounts.count(count)} of ${plural(all, { one: "# partner has", other: "# partners have" })} a matching entry.`,
  others: (count: number): string =>
    plural(count, {
      one: "# other partner has no matching entry in this document.",
      other: "# other partners have no matching entry in this document.",
    }),
};
