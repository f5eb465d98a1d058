/** What could not be used of an address, in a sentence or two for the reader. */
import type { Fault, Notice } from "../../view/parseView.ts";
import type { Words } from "../../words/words.ts";

type Said = Pick<Words, "lists" | "explorer">;

/** What the address asks for, and what would have been right. */
export function noticeSentences(words: Said, { name, value, fault }: Notice): string {
  if (fault.kind === "languageMissing") return words.explorer.notices.languageMissing(value);
  return `${words.explorer.notices.asksFor(name, value)} ${rightFor(words, fault)}`;
}

function rightFor({ lists, explorer }: Said, fault: Exclude<Fault, { readonly kind: "languageMissing" }>): string {
  const { notices } = explorer;
  return fault.kind === "choice" ? notices.choices[fault.of](fault.values.join(lists.comma)) : notices[fault.kind];
}
