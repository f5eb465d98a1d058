/** Placed names as text with a halo, one group for each kind. */
import type { NameKind } from "../../names.ts";
import { type SvgNode, svgNode } from "../node.ts";
import { type Sheet, short, standing } from "../sheet.ts";
import { FONTS } from "./fonts.ts";
import { directionOf, type Language } from "../../../words/languages.ts";
import { KIND_ORDER, kindIn, type LabelKind } from "./kinds.ts";
import type { PlacedLabel } from "./place.ts";

/** From the middle of a line down to its baseline, in multiples of the font size: half the height of a capital, and a little lower, as MapLibre sets it. */
const TO_BASELINE = 0.4;

/** All names in the live map's order. Shifts are worked out for left and right, whichever way lines run. */
export function labelNodes(sheet: Sheet, placed: readonly PlacedLabel[], language: Language): SvgNode[] {
  const groups = KIND_ORDER.flatMap((name) => {
    const own = placed.filter(({ candidate }) => candidate.kind === name);
    return own.length === 0 ? [] : [kindNode(sheet, name, own, language)];
  });
  if (groups.length === 0) return [];
  const attributes = {
    class: "labels",
    "text-anchor": "middle",
    "paint-order": "stroke",
    "stroke-linejoin": "round",
    direction: directionOf(language),
    "pointer-events": "none",
  };
  return [svgNode("g", attributes, groups)];
}

function kindNode(sheet: Sheet, name: NameKind, labels: readonly PlacedLabel[], language: Language): SvgNode {
  const kind = kindIn(language, name);
  const [atLeft, atRight] = directionOf(language) === "rtl" ? (["end", "start"] as const) : (["start", "end"] as const);
  const anchors = { left: atLeft, right: atRight, middle: null };
  const sizePx = sheet.textSizeOf(kind.size);
  const attributes = {
    class: kind.layer,
    ...FONTS[kind.face],
    "font-size": short(sizePx, 2),
    "letter-spacing": kind.spacing === 0 ? null : short(kind.spacing * sizePx, 2),
    fill: sheet.paint(kind.colour),
    stroke: sheet.paint(kind.halo),
    "stroke-width": 2 * kind.haloPx,
  };
  return svgNode(
    "g",
    attributes,
    labels.map((label) => labelNode(sheet, kind, label, anchors)),
  );
}

type Side = "left" | "middle" | "right";

/** `anchors` are the words of SVG for the sides, which follow the direction of the text. */
function labelNode(
  sheet: Sheet,
  kind: LabelKind,
  label: PlacedLabel,
  anchors: Readonly<Record<Side, string | null>>,
): SvgNode {
  const { candidate, lines, sizePx, shift, widthPx } = label;
  const lineHeight = kind.lineHeight * sizePx;
  const side = sideOf(kind, label);
  const across = shift[0] + (side === "left" ? -widthPx / 2 : side === "right" ? widthPx / 2 : 0);
  const down = shift[1] - ((lines.length - 1) * lineHeight) / 2 + TO_BASELINE * sizePx;
  const at = standing(sheet, candidate.point, [across, down]);
  const [first = "", ...others] = lines;
  const attributes = {
    ...at,
    "text-anchor": anchors[side],
    fill: candidate.colour === kind.colour ? null : sheet.paint(candidate.colour),
    opacity: candidate.opacity === 1 ? null : candidate.opacity,
  };
  return svgNode("text", attributes, [
    first,
    ...others.map((line) => svgNode("tspan", { x: at["x"], dy: short(lineHeight, 2) }, [line])),
  ]);
}

function sideOf({ isJustified }: LabelKind, { anchor, lines }: PlacedLabel): Side {
  if (!isJustified || lines.length === 1) return "middle";
  return anchor === "left" || anchor === "right" ? anchor : "middle";
}
