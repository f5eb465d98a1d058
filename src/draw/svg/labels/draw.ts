/** Placed names as text with a halo, one group for each kind. */
import { type SvgNode, svgNode } from "../node.ts";
import { type Sheet, short, standing } from "../sheet.ts";
import { FONTS } from "./fonts.ts";
import { KIND_ORDER, type KindName, KINDS, type LabelKind } from "./kinds.ts";
import type { PlacedLabel } from "./place.ts";

/** From the middle of a line down to its baseline, in multiples of the font size: half the height of a capital, and a little lower, as MapLibre sets it. */
const TO_BASELINE = 0.4;

/** All names in the live map's order. Left is left here, whatever the script: shifts are worked out for it. */
export function labelNodes(sheet: Sheet, placed: readonly PlacedLabel[]): SvgNode[] {
  const groups = KIND_ORDER.flatMap((name) => {
    const own = placed.filter(({ candidate }) => candidate.kind === name);
    return own.length === 0 ? [] : [kindNode(sheet, name, own)];
  });
  if (groups.length === 0) return [];
  const attributes = {
    class: "labels",
    "text-anchor": "middle",
    "paint-order": "stroke",
    "stroke-linejoin": "round",
    direction: "ltr",
    "pointer-events": "none",
  };
  return [svgNode("g", attributes, groups)];
}

function kindNode(sheet: Sheet, name: KindName, labels: readonly PlacedLabel[]): SvgNode {
  const kind: LabelKind = KINDS[name];
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
    labels.map((label) => labelNode(sheet, kind, label)),
  );
}

function labelNode(sheet: Sheet, kind: LabelKind, label: PlacedLabel): SvgNode {
  const { candidate, lines, sizePx, shift, widthPx } = label;
  const lineHeight = kind.lineHeight * sizePx;
  const side = sideOf(kind, label);
  const across = shift[0] + (side === "start" ? -widthPx / 2 : side === "end" ? widthPx / 2 : 0);
  const down = shift[1] - ((lines.length - 1) * lineHeight) / 2 + TO_BASELINE * sizePx;
  const at = standing(sheet, candidate.point, [across, down]);
  const [first = "", ...others] = lines;
  const attributes = {
    ...at,
    "text-anchor": side === "middle" ? null : side,
    fill: candidate.colour === kind.colour ? null : sheet.paint(candidate.colour),
    opacity: candidate.opacity === 1 ? null : candidate.opacity,
  };
  return svgNode("text", attributes, [
    first,
    ...others.map((line) => svgNode("tspan", { x: at["x"], dy: short(lineHeight, 2) }, [line])),
  ]);
}

function sideOf({ isJustified }: LabelKind, { anchor, lines }: PlacedLabel): "start" | "middle" | "end" {
  if (!isJustified || lines.length === 1) return "middle";
  return anchor === "left" ? "start" : anchor === "right" ? "end" : "middle";
}
