/** The form in which a document's text is searched: as CODING.md §1 says. */

/** Folds white space and tabs to one space and drops Markdown's `**` and `[…](…)`, whose text stays. */
export function normaliseText(text: string): string {
  return text
    .replaceAll("**", "")
    .replace(/\[((?:\\.|[^[\]\\])*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** How often `phrase` stands in `text`, overlaps counted. */
export function countOf(phrase: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) count += 1;
  return count;
}
