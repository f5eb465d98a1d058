// Patterns and squares as pixels, drawn on a canvas.
import { drawPattern, PATTERN_PX } from "../patterns.mjs";

export const IMAGE_PX = 64;

export function addImages(map, colours) {
  const { mark, markTint, markHalo } = colours;
  const sidePx = 2 * PATTERN_PX;
  for (const pattern of ["hatch", "cross", "dots"]) {
    const image = drawn(sidePx, (context) => drawPattern(context, pattern, colours, sidePx));
    map.addImage(pattern, image, { pixelRatio: 2 });
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

function square(context, fill, rim, rimPx) {
  context.fillStyle = rim;
  context.fillRect(0, 0, IMAGE_PX, IMAGE_PX);
  context.fillStyle = fill;
  context.fillRect(rimPx, rimPx, IMAGE_PX - 2 * rimPx, IMAGE_PX - 2 * rimPx);
}
