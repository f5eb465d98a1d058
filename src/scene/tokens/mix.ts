/** Mixes colours of a palette, which are written #rrggbb. */

/** A colour with `share` of another laid over it. */
export function overlaid(colour: string, over: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const part = Math.round(channel(colour, at) * (1 - share) + channel(over, at) * share);
    return part.toString(16).padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

function channel(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
