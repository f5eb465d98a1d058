/** The rows as an embed needs them: every row that a picture counts, and of each only what a picture, a tip or a standing is read from. Pictures that compare or filter take the core itself. */
import { type Dataset, lastDayOf } from "../../../src/model/dataset.ts";
import type { FactId } from "../../../src/model/records.ts";
import { type DateSpan, type DayNumber, liesWithin, monthsBefore } from "../../../src/model/dates.ts";
import { type EmbedWire, nameOfRow } from "../../../src/model/wire/embed.ts";
import { FACT_TABLES, type FactTable } from "../../../src/model/vocabulary.ts";
import type { WrittenFact } from "../../../src/model/written.ts";
import { NEW_STEP_MONTHS } from "../../../src/slice/standing.ts";
import { coreWire } from "./core.ts";

/** Whether something is planned decides a standing; when does not. */
const SOME_TIME: DateSpan = { edtf: "", earliest: null, latest: null, approximate: false };

/** The core without ids of rows and instruments and without what only the atlas says of documents, partners and corridors. */
export function embedWire(whole: Dataset): EmbedWire {
  const dataset = { ...whole, facts: whole.facts.map((fact) => lean(fact, partnersOf(whole))).filter(isSeen) };
  const short = shortIds(dataset.facts);
  const toolOf = new Map(dataset.instruments.map(({ id }, place) => [id, String(place)]));
  const lastDays = new Map(dataset.sources.map((source) => [source.id, lastDayOf(source)]));
  const core = coreWire({
    ...dataset,
    sources: dataset.sources.map((source) => ({
      ...source,
      dateNote: "",
      number: "",
      url: "",
      covers: "",
      leavesOut: "",
    })),
    partners: dataset.partners.map((partner) => ({ ...partner, capital: "" })),
    // Their brackets are in the materials of the picture.
    regions: dataset.regions.map((region) => ({
      ...region,
      members: [],
      bracket: region.bracket && { ...region.bracket, path: [] },
    })),
    instruments: dataset.instruments.map((instrument) => ({
      ...instrument,
      id: toolOf.get(instrument.id) ?? instrument.id,
    })),
    facts: dataset.facts
      .map((fact) => shortened(fact, short, lastDays.get(fact.source) ?? 0))
      .map((fact) =>
        fact.table === "cooperation" ? { ...fact, instrument: toolOf.get(fact.instrument) ?? fact.instrument } : fact,
      ),
  });
  const routes = core.routes.map((route) => ({
    ...route,
    corridors: route.corridors.map((corridor) => ({ ...corridor, countries: [] })),
  }));
  const nameless = FACT_TABLES.map((table) => {
    const { name: _, ...columns } = core.facts[table];
    return [table, columns];
  });
  return { ...core, routes, facts: Object.fromEntries(nameless) as EmbedWire["facts"] };
}

const partnersOf = ({ partners }: Dataset): ReadonlySet<string> => new Set(partners.map(({ iso3 }) => iso3));

/** Of those whom a row names beside its partners only partners, whatever their part in it; of its routes only what a bracket shows. */
function lean(fact: WrittenFact, partners: ReadonlySet<string>): WrittenFact {
  return {
    ...fact,
    others: fact.others.flatMap(({ iso3 }) =>
      partners.has(iso3) && !fact.partners.includes(iso3) ? [{ iso3, role: "venue" as const }] : [],
    ),
    routes: fact.region === null ? [] : fact.routes,
  };
}

/** Whether a row says anything of a place on the map. */
function isSeen({ partners, region, others, table }: WrittenFact): boolean {
  const isDrawn = table === "cooperation" || table === "deployments" || table === "funding";
  return isDrawn || partners.length > 0 || region !== null || others.length > 0;
}

/** What each row is called in an embed, by its id: its place in its table. */
function shortIds(facts: readonly WrittenFact[]): ReadonlyMap<FactId, FactId> {
  const counts = new Map<FactTable, number>();
  return new Map(
    facts.map(({ id, table, source }) => {
      const place = counts.get(table) ?? 0;
      counts.set(table, place + 1);
      return [id, `${source}-${nameOfRow(table, place)}`];
    }),
  );
}

function shortened(fact: WrittenFact, short: ReadonlyMap<FactId, FactId>, lastDay: DayNumber): WrittenFact {
  const { happened, table } = fact;
  const isDated = table === "cooperation" || table === "deployments" || table === "funding";
  const isNew = isDated && happened !== null && liesWithin(happened, monthsBefore(lastDay, NEW_STEP_MONTHS), lastDay);
  const lean = {
    ...fact,
    id: short.get(fact.id) ?? fact.id,
    // A standing asks of a step only whether it was new on the document’s day, so one day stands for all of them.
    happened: isNew ? { ...SOME_TIME, earliest: lastDay, latest: lastDay } : null,
    plannedFor: isDated && fact.plannedFor !== null ? SOME_TIME : null,
  };
  if (lean.table !== "deployments" && lean.table !== "funding") return lean;
  return { ...lean, partOf: lean.partOf === null ? null : (short.get(lean.partOf) ?? null) };
}
