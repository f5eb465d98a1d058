/** Words in a row, as sentences need them. */

/** `Chad`, `Chad and Libya`, `Chad, Libya and Mali`. */
export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** `1 partner`, `7 partners`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The label of a mark where no sheet stands beside it that would show the others. */
export function markWords(label: string): string {
  return label.replace(/ more in the sheet$/, " more stated");
}

/** Whether a look only says that the document does not speak of a partner, or not in this field. */
export function saysLittle(key: string): boolean {
  return key === "silent" || key === "outside" || key === "elsewhere";
}
