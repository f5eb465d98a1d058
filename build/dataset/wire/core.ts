/** The dataset to the core that the page's first script carries. */
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Fact, RowOf } from "../../../src/model/records.ts";
import type { FactTable } from "../../../src/model/vocabulary.ts";
import type { CoreWire, FactCells } from "../../../src/model/wire/core.ts";
import type { WrittenFact } from "../../../src/model/written.ts";
import { columnsOf } from "./columns.ts";

const COMMON = ["name", "source", "partners", "region", "others", "routes", "happened", "plannedFor"] as const;

/** What every picture, list and axis needs, without what is written in the rows. */
export function coreWire(dataset: Dataset): CoreWire {
  const { edition, sources, partners, regions, instruments, routes, facts } = dataset;
  const cells = <Table extends FactTable>(table: Table) => cellsOf(facts, table);
  return {
    edition,
    sources,
    partners: columnsOf(partners, ["iso3", "name", "designationNote", "region", "capital", "lon", "lat"]),
    regions: columnsOf(regions, ["id", "name", "members", "bracket"]),
    instruments: columnsOf(instruments, ["id", "family"]),
    routes: routes.map((route) => ({
      ...route,
      corridors: route.corridors.map(({ id, label, inUse, closed, countries }) => ({
        id,
        label,
        inUse,
        closed,
        countries,
      })),
    })),
    facts: {
      cooperation: columnsOf(cells("cooperation"), [...COMMON, "instrument", "level", "flags"]),
      deployments: columnsOf(cells("deployments"), [
        ...COMMON,
        ...(["actor", "kind", "count", "qualifier", "unit", "lon", "lat", "state", "partOf"] as const),
      ]),
      funding: columnsOf(cells("funding"), [...COMMON, "scope", "amountEur", "qualifier", "stage", "partOf"]),
      events: columnsOf(cells("events"), [...COMMON, "kind"]),
      indicators: columnsOf(cells("indicators"), COMMON),
      priorities: columnsOf(cells("priorities"), COMMON),
    },
  };
}

/** The rows of one table, each named by its id without its document's. */
function cellsOf<Table extends FactTable>(
  facts: readonly WrittenFact[],
  table: Table,
): FactCells<RowOf<WrittenFact, Table>>[] {
  const rows = facts.filter((fact): fact is RowOf<WrittenFact, Table> => fact.table === table);
  return rows.map((row) => ({ ...row, name: nameOf(row) }));
}

function nameOf({ id, source }: Fact): string {
  if (!id.startsWith(`${source}-`))
    throw new Error(`The id ${id} does not begin with that of its document, ${source}.`);
  return id.slice(source.length + 1);
}
