// The curves of the sizes that grow by rows alone, on two logarithmic scales: a slope of one is work for every row.

const CURVES = [
  ["reading and checking at build", "checkMs"],
  ["core to the page, read and indexed", "startMs"],
  ["search: every row can be found", "searchReadyMs"],
  ["step to a document not seen yet", "firstStepMs"],
  ["step to one seen before", "stepMs"],
];
const BOX = { width: 720, height: 420, left: 70, right: 250, top: 24, bottom: 46 };
const [LEAST_MS, MOST_MS] = [0.01, 1_000_000];

/** The picture as SVG. */
export function chartOf(sizes, figures) {
  const shown = sizes.filter(({ name }) => name.startsWith("rows-") && figures[name]?.stepMs !== undefined);
  const rows = shown.map(({ rows }) => rows);
  const x = scale(Math.log10(rows[0]), Math.log10(rows.at(-1)), BOX.left, BOX.width - BOX.right);
  const y = scale(Math.log10(LEAST_MS), Math.log10(MOST_MS), BOX.height - BOX.bottom, BOX.top);
  const valueOf = ({ name }, key) =>
    key === "startMs" ? figures[name].readCoreMs + figures[name].indexMs : figures[name][key];
  const grid = [0.01, 1, 100, 10_000, 1_000_000].map((value) => {
    const at = y(Math.log10(value)).toFixed(1);
    const words = value < 1000 ? `${value} ms` : `${value / 1000} s`;
    return `<path d="M${BOX.left} ${at}H${BOX.width - BOX.right}" stroke="#ccc"/><text x="${BOX.left - 8}" y="${at}" dy=".35em" text-anchor="end">${words}</text>`;
  });
  const marks = shown.map(({ rows: count }) => {
    return `<text x="${x(Math.log10(count)).toFixed(1)}" y="${BOX.height - 20}" text-anchor="middle">${count} rows</text>`;
  });
  const ends = CURVES.map(([, key]) => y(Math.log10(Math.max(valueOf(shown.at(-1), key), LEAST_MS))));
  const names = apart(ends);
  const lines = CURVES.map(([words, key], at) => {
    const points = shown.map((size) => [
      x(Math.log10(size.rows)),
      y(Math.log10(Math.max(valueOf(size, key), LEAST_MS))),
    ]);
    const [endX] = points.at(-1);
    const path = points.map((point) => point.map((value) => value.toFixed(1)).join(" ")).join("L");
    const dash = ["", "7 3", "2 3", "", "7 3"][at];
    const colour = at < 3 ? "#555" : "#1a4f9c";
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/><text x="${(endX + 8).toFixed(1)}" y="${names[at].toFixed(1)}" dy=".35em" fill="${colour}">${words}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX.width} ${BOX.height}" font-family="sans-serif" font-size="12" role="img"><title>Time against the number of rows, both scales logarithmic</title><rect width="100%" height="100%" fill="#fdfcf7"/>\n${[...grid, ...marks, ...lines].join("\n")}\n</svg>\n`;
}

/** A value between two others as a place between two places. */
function scale(least, most, from, to) {
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}

/** The same heights, from the top down, none nearer to the one above it than a line of text. */
function apart(heights) {
  const placed = [...heights];
  const order = heights.map((_, at) => at).sort((one, other) => heights[one] - heights[other]);
  for (const [place, at] of order.entries())
    if (place > 0) placed[at] = Math.max(placed[at], placed[order[place - 1]] + 15);
  return placed;
}
