/** A row as a reader meets it: what is said, how it is classed, and the passage that says it. */
import { countText, euroText, qualified } from "../../model/amounts.ts";
import { dateText } from "../../model/dateText.ts";
import type { FactId, StopId } from "../../model/records.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { FLAG_NAMES, STAGE_NAMES } from "../tokens/names.ts";
import { LEVEL_NAMES } from "../tokens/looks.ts";

export interface Passage {
  readonly stop: StopId;
  readonly documentTitle: string;
  /** The document's own number, such as 8952/21; empty where it has none. */
  readonly documentNumber: string;
  readonly section: string;
  /** Words to search for in the document. */
  readonly phrase: string;
  /** An address that ends in a text fragment, or null where none is confirmed. */
  readonly url: string | null;
}

export interface Statement {
  readonly id: FactId;
  readonly text: string;
  /** What the row is: an instrument, an actor, a programme, a measure. */
  readonly subject: string;
  /** Level, state, stage or kind, in words; empty where the row has none. */
  readonly state: string;
  /** The figure as stated, with its qualifier; empty where the row has none. */
  readonly figure: string;
  readonly date: string;
  readonly planned: string;
  readonly flags: readonly string[];
  readonly note: string;
  readonly passage: Passage;
  /** Other passages that say otherwise, to be shown beside this one. */
  readonly disagreements: readonly Disagreement[];
}

export interface Disagreement {
  readonly id: FactId;
  readonly text: string;
  readonly figure: string;
  readonly section: string;
}

/** The statement of one row. */
export function statementOf(index: WrittenIndex, fact: WrittenFact): Statement {
  return {
    id: fact.id,
    text: fact.statement,
    subject: subjectOf(index, fact),
    state: stateOf(fact),
    figure: figureOf(fact),
    date: fact.happened === null ? "" : dateText(fact.happened),
    planned: fact.plannedFor === null ? "" : plannedText(fact),
    flags: fact.table === "cooperation" ? fact.flags.filter(isTold).map((flag) => FLAG_NAMES[flag]) : [],
    note: fact.note,
    passage: passageOf(index, fact),
    disagreements: disagreementsOf(index, fact),
  };
}

/** The statements of the rows with these ids, in their order. */
export function statementsOf(index: WrittenIndex, ids: readonly FactId[]): Statement[] {
  return ids.flatMap((id) => {
    const fact = index.fact(id);
    return fact ? [statementOf(index, fact)] : [];
  });
}

function disagreementsOf(index: WrittenIndex, fact: WrittenFact): Disagreement[] {
  return fact.disagreesWith.flatMap((id) => {
    const other = index.fact(id);
    return other ? [{ id, text: other.statement, figure: figureAndState(other), section: other.section }] : [];
  });
}

/** Passages can agree on a figure and disagree on how far it has come. */
function figureAndState(fact: WrittenFact): string {
  return [figureOf(fact), stateOf(fact)].filter((words) => words !== "").join(" · ");
}

function passageOf(index: WrittenIndex, fact: WrittenFact): Passage {
  const source = index.source(fact.source);
  const url =
    source.url === "" ? null : `${source.url}#:~:text=${encodeURIComponent(fact.phrase).replace(/-/g, "%2D")}`;
  return {
    stop: fact.source,
    documentTitle: source.title,
    documentNumber: source.number,
    section: fact.section,
    phrase: fact.phrase,
    url,
  };
}

/** Areas and the row of the whole say so by their instrument. */
function isTold(flag: string): boolean {
  return flag !== "area" && flag !== "main";
}

function subjectOf(index: WrittenIndex, fact: WrittenFact): string {
  switch (fact.table) {
    case "cooperation":
      return index.instrument(fact.instrument)?.name ?? fact.instrument;
    case "deployments":
      return fact.actor;
    case "funding":
      return fact.programme || capital(fact.purpose);
    case "events":
      return fact.title;
    case "indicators":
      return capital(fact.measure);
    case "priorities":
      return fact.wording;
  }
}

function stateOf(fact: WrittenFact): string {
  switch (fact.table) {
    case "cooperation":
      return fact.level === null ? "" : LEVEL_NAMES[fact.level];
    case "deployments":
      return capital(fact.state);
    case "funding":
      return fact.stage === null ? "Stage not stated" : STAGE_NAMES[fact.stage];
    case "events":
      return capital(fact.kind);
    case "indicators":
    case "priorities":
      return "";
  }
}

function figureOf(fact: WrittenFact): string {
  switch (fact.table) {
    case "deployments":
      return fact.count === null ? "" : `${qualified(fact.qualifier, countText(fact.count))} ${fact.unit}`.trim();
    case "funding":
      return fact.amountEur === null ? "Amount not stated" : qualified(fact.qualifier, euroText(fact.amountEur));
    case "indicators": {
      if (fact.value === null) return "";
      const figure = qualified(fact.qualifier, countText(fact.value));
      return fact.unit === "%" || fact.unit === "percent" ? `${figure} %` : `${figure} ${fact.unit}`.trim();
    }
    default:
      return "";
  }
}

function plannedText(fact: WrittenFact): string {
  const span = fact.plannedFor;
  if (span === null) return "";
  return span.earliest === null && span.latest === null ? "Next step, undated" : `Next step, ${dateText(span)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
