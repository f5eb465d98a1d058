/**
 * What is counted: a fact about one partner. A row about several partners counts once for each, so that a reader who
 * wrote one row for ten countries and one who wrote ten rows agree, and neither gains or loses by the manner of writing.
 * A region counts as a partner of its own; a row about nobody in particular counts once.
 */
import type { WrittenFact } from "../../src/model/written.ts";
import { tellingWords } from "./closeness.ts";

export interface Unit {
  readonly fact: WrittenFact;
  /** A partner, a region, or empty for a row about neither. */
  readonly subject: string;
  readonly words: ReadonlySet<string>;
  /** Where the phrase stands in its document, in characters from its start; null where the text is not at hand. */
  readonly position: number | null;
}

/** Finds the phrase of a row in its document. */
export type PositionOf = (fact: WrittenFact) => number | null;

/** The units of all rows, in the order of the rows. */
export function unitsOf(facts: readonly WrittenFact[], positionOf: PositionOf = () => null): readonly Unit[] {
  return facts.flatMap((fact) => {
    const words = tellingWords(fact);
    const position = positionOf(fact);
    return subjectsOf(fact).map((subject) => ({ fact, subject, words, position }));
  });
}

function subjectsOf(fact: WrittenFact): readonly string[] {
  const subjects = [...fact.partners, ...(fact.region === null ? [] : [fact.region])];
  return subjects.length === 0 ? [""] : [...new Set(subjects)];
}

/** Units that may be the same fact at all: one document, one table, one subject. */
export function groupKey({ fact, subject }: Unit): string {
  return `${fact.source} ${fact.table} ${subject}`;
}
