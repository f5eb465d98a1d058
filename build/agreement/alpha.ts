/**
 * Krippendorff's alpha from a matrix of coincidences, α = 1 − Dₒ / Dₑ, for any number of readers and with gaps.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011 (sections C and D).
 */
import { tally } from "./kappa.ts";

/** δ², how far two values lie apart. `counts` says how often each value of the scale occurs among those that can be paired. */
type SquaredDifference = (from: number, to: number, counts: readonly number[]) => number;

/** Values without an order are the same or they are not. */
const nominal: SquaredDifference = (from, to) => (from === to ? 0 : 1);

/** Values with an order lie as far apart as there are ranks between them: (Σ n_g from c to k − (n_c + n_k) / 2)². */
const ordinal: SquaredDifference = (from, to, counts) => {
  const [low, high] = from < to ? [from, to] : [to, from];
  const between = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
  return (between - (counts[low]! + counts[high]!) / 2) ** 2;
};

/** Alpha of values without an order. A unit holds the values that its readers gave; null where nothing can vary. */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  return alpha(units, [...new Set(units.flat())], nominal);
}

/** Alpha of values in the order of `scale`. Throws where a value is not on the scale. */
export function ordinalAlpha<Value extends string>(
  units: readonly (readonly Value[])[],
  scale: readonly Value[],
): number | null {
  const stranger = units.flat().find((value) => !scale.includes(value));
  if (stranger !== undefined) throw new Error(`"${stranger}" is not on the scale ${scale.join(", ")}.`);
  return alpha(units, scale, ordinal);
}

function alpha(
  units: readonly (readonly string[])[],
  scale: readonly string[],
  difference: SquaredDifference,
): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const perValue = tally(pairable.flat());
  const counts = scale.map((value) => perValue.get(value) ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  for (const values of pairable) {
    const places = values.map((value) => scale.indexOf(value));
    places.forEach((from, reader) => {
      places.forEach((to, other) => {
        if (reader !== other) observed += difference(from, to, counts) / (values.length - 1);
      });
    });
  }
  let expected = 0;
  counts.forEach((from, a) => {
    counts.forEach((to, b) => (expected += a === b ? 0 : from * to * difference(a, b, counts)));
  });
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}
