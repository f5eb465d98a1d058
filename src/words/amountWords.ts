/** Money and counts in words, exactly as stated: nothing is rounded, a qualifier stays with its figure. */
import type { Qualifier } from "../model/vocabulary.ts";

/** What a language brings to the writing of figures. */
export interface AmountGrammar {
  /** A whole or decimal number with its thousands grouped: `12 000`, `1.75`. */
  readonly count: (value: number) => string;
  readonly euros: (count: string) => string;
  /** `isOne` is set where the figure takes the singular. */
  readonly millions: (count: string, isOne: boolean) => string;
  readonly billions: (count: string, isOne: boolean) => string;
  /** As short as a symbol’s label needs it: `€5 m`. */
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, "exactly">, (figure: string) => string>>;
  /** From nought to ten. */
  readonly numberWords: readonly string[];
  /** `12 %`. */
  readonly percent: (count: string) => string;
}

/** How a language says figures. */
export interface AmountWords {
  readonly count: (value: number) => string;
  /** An amount of whole euros: `€67 million`, `€2.85 billion`, `€4500`. */
  readonly euros: (amountEur: number) => string;
  /** A figure with the wording that qualifies it: `around €5 million`. Exact figures stand alone. */
  readonly qualified: (qualifier: Qualifier | null, figure: string) => string;
  /** A small count in running text: `five`; from eleven on in digits. */
  readonly numberWord: (count: number) => string;
  readonly percent: (value: number) => string;
}

const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** The figures of a language from its grammar. */
export function amountWords(grammar: AmountGrammar): AmountWords {
  const { count } = grammar;
  return {
    count,
    euros(amountEur) {
      const billions = amountEur / BILLION;
      if (amountEur >= BILLION && Number(billions.toFixed(3)) === billions)
        return grammar.billions(count(decimal(billions)), billions < 2);
      const millions = decimal(amountEur / MILLION);
      return amountEur >= MILLION ? grammar.millions(count(millions), millions < 2) : grammar.euros(count(amountEur));
    },
    qualified: (qualifier, figure) =>
      qualifier === null || qualifier === "exactly" ? figure : grammar.qualifiers[qualifier](figure),
    numberWord: (value) => grammar.numberWords[value] ?? count(value),
    percent: (value) => grammar.percent(count(value)),
  };
}

function decimal(value: number): number {
  return Number(value.toFixed(6));
}

/** A number with this separator between its thousands, from five digits on, and this decimal mark. */
export function grouped(thousands: string, decimalMark: string): (value: number) => string {
  return (value) => {
    const [whole = "0", fraction] = String(value).split(".");
    const parted = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
    return fraction === undefined ? parted : `${parted}${decimalMark}${fraction}`;
  };
}
