/** Numbers that look drawn by chance and are the same in every run. */

export interface Random {
  /** A whole number from 0 and below `count`. */
  readonly below: (count: number) => number;
  readonly chance: (share: number) => boolean;
  readonly of: <Value>(values: readonly Value[]) => Value;
  /** The same, the first values far more often than the last, as words and partners are. */
  readonly ofFew: <Value>(values: readonly Value[]) => Value;
}

/** A sequence of its own for each seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const at = <Value>(values: readonly Value[], place: number): Value => {
    const value = values[place];
    if (value === undefined) throw new Error("There is nothing to choose from.");
    return value;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    of: (values) => at(values, below(values.length)),
    ofFew: (values) => at(values, Math.floor(next() ** 2 * values.length)),
  };
}
