/** Numbers that a document writes in words. */

const UNITS = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  ...["eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"],
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ...([["a", 1], ["an", 1], ["once", 1], ["twice", 2], ["dozen", 12], ["hundred", 100], ["thousand", 1000]] as const), // prettier-ignore
]);

/** "third countries" are not three of anything. */
const NOT_A_NUMBER = /\bthird[- ](?:countr|state|part|national)/gi;
const TENS_AND_UNITS = new RegExp(
  `\\b(${TENS.join("|")})[- ](${[...UNITS.slice(1, 10), ...ORDINALS.slice(0, 9)].join("|")})\\b`,
  "gi",
);
const HUNDREDS = new RegExp(`\\b(${UNITS.slice(1).join("|")}|an?) (hundred|thousand)\\b`, "gi");

/** The numbers that stand in words, among them 1 for each "a": who counts "a liaison officer" counts one. */
export function readNumberWords(text: string): ReadonlySet<number> {
  const values = new Set<number>();
  const valueOf = (word: string): number => VALUES.get(word.toLowerCase()) ?? NaN;
  let rest = text.replace(NOT_A_NUMBER, " ");
  const take = (pattern: RegExp, combine: (a: number, b: number) => number): void => {
    rest = rest.replace(pattern, (_, first: string, second: string) => {
      values.add(combine(valueOf(first), valueOf(second)));
      return " ";
    });
  };
  take(TENS_AND_UNITS, (tens, unit) => tens + unit);
  take(HUNDREDS, (unit, hundred) => unit * hundred);
  for (const [word] of rest.matchAll(/(?<!\p{L})\p{L}+(?!\p{L})/gu)) {
    const value = valueOf(word);
    if (!Number.isNaN(value)) values.add(value);
  }
  return values;
}
