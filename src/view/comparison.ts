/** Which second document a view sets beside its own. */
import type { StopId } from "../model/records.ts";
import type { ViewState } from "./viewState.ts";

type Compared = Pick<ViewState, "stop" | "compare" | "mode">;

/** The other document; null where there is none, or where a document would be compared with itself. */
export function otherStop({ stop, compare }: Compared): StopId | null {
  return compare === stop ? null : compare;
}

/** The other document where the fills show what changed; null where they show what one document tells. */
export function changesFrom(view: Compared): StopId | null {
  return view.mode === "changes" ? otherStop(view) : null;
}
