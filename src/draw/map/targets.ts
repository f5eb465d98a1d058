/** Where the state of a target is kept, so that what is under the pointer or in focus can be marked. */
import type { Target } from "../target.ts";
import { type SourceId, SOURCES } from "./style/order.ts";

export interface StateAddress {
  readonly source: SourceId;
  readonly id: string;
}

/** The features that show a target; a state set on one that is not there does nothing. */
export function stateAddressOf(target: Target): StateAddress[] {
  switch (target.kind) {
    case "partner":
      return [{ source: SOURCES.callouts, id: target.iso3 }];
    case "mark":
      return [{ source: SOURCES.marks, id: target.id }];
    case "corridor":
      return [{ source: SOURCES.legs, id: target.corridor }];
    case "place":
      return [{ source: SOURCES.places, id: target.place }];
  }
}
