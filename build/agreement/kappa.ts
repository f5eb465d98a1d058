/**
 * Cohen's kappa: how far two readers agree beyond what chance alone would give, κ = (pₒ − pₑ) / (1 − pₑ).
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37–46.
 */

/** What the first and the second reader made of one unit. */
export type ValuePair<Value extends string = string> = readonly [first: Value, second: Value];

/** The share of pairs whose two values are the same, pₒ; null where there is no pair. */
export function shareOfSame(pairs: readonly ValuePair[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(([first, second]) => first === second).length / pairs.length;
}

/** Kappa; null where there is no pair, or where both readers use one and the same value throughout (pₑ = 1). */
export function cohensKappa(pairs: readonly ValuePair[]): number | null {
  const observed = shareOfSame(pairs);
  if (observed === null) return null;
  const firsts = tally(pairs.map(([first]) => first));
  const seconds = tally(pairs.map(([, second]) => second));
  let products = 0;
  for (const [value, count] of firsts) products += count * (seconds.get(value) ?? 0);
  // Compared as whole numbers: a quotient may miss 1 by its last digit.
  if (products === pairs.length ** 2) return null;
  const expected = products / pairs.length ** 2;
  return (observed - expected) / (1 - expected);
}

/** How often each value occurs. */
export function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
