/** Numbers that look random and are the same each time: a failing test names the seed that it printed. */
export interface Seeded {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/** Mulberry32 by Tommy Ettinger, public domain. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { next, whole, pick: (values) => values[whole(0, values.length - 1)]! };
}
