/** A row as a reader meets it: what is said, how it is classed, and the passage that says it. */
import type { DateSpan } from "../../model/dates.ts";
import type { FactId, InstrumentId, StopId } from "../../model/records.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { Explanation } from "../glossary.ts";
import { actorsOf } from "../../slice/filter.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { directionOf, type Language } from "../../words/languages.ts";
import type { Words } from "../../words/words.ts";

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
  /** Of the text, as a BCP 47 tag: English, or that of the page where the statement is translated. */
  readonly language: string;
  /** What the row is: an instrument, an actor, a programme, a measure. */
  readonly subject: string;
  /** Of the subject: instruments are named in the language of the page, everything else as its row does. */
  readonly subjectLanguage: string;
  /** What the instrument is and whether it binds; null where the row names none. */
  readonly instrument: InstrumentWords | null;
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

/** An instrument as it is explained where a statement names it. */
export interface InstrumentWords extends Explanation {
  /** In one sentence of the page’s language. */
  readonly binding: string;
}

export interface Disagreement {
  readonly id: FactId;
  readonly text: string;
  /** Of the text. */
  readonly language: string;
  readonly figure: string;
  readonly section: string;
}

/** The statement of one row. */
export function statementOf(index: WrittenIndex, fact: WrittenFact): Statement {
  const { words } = index;
  return {
    id: fact.id,
    text: fact.statement,
    language: languageOfStatement(fact),
    subject: subjectOf(index, fact),
    subjectLanguage: fact.table === "cooperation" ? words.language : "en",
    instrument: fact.table === "cooperation" ? instrumentWords(index, fact.instrument) : null,
    state: stateOf(words, fact),
    figure: figureOf(words, fact),
    date: fact.happened === null ? "" : words.dates.span(fact.happened),
    planned: fact.plannedFor === null ? "" : plannedText(words, fact.plannedFor),
    flags: fact.table === "cooperation" ? fact.flags.filter(isTold).map((flag) => words.vocabulary.flags[flag]) : [],
    note: fact.note,
    passage: passageOf(index, fact),
    disagreements: disagreementsOf(index, fact),
  };
}

/** The language that the statement of a row stands in, as a BCP 47 tag. */
export function languageOfStatement({ language }: Pick<WrittenFact, "language">): string {
  return language ?? "en";
}

/** The statements of the rows with these ids, in their order. */
export function statementsOf(index: WrittenIndex, ids: readonly FactId[]): Statement[] {
  return ids.flatMap((id) => {
    const fact = index.fact(id);
    return fact ? [statementOf(index, fact)] : [];
  });
}

function instrumentWords(index: WrittenIndex, id: InstrumentId): InstrumentWords | null {
  const instrument = index.instrument(id);
  if (!instrument) return null;
  const { name, explanation, binding } = instrument;
  return { id, term: name, explanation, language: null, binding: index.words.learn.binding[binding] };
}

function disagreementsOf(index: WrittenIndex, fact: WrittenFact): Disagreement[] {
  return fact.disagreesWith.flatMap((id) => {
    const other = index.fact(id);
    return other
      ? [
          {
            id,
            text: other.statement,
            language: languageOfStatement(other),
            figure: figureAndState(index.words, other),
            section: other.section,
          },
        ]
      : [];
  });
}

/** Passages can agree on a figure and disagree on how far it has come. */
function figureAndState(words: Words, fact: WrittenFact): string {
  return [figureOf(words, fact), stateOf(words, fact)].filter((words) => words !== "").join(" · ");
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

/** What a row is about: an instrument, an actor, a programme, a measure. */
export function subjectOf(index: WrittenIndex, fact: WrittenFact): string {
  switch (fact.table) {
    case "cooperation":
      return index.instrument(fact.instrument)?.name ?? fact.instrument;
    case "deployments":
      return actorsOf(fact.actor).join(" · ");
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

function stateOf({ vocabulary }: Words, fact: WrittenFact): string {
  switch (fact.table) {
    case "cooperation":
      return fact.level === null ? "" : vocabulary.levels[fact.level];
    case "deployments":
      return vocabulary.deploymentStates[fact.state];
    case "funding":
      return fact.stage === null ? vocabulary.stageUnstated : vocabulary.stages[fact.stage];
    case "events":
      return vocabulary.eventKinds[fact.kind];
    case "indicators":
    case "priorities":
      return "";
  }
}

function figureOf({ amounts, language, vocabulary }: Words, fact: WrittenFact): string {
  switch (fact.table) {
    case "deployments":
      return fact.count === null
        ? ""
        : withUnit(language, amounts.qualified(fact.qualifier, amounts.count(fact.count)), fact.unit);
    case "funding":
      return fact.amountEur === null
        ? vocabulary.amountUnstated
        : amounts.qualified(fact.qualifier, amounts.euros(fact.amountEur));
    case "indicators": {
      if (fact.value === null) return "";
      const isPercent = fact.unit === "%" || fact.unit === "percent";
      const figure = amounts.qualified(fact.qualifier, (isPercent ? amounts.percent : amounts.count)(fact.value));
      return isPercent ? figure : withUnit(language, figure, fact.unit);
    }
    default:
      return "";
  }
}

function plannedText({ dates, map }: Words, span: DateSpan): string {
  return span.earliest === null && span.latest === null ? map.nextStepUndated : map.nextStep(dates.span(span));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A unit is English: in a line that runs from the right it stands between the signs FSI and PDI of Unicode. */
function withUnit(language: Language, figure: string, unit: string): string {
  if (unit === "") return figure;
  return `${figure} ${directionOf(language) === "rtl" ? `\u2068${unit}\u2069` : unit}`;
}
