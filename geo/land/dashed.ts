/** Which boundaries are drawn dashed, because who stands on which side of them is contested or is not a matter of states. */
import { midpoint, type SegmentTest } from "./lines.ts";
import type { Segment } from "./ring.ts";

/** `status`: a line inside or beside a country whose status is contested. `neutral`: the edge of an area left without a statement. */
export type DashedKind = "status" | "neutral";

export interface DashedRule {
  readonly id: string;
  readonly kind: DashedKind;
  /** Whether the common line of two parts belongs to this rule; called with the parts in both orders. */
  readonly between: (part: string, other: string) => boolean;
  /** Restricts the rule to some segments of the common line; the rest is an ordinary border. */
  readonly where?: SegmentTest;
}

const pair =
  (one: string, two: string) =>
  (part: string, other: string): boolean =>
    part === one && other === two;

const edgeOf =
  (area: string) =>
  (part: string): boolean =>
    part === area;

/** The line of control begins where the line leaves the Punjab plain; the stretch south of it is an ordinary border here. */
function isLineOfControl(segment: Segment): boolean {
  const [lon, lat] = midpoint(segment);
  return lat > 33 || (lat > 32.8 && lon < 74.35);
}

/** The line of actual control east of Ladakh, between Siachen and the end of Aksai Chin. */
function isLadakhLine(segment: Segment): boolean {
  const [lon, lat] = midpoint(segment);
  return lat > 33.38 && lon < 79.1;
}

export const DASHED_RULES: readonly DashedRule[] = [
  { id: "kosovo-serbia", kind: "status", between: pair("XKX", "SRB") },
  { id: "western-sahara-morocco", kind: "status", between: pair("ESH", "MAR") },
  { id: "cyprus-green-line", kind: "status", between: pair("CYP-north", "CYP") },
  { id: "somaliland", kind: "status", between: pair("SOM-somaliland", "SOM") },
  { id: "golan", kind: "neutral", between: edgeOf("X-GOLAN") },
  { id: "abyei", kind: "neutral", between: edgeOf("X-ABYEI") },
  { id: "halaib", kind: "neutral", between: edgeOf("X-HALAIB") },
  { id: "kashmir-siachen", kind: "neutral", between: edgeOf("X-KASHMIR") },
  { id: "kashmir-line-of-control", kind: "neutral", between: pair("IND", "PAK"), where: isLineOfControl },
  { id: "kashmir-ladakh", kind: "neutral", between: pair("IND", "CHN"), where: isLadakhLine },
];

/** The rule for the common line of two parts, whichever comes first, or undefined for an ordinary border. */
export function dashedRule(part: string, other: string): DashedRule | undefined {
  return DASHED_RULES.find(({ between }) => between(part, other) || between(other, part));
}
