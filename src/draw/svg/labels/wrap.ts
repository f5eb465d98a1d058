/** Lines of about the same length, as MapLibre breaks them (its `shaping`, after Knuth and Plass, 1981). */

/** The lines of a text; `widthOf` and `maxWidth` are in the same unit. No line is empty, no word is cut. */
export function wrapped(text: string, maxWidth: number, widthOf: (line: string) => number): string[] {
  const words = text.split(/(?<=[-–/])(?=\p{L})|(?<= )/u).filter((word) => word.trim() !== "");
  const whole = widthOf(text);
  const lineCount = Math.ceil(whole / maxWidth);
  if (lineCount <= 1 || words.length <= 1) return [text.trim()];
  return bestLines(words, whole / lineCount, widthOf);
}

interface Ending {
  readonly badness: number;
  readonly lines: readonly string[];
}

/** The breaks whose lines differ least from the target. */
function bestLines(words: readonly string[], target: number, widthOf: (line: string) => number): string[] {
  const endings: Ending[] = [{ badness: 0, lines: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    const candidates = endings.map(({ badness, lines }, start): Ending => {
      const line = words.slice(start, end).join("").trim();
      return { badness: badness + badnessOf(widthOf(line) - target, end === words.length), lines: [...lines, line] };
    });
    endings.push(candidates.reduce((best, one) => (one.badness < best.badness ? one : best)));
  }
  return [...(endings.at(-1)?.lines ?? [])];
}

/** A short last line is half as bad, a long one twice. */
function badnessOf(over: number, isLast: boolean): number {
  const raggedness = over ** 2;
  if (!isLast) return raggedness;
  return over < 0 ? raggedness / 2 : raggedness * 2;
}
