// Patterns and squares as pixels, drawn on a canvas.
export const IMAGE_PX = 64;
const PATTERN_PX = 12;

export function addImages(map, { hatchDark, dots, mark, markTint, markHalo }) {
  const across = [-PATTERN_PX, 0, PATTERN_PX].map((from) => [from, PATTERN_PX, from + PATTERN_PX, 0]);
  const back = across.map(([fromX, fromY, toX, toY]) => [fromX, toY, toX, fromY]);
  const patterns = {
    hatch: (context) => stroke(context, hatchDark, across),
    cross: (context) => stroke(context, hatchDark, [...across, ...back]),
    dots: (context) => [3, 9].forEach((at) => dot(context, dots, at)),
  };
  for (const [id, paint] of Object.entries(patterns)) {
    map.addImage(id, drawn(PATTERN_PX, paint), { pixelRatio: 2 });
  }
  const finishes = { filled: [mark, markHalo, 3], tinted: [markTint, mark, 8], outline: [markHalo, mark, 8] };
  for (const [id, [fill, rim, rimPx]] of Object.entries(finishes)) {
    map.addImage(
      id,
      drawn(IMAGE_PX, (context) => square(context, fill, rim, rimPx)),
    );
  }
}

function drawn(sidePx, paint) {
  const context = new OffscreenCanvas(sidePx, sidePx).getContext("2d");
  paint(context);
  return context.getImageData(0, 0, sidePx, sidePx);
}

function stroke(context, colour, segments) {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of segments) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.stroke();
}

function dot(context, colour, at) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(at, at, 1.4, 0, 2 * Math.PI);
  context.fill();
}

function square(context, fill, rim, rimPx) {
  context.fillStyle = rim;
  context.fillRect(0, 0, IMAGE_PX, IMAGE_PX);
  context.fillStyle = fill;
  context.fillRect(rimPx, rimPx, IMAGE_PX - 2 * rimPx, IMAGE_PX - 2 * rimPx);
}
