/** What the descriptions of a picture share. */
import type { Mark } from "../../scene/map/marks.ts";
import type { Words } from "../../words/words.ts";

/** The label of a mark where no sheet stands beside it that would show the others. */
export function markWords({ map }: Words, { label, others }: Pick<Mark, "label" | "others">): string {
  return others === 0 ? label : `${label}${map.moreStated(others)}`;
}

/** Whether a look only says that the document does not speak of a partner, or not in this field. */
export function saysLittle(key: string): boolean {
  return (
    key === "silent" || key === "outside" || key === "elsewhere" || key === "unmentioned" || key === "newly-silent"
  );
}
