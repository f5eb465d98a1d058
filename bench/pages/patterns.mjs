// Hatching and dots on a canvas, for the peers that take pixels.
/** CSS pixels after which a pattern repeats. */
export const PATTERN_PX = 6;

/** Draws over what is there; the pattern repeats after `sidePx`. */
export function drawPattern(context, pattern, { hatchDark, dots }, sidePx) {
  const across = [-sidePx, 0, sidePx].map((from) => [from, sidePx, from + sidePx, 0]);
  const back = across.map(([fromX, fromY, toX, toY]) => [fromX, toY, toX, fromY]);
  if (pattern === "dots")
    for (const at of [sidePx / 4, (3 * sidePx) / 4]) dot(context, dots, at, (0.7 * sidePx) / PATTERN_PX);
  else stroke(context, hatchDark, pattern === "cross" ? [...across, ...back] : across, sidePx / PATTERN_PX);
}

function stroke(context, colour, segments, widthPx) {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of segments) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.stroke();
}

function dot(context, colour, at, radiusPx) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(at, at, radiusPx, 0, 2 * Math.PI);
  context.fill();
}
