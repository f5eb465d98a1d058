/** The columns in which a fact table is shown, how each is written for readers, and what it is sorted by. */
import type { DateSpan } from "../../../model/dates.ts";
import { lastDayOf } from "../../../model/dataset.ts";
import { FUNDING_STAGES, type FactTable } from "../../../model/vocabulary.ts";
import type { WrittenFact } from "../../../model/written.ts";
import type { WrittenIndex } from "../../../slice/factIndex.ts";
import { levelRank } from "../../../slice/families.ts";
import type { Rank } from "./order.ts";
import { whoIsMeant } from "./whoIsMeant.ts";

/** How a cell is set: as names that lead on, as a figure, in the row’s own English, as the statement or as the way to its passage. */
export type ColumnKind = "partners" | "words" | "quoted" | "figure" | "statement" | "passage";

export type ColumnKey =
  | "partners"
  | "source"
  | "happened"
  | "instrument"
  | "level"
  | "actor"
  | "count"
  | "unit"
  | "state"
  | "programme"
  | "amount_eur"
  | "stage"
  | "kind"
  | "title"
  | "measure"
  | "value"
  | "period"
  | "wording"
  | "statement"
  | "section";

export interface Column {
  readonly key: ColumnKey;
  readonly kind: ColumnKind;
  readonly text: (index: WrittenIndex, fact: WrittenFact) => string;
  readonly rank: (index: WrittenIndex, fact: WrittenFact) => Rank;
}

/** The columns of a table, with the document where rows of several stand together. */
export function columnsOf(table: FactTable, everyDocument: boolean): readonly Column[] {
  return [PARTNERS, ...(everyDocument ? [SOURCE] : []), ...OWN[table], STATEMENT, SECTION];
}

const PARTNERS: Column = textColumn("partners", "partners", (index, fact) => {
  const { partners, group } = whoIsMeant(index, fact);
  return index.words.lists.joined([...partners.map(({ name }) => name), ...(group === "" ? [] : [group])]);
});

const SOURCE: Column = {
  key: "source",
  kind: "words",
  text: (index, fact) => index.words.dates.monthOf(fact.source),
  rank: (index, fact) => lastDayOf(index.source(fact.source)),
};

const STATEMENT: Column = textColumn("statement", "statement", (_index, fact) => fact.statement);
const SECTION: Column = textColumn("section", "passage", (_index, fact) => fact.section);

const HAPPENED: Column = {
  key: "happened",
  kind: "words",
  text: timesOf,
  rank: (_index, fact) => dayOf(fact.happened) ?? dayOf(fact.plannedFor),
};

const PERIOD: Column = {
  key: "period",
  kind: "words",
  text: (index, fact) => {
    const period = periodOf(fact);
    return period === null ? timesOf(index, fact) : index.words.dates.span(period);
  },
  rank: (_index, fact) => dayOf(periodOf(fact)) ?? dayOf(fact.happened) ?? dayOf(fact.plannedFor),
};

const KIND: Column = textColumn("kind", "words", ({ words }, fact) =>
  fact.table === "events" ? words.vocabulary.eventKinds[fact.kind] : "",
);

const UNIT: Column = textColumn("unit", "quoted", ({ words }, fact) => {
  if (fact.table === "deployments") return fact.unit || words.vocabulary.deploymentKinds[fact.kind];
  return fact.table === "indicators" ? fact.unit : "";
});

const OWN: Readonly<Record<FactTable, readonly Column[]>> = {
  cooperation: [
    textColumn("instrument", "words", (index, fact) =>
      fact.table === "cooperation" ? (index.instrument(fact.instrument)?.name ?? fact.instrument) : "",
    ),
    {
      key: "level",
      kind: "words",
      text: ({ words: { vocabulary } }, fact) =>
        fact.table !== "cooperation" ? "" : fact.level === null ? vocabulary.flags.area : vocabulary.levels[fact.level],
      rank: (_index, fact) => (fact.table === "cooperation" && fact.level !== null ? levelRank(fact.level) : null),
    },
    HAPPENED,
  ],
  deployments: [
    textColumn("actor", "quoted", (_index, fact) => (fact.table === "deployments" ? fact.actor : "")),
    figureColumn("count", (fact) => (fact.table === "deployments" ? fact.count : null)),
    UNIT,
    textColumn("state", "words", ({ words }, fact) =>
      fact.table === "deployments" ? words.vocabulary.deploymentStates[fact.state] : "",
    ),
    HAPPENED,
  ],
  funding: [
    textColumn("programme", "quoted", (_index, fact) =>
      fact.table === "funding" ? [fact.programme, fact.purpose].filter((text) => text !== "").join(": ") : "",
    ),
    figureColumn("amount_eur", (fact) => (fact.table === "funding" ? fact.amountEur : null)),
    {
      key: "stage",
      kind: "words",
      text: ({ words: { vocabulary } }, fact) =>
        fact.table !== "funding" ? "" : fact.stage === null ? vocabulary.stageUnstated : vocabulary.stages[fact.stage],
      rank: (_index, fact) =>
        fact.table === "funding" && fact.stage !== null ? FUNDING_STAGES.indexOf(fact.stage) : null,
    },
    PERIOD,
  ],
  events: [
    HAPPENED,
    KIND,
    textColumn("title", "quoted", (_index, fact) => (fact.table === "events" ? fact.title : "")),
  ],
  indicators: [
    textColumn("measure", "quoted", (_index, fact) => (fact.table === "indicators" ? fact.measure : "")),
    figureColumn("value", (fact) => (fact.table === "indicators" ? fact.value : null)),
    UNIT,
    PERIOD,
  ],
  priorities: [textColumn("wording", "quoted", (_index, fact) => (fact.table === "priorities" ? fact.wording : ""))],
};

function textColumn(key: ColumnKey, kind: ColumnKind, text: Column["text"]): Column {
  return { key, kind, text, rank: (index, fact) => text(index, fact) || null };
}

/** A figure as stated, with its qualifier; the unit has a column of its own, so that figures can be compared. */
function figureColumn(key: ColumnKey, figure: (fact: WrittenFact) => number | null): Column {
  return {
    key,
    kind: "figure",
    text: ({ words: { amounts } }, fact) => {
      const value = figure(fact);
      return value === null ? "" : amounts.qualified("qualifier" in fact ? fact.qualifier : null, amounts.count(value));
    },
    rank: (_index, fact) => figure(fact),
  };
}

/** When it happened, and what is planned for when. */
function timesOf({ words: { dates, map } }: WrittenIndex, { happened, plannedFor }: WrittenFact): string {
  const planned =
    plannedFor === null ? "" : dayOf(plannedFor) === null ? map.nextStepUndated : map.nextStep(dates.span(plannedFor));
  return [happened === null ? "" : dates.span(happened), planned].filter((text) => text !== "").join(" · ");
}

function periodOf(fact: WrittenFact): DateSpan | null {
  return fact.table === "funding" || fact.table === "indicators" ? fact.period : null;
}

/** The first day that a span can mean, or the last where it has no first. */
function dayOf(span: DateSpan | null): number | null {
  return span === null ? null : (span.earliest ?? span.latest);
}
