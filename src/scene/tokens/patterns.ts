/**
 * How the patterns are drawn, in CSS pixels. A tile repeats after `PATTERN_PERIOD_PX` both ways; a diagonal line is given by the
 * stretch of the tile's edge that it covers.
 */
export const PATTERN_PERIOD_PX = 6;

export const HATCH_STROKE = {
  dark: { fromPx: 0, toPx: 1.1, opacity: 0.88 },
  /** A light companion, so that the hatching reads on dark fills too. */
  light: { fromPx: 1.1, toPx: 2, opacity: 0.45 },
} as const;

export const CROSS_STROKE = { fromPx: 0, toPx: 0.8, opacity: 0.75 } as const;

/** Two dots a tile, at a quarter and at three quarters of both its sides. */
export const DOT = { radiusPx: 0.7, opacity: 0.9 } as const;

/**
 * The light frame of a square for money, outside the area that is in proportion to the amount, and the dark rim of one that is
 * not full, inside it; as parts of its side.
 */
export const SQUARE_FRAME = { halo: 4 / 56, rim: 7 / 56 } as const;
