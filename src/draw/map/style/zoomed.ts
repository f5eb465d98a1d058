/** The tokens' pairs as expressions of the style. */
import type { ExpressionSpecification } from "maplibre-gl";
import {
  LINE_WIDTHS,
  type LineToken,
  OPACITIES,
  TEXT_SIZES,
  type TextToken,
  type Zoomed,
} from "../../../scene/tokens/strokes.ts";

/** A pair that grows with the zoom, times a factor. */
export function zoomed([atZoom2, atZoom7]: Zoomed, times: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 2, atZoom2 * times, 7, atZoom7 * times];
}

/** The width of a line in CSS pixels. */
export function lineWidth(token: LineToken, times = 1): ExpressionSpecification {
  return zoomed(LINE_WIDTHS[token], times);
}

/** The size of letters in CSS pixels. */
export function textSize(token: TextToken, times: number): ExpressionSpecification {
  return zoomed(TEXT_SIZES[token], times);
}

/** Whether a feature bears a state. */
export function hasState(name: string, otherwise = false): ExpressionSpecification {
  return ["boolean", ["feature-state", name], otherwise];
}

/** One where a feature bears a state, nothing elsewhere. */
export function whereState(name: string, opacity: number | ExpressionSpecification = 1): ExpressionSpecification {
  return ["case", hasState(name), opacity, 0];
}

/** Features with `fromZoom` and `toZoom` at the zooms between; a tile's zoom is a whole number, and so are they. */
export function inZoom(): ExpressionSpecification {
  return ["all", [">=", ["zoom"], ["get", "fromZoom"]], ["<", ["zoom"], ["get", "toZoom"]]];
}

/** The opacity of a pattern over a partner that a filter may have left out. */
export const undimmed: ExpressionSpecification = ["case", hasState("dimmed"), 1 - OPACITIES.dimmed, 1];
