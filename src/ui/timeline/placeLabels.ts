/** Where the labels of the documents stand: over their true place, pushed aside only as far as needed to stay apart. */

export interface PlacedLabel {
  readonly startPx: number;
  readonly widthPx: number;
}

interface Labelled {
  readonly position: number;
  readonly shortDate: string;
}

const PX_PER_LETTER = 6.3;
const PADDING_PX = 8;
const GAP_PX = 4;

/** The labels in the order of the stops, on an axis of `axisPx` CSS pixels; none leaves the axis while they fit. */
export function placeLabels(stops: readonly Labelled[], axisPx: number): PlacedLabel[] {
  const widths = stops.map(({ shortDate }) => Math.round(shortDate.length * PX_PER_LETTER + PADDING_PX));
  const starts = stops.map(({ position }, at) => position * axisPx - (widths[at] ?? 0) / 2);
  // Each pass moves overlapping neighbours apart by half of what is missing; a handful of labels settles at once.
  for (let pass = 0; pass < 60; pass += 1) {
    for (let at = 1; at < starts.length; at += 1) {
      const overlap = (starts[at - 1] ?? 0) + (widths[at - 1] ?? 0) + GAP_PX - (starts[at] ?? 0);
      if (overlap <= 0) continue;
      starts[at - 1] = (starts[at - 1] ?? 0) - overlap / 2;
      starts[at] = (starts[at] ?? 0) + overlap / 2;
    }
    for (const [at, width] of widths.entries()) {
      starts[at] = Math.min(Math.max(starts[at] ?? 0, -PADDING_PX), Math.max(0, axisPx - width + PADDING_PX));
    }
  }
  return starts.map((startPx, at) => ({ startPx: Math.round(startPx), widthPx: widths[at] ?? 0 }));
}
