/** The names on a map: where each kind may stand at its point, and how one of them is told from all others. */
import type { StopId } from "../model/records.ts";

/** The side of the text that stands at its point. */
export type Anchor = "center" | "top" | "bottom" | "left" | "right";

const BESIDE = ["left", "right", "bottom", "top"] as const satisfies readonly Anchor[];
const UPON = ["center", "top", "bottom"] as const satisfies readonly Anchor[];

/** The anchors of each kind, tried in this order. A callout and a bracket each bring their own. */
export const NAME_ANCHORS = {
  sea: ["center"],
  note: BESIDE,
  place: BESIDE,
  country: UPON,
  partner: UPON,
  callout: ["center"],
  route: UPON,
  bracket: ["center"],
} as const satisfies Readonly<Record<string, readonly Anchor[]>>;
export type NameKind = keyof typeof NAME_ANCHORS;

/** A name that stands on the map. `id` tells it from others of its kind. */
export interface ShownName {
  readonly kind: NameKind;
  readonly id: string;
  readonly anchor: Anchor;
  /** Of another route than the one in the foreground. */
  readonly isBehind: boolean;
}

/** A corridor has one note for each different text, and each holds at other documents. */
export function noteId({ corridor, stops }: { readonly corridor: string; readonly stops: readonly StopId[] }): string {
  return `${corridor} ${stops.join(" ")}`;
}

/** Two places may bear one name, as Tripoli in Libya and Tripoli in Lebanon: they are told apart by their number among all that are named. */
export function placeId(number: number): string {
  return String(number);
}
