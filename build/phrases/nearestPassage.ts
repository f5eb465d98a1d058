/** Where a phrase that is not found may have been meant. */

const WORDS_AROUND = 5;

/** A passage around the longest run of the phrase's words that stands in the text whatever its case, or null. */
export function nearestPassage(phrase: string, text: string): string | null {
  const words = phrase.toLowerCase().split(" ");
  const lowerText = text.toLowerCase();
  for (let length = words.length; length >= Math.min(2, words.length); length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(" ");
      const at = lowerText.indexOf(run);
      if (run !== "" && at !== -1) return passageAt(text, at, run.length);
    }
  return null;
}

function passageAt(text: string, at: number, length: number): string {
  const before = text.slice(0, at).split(" ").slice(-WORDS_AROUND).join(" ");
  const after = text
    .slice(at + length)
    .split(" ")
    .slice(0, WORDS_AROUND)
    .join(" ");
  return `${before}${text.slice(at, at + length)}${after}`.trim();
}
