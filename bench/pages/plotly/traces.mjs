// The traces of the Plotly page: what stays, and what a document changes. A choropleth has no patterns: hatching and dots are left out.
import { endsOf, looksOf, markLook, polylinesOf } from "../features.mjs";

const QUIET = { hoverinfo: "skip", showlegend: false };

export function tracesOf(data, countries) {
  const { colours, routes, marks, pictures } = data.scene;
  const line = (layer, own) => lines(polylinesOf(data, layer), own);
  const palette = paletteOf(data, countries);
  const standing = [
    line("borders", { color: colours.border, width: 0.7 }),
    line("dashed", { color: colours.dashedBorder, width: 0.7, dash: "1.4px 1.4px" }),
    line("coast", { color: colours.coast, width: 0.5 }),
  ];
  const changing = (key, stop) => [
    choropleth(countries, looksOf(data, key, countries), palette),
    ...corridors(data.corridors.legs.features, new Set(pictures[key].idle), routes, colours),
    points(endsOf(data).map(({ properties, geometry }) => end(properties, geometry, routes, colours))),
    points(marks[stop].map((mark) => symbol(mark, colours))),
  ];
  return { standing, changing };
}

/** Every colour of any picture, in order, because a choropleth knows numbers and a scale. */
function paletteOf(data, countries) {
  const looks = Object.keys(data.scene.pictures).flatMap((key) => looksOf(data, key, countries));
  return [...new Set(looks.map(({ fill }) => fill))];
}

function choropleth(countries, looks, palette) {
  return {
    ...QUIET,
    type: "choropleth",
    geojson: countries,
    featureidkey: "id",
    locationmode: "geojson-id",
    locations: looks.map(({ id }) => id),
    z: looks.map(({ fill }) => palette.indexOf(fill)),
    zmin: -0.5,
    zmax: palette.length - 0.5,
    colorscale: palette.flatMap((colour, at) => [at, at + 1].map((edge) => [edge / palette.length, colour])),
    showscale: false,
    marker: { line: { width: 0 } },
  };
}

/** One trace for each look of a line, because a trace has one: the casing, then used and resting lines of each route. */
function corridors(legs, idle, routes, colours) {
  const of = (isWanted) =>
    legs.filter(({ properties }) => isWanted(properties)).map(({ geometry }) => geometry.coordinates);
  const isIdle = ({ corridor }) => idle.has(corridor);
  return [
    {
      ...lines(
        of((leg) => !isIdle(leg)),
        { color: colours.casing, width: 3.1 },
      ),
      opacity: 0.75,
    },
    ...Object.entries(routes).flatMap(([route, color]) => [
      {
        ...lines(
          of((leg) => leg.route === route && isIdle(leg)),
          { color, width: 1, dash: "1.2px 2.6px" },
        ),
        opacity: 0.5,
      },
      lines(
        of((leg) => leg.route === route && !isIdle(leg) && leg.mode === "land"),
        { color, width: 1.4 },
      ),
      lines(
        of((leg) => leg.route === route && !isIdle(leg) && leg.mode === "sea"),
        { color, width: 1.4, dash: "4.2px 2px" },
      ),
    ]),
  ];
}

function lines(coordinates, line) {
  const all = coordinates.flatMap((own) => [...own, [null, null]]);
  return {
    ...QUIET,
    type: "scattergeo",
    mode: "lines",
    line,
    lon: all.map(([lon]) => lon),
    lat: all.map(([, lat]) => lat),
  };
}

function points(own) {
  const of = (name) => own.map((point) => point[name]);
  return {
    ...QUIET,
    type: "scattergeo",
    mode: "markers",
    lon: of("lon"),
    lat: of("lat"),
    marker: {
      symbol: of("symbol"),
      size: of("sizePx"),
      color: of("fill"),
      opacity: 1,
      line: { color: of("rim"), width: 1 },
    },
  };
}

function end({ routes: [route], confirmed }, { coordinates: [lon, lat] }, hues, { markHalo }) {
  const [fill, rim] = confirmed === "yes" ? [hues[route], markHalo] : [markHalo, hues[route]];
  return { lon, lat, symbol: "circle", sizePx: 3.6, fill, rim };
}

function symbol(mark, colours) {
  const shape = mark.layer === "deployments" ? "circle" : "square";
  return { lon: mark.lon, lat: mark.lat, symbol: shape, sizePx: 2 * mark.halfPx, ...markLook(mark, colours) };
}
