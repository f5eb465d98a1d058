// Path data as a careful author would ship it: relative, to a tenth of a pixel, without points that fall together.

/** @param {string} d as d3-geo writes it: absolute `M`, `L` and `Z`; what is relative already stays */
export function compactPath(d) {
  return /[a-z]/.test(d) ? d : d.split(/(?=M)/).map(compactLine).join("");
}

function compactLine(line) {
  const isClosed = line.endsWith("Z");
  const points = [...line.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [tenths(x), tenths(y)]);
  const kept = points.filter(([x, y], at) => at === 0 || x !== points[at - 1][0] || y !== points[at - 1][1]);
  if (kept.length < 2) return "";
  const [[x, y], ...rest] = kept;
  const moves = rest.map(([nextX, nextY], at) => pair(nextX - kept[at][0], nextY - kept[at][1]));
  return `M${pair(x, y)}l${moves.reduce((text, move) => text + (/^[^-]/.test(move) && text ? " " : "") + move, "")}${isClosed ? "z" : ""}`;
}

function tenths(text) {
  return Math.round(Number(text) * 10);
}

function pair(x, y) {
  return number(x) + (y < 0 ? "" : " ") + number(y);
}

function number(inTenths) {
  return String(inTenths / 10).replace(/^(-?)0\./, "$1.");
}
