/** Suggestions for mistyped words. */

/** The word nearest to a mistyped one, or null when none is near: a beginning or at most a third of its letters wrong. */
export function nearestWord(typed: string, words: Iterable<string>): string | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return null;
  let nearest: string | null = null;
  let leastChanges = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of words) {
    const candidate = word.toLowerCase();
    const isBeginning =
      wanted.length >= 4 && (candidate.startsWith(wanted) || (candidate.length >= 4 && wanted.startsWith(candidate)));
    const changes = isBeginning ? 0.5 : changesBetween(wanted, candidate);
    if (changes < leastChanges) {
      leastChanges = changes;
      nearest = word;
    }
  }
  return nearest;
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to turn one word into the other. */
export function changesBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      let changes = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) changes = Math.min(changes, beforeLast[column - 2]! + 1);
      current.push(changes);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}

/** `It should be one of a, b, c. Did you mean "b"?`; the list is left out when it is too long to read. */
export function oneOf(typed: string, words: Iterable<string>, mostListed = 20): string {
  const all = [...words];
  const nearest = nearestWord(typed, all);
  const listed = all.length <= mostListed ? `It should be one of ${all.join(", ")}.` : "";
  const suggestion = nearest === null ? "" : `Did you mean "${nearest}"?`;
  return [listed, suggestion].filter((sentence) => sentence !== "").join(" ");
}
