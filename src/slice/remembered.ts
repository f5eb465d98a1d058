/** What follows from an index alone is worked out once: a step through the documents repeats nothing. */
import type { FactIndex } from "./factIndex.ts";

/** The same pure function, which remembers what it gave for an index and words as long as the index lives. */
export function remembered<Words extends readonly string[], Value>(
  make: (index: FactIndex, ...words: Words) => Value,
): (index: FactIndex, ...words: Words) => Value {
  const byIndex = new WeakMap<FactIndex, Map<string, Value>>();
  return (index, ...words) => {
    let known = byIndex.get(index);
    if (!known) byIndex.set(index, (known = new Map<string, Value>()));
    const key = words.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(index, ...words);
    known.set(key, value);
    return value;
  };
}
