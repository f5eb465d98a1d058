// Which addresses a round visits, and which of them also steps.
const OTHER_VIEW = "?stop=2017-06&lens=returns";
/** MapLibre never arrives, so that the page stays in its first degree of life. */
const LIVE_MAP = /\/assets\/maplibre-[^/]*\.js$/;

/** @param {Record<string, string>} folders those of the built pages */
export function visitsOf(folders) {
  const { ours } = folders;
  return [
    { name: "ours", words: "Route Atlas", folder: ours, steps: true },
    { name: "ours-first", words: "Route Atlas, MapLibre held back", folder: ours, steps: true, held: LIVE_MAP },
    { name: "ours-other", words: "Route Atlas, another address", folder: ours, query: OTHER_VIEW },
    { name: "bare", words: "bare MapLibre", folder: folders.bare, steps: true },
    { name: "d3", words: "D3 SVG", folder: folders.d3, steps: true },
    { name: "d3-other", words: "D3 SVG, that other address", folder: folders.d3, query: OTHER_VIEW },
    { name: "static", words: "static SVG in the HTML", folder: folders.static, hasState: false },
    { name: "floor", words: "one rectangle", folder: folders.floor, hasState: false, steps: true },
  ];
}
