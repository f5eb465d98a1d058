/**
 * How near two rows lie to each other by their words: the share of the shorter row's telling words that the other has
 * too (overlap coefficient: D. Szymkiewicz, Acta Societatis Botanicorum Poloniae 11 (1934), 467–485). Coded columns such as level
 * and stage are left out, because what is compared must not decide what is compared with what.
 */
import type { WrittenFact } from "../../src/model/written.ts";

const COMMON_WORDS = new Set(
  (
    "a an and are as at be been by for from has have in into is it its of on or that the their them they this to under was were with " +
    "which who 1 also eu european commission country countries migration partner partners"
  ).split(" "),
);

/** The words of a row that tell it from others: its statement, phrase, and what its table calls the thing. */
export function tellingWords(fact: WrittenFact): ReadonlySet<string> {
  const text = `${fact.statement} ${fact.phrase} ${ownWords(fact)}`.toLowerCase();
  // "2,640" and "2640" are one number; "programmes" and "programme" one word.
  const words = text.replace(/(\d)[,.](?=\d{3})/g, "$1").match(/[\p{L}\d]+(?:\.\d+)?/gu) ?? [];
  return new Set(words.filter((word) => !COMMON_WORDS.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, "")));
}

/** From 0, no telling word in common, to 1, all those of the shorter row. */
export function closeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}

function ownWords(fact: WrittenFact): string {
  switch (fact.table) {
    case "cooperation":
      return "";
    case "deployments":
      return `${fact.actor} ${fact.place}`;
    case "funding":
      return `${fact.programme} ${fact.purpose}`;
    case "events":
      return `${fact.title} ${fact.place}`;
    case "indicators":
      return fact.measure;
    case "priorities":
      return fact.wording;
  }
}
