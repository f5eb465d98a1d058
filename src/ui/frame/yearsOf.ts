/** The years that the documents span: `2017 to 2025`. */
import type { StopId } from "../../model/records.ts";
import type { Words } from "../../words/words.ts";

export function yearsOf({ page }: Words, stops: readonly StopId[]): string {
  return page.years(stops[0]?.slice(0, 4) ?? "", stops.at(-1)?.slice(0, 4) ?? "");
}
