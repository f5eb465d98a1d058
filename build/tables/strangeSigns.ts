/** Signs that no table means: what a file holds that was saved in another encoding, or that was cut from a program's memory. */
import { errorAt, type Problem } from "../problems/problem.ts";

/** Control characters but for tabs and line ends, and the sign that stands for bytes which are no UTF-8. */
const STRANGE = /[^\P{Cc}\t\n\r]|\uFFFD/gu;
const NOT_UTF_8 = "\uFFFD";

/** One problem at the first such sign of a file, with how many there are: a file in another encoding has hundreds. */
export function strangeSigns(file: string, text: string): Problem[] {
  const found = text.match(STRANGE) ?? [];
  const [first] = found;
  if (first === undefined) return [];
  const above = text
    .replace(/^\uFEFF/, "")
    .split(first, 1)
    .join("")
    .split(/\r\n|\r|\n/);
  const place = { file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1, field: "" };
  const isForeign = first === NOT_UTF_8;
  const code = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const others = found.length > 1 ? ` The file holds ${found.length} such signs.` : "";
  return [
    errorAt(
      place,
      isForeign ? "Here stand bytes that are no letter in UTF-8." : `Here stands ${code}, a sign that nobody can see.`,
      `${isForeign ? "Save the file as UTF-8 and write the letter again." : "Take it out."}${others}`,
    ),
  ];
}
