/** The figures of a statement in any of the languages, so that a translation can be held to those of its original. */

/** Between the groups of a large number: a comma, a full stop or a space that does not break; French and German use U+202F. */
const NUMBER = /\d+(?:[.,\u00a0\u2009\u202f]\d+)*/gu;
const MILLION = /^[\s\u00a0-]*(?:million|mio\b|مليون|ملايين)/iu;
const BILLION = /^[\s\u00a0-]*(?:billion|milliard|mrd\b|مليار)/iu;

/** The figures in an order of their own, digits alone and their scale: `2.85 billion` and `2,85 milliards` are both `285 ×10⁹`. */
export function figuresOf(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)]
    .map((match) => {
      const after = text.slice(match.index + match[0].length);
      const scale = BILLION.test(after) ? " ×10⁹" : MILLION.test(after) ? " ×10⁶" : "";
      return `${match[0].replace(/\D/g, "")}${scale}`;
    })
    .sort();
}

/** What stands in one list and not in the other, each as often as it is too many. */
export function excess(figures: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return figures.filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
