// The article of a newspaper that holds maps in frames; it has no policy of ours and comes from another origin than they.
const TEXT =
  "A paragraph of an article, as long as paragraphs of newspapers are, so that the reader has something to scroll past and the maps stand apart from each other as they would there.";

const STYLE = `
  body { margin: 0; font: 18px/1.5 Georgia, serif; color: #1c1b19; background: #fffefa; }
  article { width: 720px; margin: 0 auto; padding: 24px 0; }
  h1 { margin: 0 0 12px; font-weight: 400; }
  iframe { display: block; border: 0; width: 720px; }
  img { display: block; width: 720px; height: auto; }
  figure { margin: 0; }
`;

/** @param {{ places: readonly string[], script?: string | null }} parts what stands between the paragraphs, and the loader's address */
export function articleOf({ places, script = null }) {
  const loader = script === null ? "" : `<script async src="${script}"></script>`;
  const parts = places.map((place) => `<p>${TEXT}</p>\n<div class="place">${place}</div>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>Bench: an article</title>
<link rel="icon" href="data:," />
<style>${STYLE}</style>
${loader}
</head>
<body>
<article>
<h1>An article</h1>
${parts.join("\n")}
</article>
</body>
</html>
`;
}

/** A plain frame, sent for at once: lazy ones would differ by what the browser holds for near. */
export function frameOf(address, heightPx) {
  return `<iframe src="${escaped(address)}" height="${heightPx}" title="Map"></iframe>`;
}

/** A figure of our loader: a picture until its reader comes near. */
export function figureOf(site, query) {
  const picture = `${site}pictures/${new URLSearchParams(query).get("stop")}.svg`;
  const image = `<img src="${picture}" width="1200" height="800" loading="lazy" alt="Map" />`;
  return `<figure class="route-atlas" data-view="${escaped(query)}">${image}</figure>`;
}

/** Ten views, so that no frame can be another's copy. */
export function tenQueries(stops) {
  return ["standing", "returns"].flatMap((lens) => stops.map((stop) => `stop=${stop}&lens=${lens}`));
}

function escaped(text) {
  return text.replaceAll("&", "&amp;");
}
