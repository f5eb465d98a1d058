// A colour, or a small canvas that ECharts repeats: ground and hatching in one.
import { drawPattern, PATTERN_PX } from "../patterns.mjs";

export function areaColours(colours) {
  const made = new Map();
  return (fill, pattern) => {
    if (pattern === null) return fill;
    const key = `${fill} ${pattern}`;
    if (!made.has(key)) made.set(key, { image: tile(colours, fill, pattern), repeat: "repeat" });
    return made.get(key);
  };
}

function tile(colours, fill, pattern) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = PATTERN_PX;
  const context = canvas.getContext("2d");
  context.fillStyle = fill;
  context.fillRect(0, 0, PATTERN_PX, PATTERN_PX);
  drawPattern(context, pattern, colours, PATTERN_PX);
  return canvas;
}
