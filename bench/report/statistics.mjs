// Medians of rounds; a missing value in one round does not spoil the others.

/** @param {(number | null | undefined)[]} values */
export function spread(values) {
  const known = values.filter((value) => typeof value === "number" && Number.isFinite(value)).sort((a, b) => a - b);
  if (known.length === 0) return null;
  return { median: medianOf(known), least: known[0], most: known.at(-1), count: known.length };
}

/** The median of numbers in order. */
function medianOf(known) {
  const middle = Math.floor(known.length / 2);
  return known.length % 2 === 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}
