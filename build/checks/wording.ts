/** Numbers in statements are digits. A guess about words, so only a warning. */
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import { warningAt, type Problem } from "../problems/problem.ts";
import { placeOf } from "../tables/readTable.ts";
import type { RawTables } from "../tables/readTables.ts";

const TO_TWELVE = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const LARGER = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand"];
/** "million" follows digits in good statements, and "one" is rarely a number. */
const NUMBER_WORD = new RegExp(`\\b(${[...TO_TWELVE, ...TEENS, ...LARGER].join("|")})\\b`, "i");

/** A warning at each statement that holds a number word. */
export function checkWording(raw: RawTables): readonly Problem[] {
  return FACT_TABLES.flatMap((table) =>
    raw[table].rows.flatMap((row) => {
      const found = NUMBER_WORD.exec(row.cells["statement"]?.text ?? "");
      return found === null
        ? []
        : [
            warningAt(
              placeOf(row, "statement"),
              `"${found[0]}" is a number in words.`,
              "Numbers in statements are digits.",
            ),
          ];
    }),
  );
}
