// Which pages a run visits, and what is done on each.
import { figureOf, frameOf } from "./article.mjs";
import { COLUMN, OUR_FRAME_HEIGHT_PX } from "./window.mjs";

const OTHER_VIEW = "?stop=2017-06&lens=returns";
/** MapLibre never arrives, so that the page stays in its first degree of life. */
const LIVE_MAP = /\/assets\/maplibre-[^/]*\.js$/;

/** The pages that are visited in each round; `folder` is one of buildPages. */
export const VISITS = [
  { name: "ours", words: "Route Atlas", folder: "ours", steps: true },
  { name: "ours-first", words: "Route Atlas, MapLibre held back", folder: "ours", steps: true, held: LIVE_MAP },
  { name: "ours-other", words: "Route Atlas, another address", folder: "ours", query: OTHER_VIEW },
  { name: "bare", words: "bare MapLibre", folder: "bare", steps: true },
  { name: "plotly", words: "Plotly", folder: "plotly", steps: true },
  { name: "echarts", words: "Apache ECharts", folder: "echarts", steps: true },
  { name: "leaflet", words: "Leaflet", folder: "leaflet", steps: true },
  { name: "d3", words: "D3 SVG", folder: "d3", steps: true },
  { name: "d3-other", words: "D3 SVG, that other address", folder: "d3", query: OTHER_VIEW },
  { name: "static", words: "static SVG in the HTML", folder: "static", hasState: false },
  { name: "floor", words: "one rectangle", folder: "floor", hasState: false, steps: true },
  embedded("ours", "Route Atlas", "ours", { framed: ourFrame, restsAs: "picture" }),
  embedded("bare", "bare MapLibre", "bare-column", { framed: peerFrame }),
  embedded("d3", "D3 SVG", "d3-column", { framed: peerFrame }),
  embedded("static", "static SVG", "static-column", { framed: peerFrame, hasState: false }),
];

/**
 * The articles with ten maps whose memory is taken. The first is what the others add to: its one frame is of the maps’ site and
 * holds no map, because the process that another site gets would else count as a map’s. `drawn` is found in a frame that is there.
 */
export const TENS = [
  { name: "ten-none", words: "the article without maps", folder: "ours", framed: oneEmptyFrame },
  ten("ours", "Route Atlas, ten plain frames", "ours", ourFrame, "[data-map]"),
  ten("loader", "Route Atlas by its loader", "ours", figureOf, "[data-map]"),
  ten("bare", "bare MapLibre", "bare-column", peerFrame, "[data-map=complete]"),
  ten("d3", "D3 SVG", "d3-column", peerFrame, "[data-map=complete]"),
  ten("static", "static SVG", "static-column", peerFrame, "svg"),
];

function embedded(name, words, folder, how) {
  return { name: `embed-${name}`, words, folder, isEmbedded: true, ...how };
}

function ten(name, words, folder, framed, drawn) {
  return { name: `ten-${name}`, words, folder, framed, drawn };
}

function ourFrame(site, query) {
  return frameOf(`${site}embed.html?${query}`, OUR_FRAME_HEIGHT_PX);
}

function oneEmptyFrame(site, _query, place) {
  return place === 0 ? frameOf(`${site}icon.svg`, COLUMN.heightPx) : "";
}

function peerFrame(site, query) {
  return frameOf(`${site}index.html?${query}`, COLUMN.heightPx);
}
