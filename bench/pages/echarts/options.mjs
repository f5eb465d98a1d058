// What stays and what a document changes, in the words of ECharts.
import { geoPath } from "d3-geo";
import { endsOf, looksOf, markLook, polylinesOf } from "../features.mjs";
import { projectionOf } from "../projection.mjs";
import { areaColours } from "./areaColours.mjs";

const SERIES = { coordinateSystem: "geo", silent: true, emphasis: { disabled: true } };

export function baseOption(data, countries, currentIndex) {
  const { colours, routes, stops, view } = data.scene;
  const projection = projectionOf(view);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(countries);
  return {
    backgroundColor: colours.sea,
    animation: false,
    timeline: {
      axisType: "time",
      data: stops,
      label: { formatter: "{MM}/{yy}", fontSize: 10 },
      currentIndex,
      left: view.frame.left + 40,
      right: view.frame.right + 40,
      bottom: 40,
    },
    geo: {
      map: "theatre",
      nameProperty: "id",
      roam: true,
      projection: { project: (point) => projection(point), unproject: (point) => projection.invert(point) },
      ...{ left, top, width: right - left, height: bottom - top },
      // As its examples do: each region draws its own border, coasts in the same colour.
      itemStyle: { areaColor: colours.land, borderColor: colours.border, borderWidth: 0.5 },
      emphasis: { disabled: true },
    },
    series: [
      lines("dashed", polylinesOf(data, "dashed"), { color: colours.dashedBorder, width: 0.7, type: [1.4, 1.4] }),
      lines("casings", [], { color: colours.casing, width: 3.1 }),
      lines("legs", [], {}),
      {
        ...SERIES,
        id: "ends",
        type: "scatter",
        symbolSize: 3.6,
        data: endsOf(data).map(({ properties, geometry }) => end(properties, geometry, routes, colours)),
      },
      { ...SERIES, id: "marks", type: "scatter" },
    ],
  };
}

export function optionOf(data, countries, key, stop) {
  const { colours, marks, pictures, routes } = data.scene;
  const idle = new Set(pictures[key].idle);
  const areaColour = areaColours(colours);
  const legs = data.corridors.legs.features.map(({ properties, geometry }) => {
    return { ...properties, coords: geometry.coordinates, isIdle: idle.has(properties.corridor) };
  });
  return {
    geo: {
      regions: looksOf(data, key, countries).map(({ id, fill, pattern }) => {
        return { name: id, itemStyle: { areaColor: areaColour(fill, pattern) } };
      }),
    },
    series: [
      {
        id: "casings",
        data: legs.map(({ coords, isIdle }) => ({ coords, lineStyle: { opacity: isIdle ? 0 : 0.75 } })),
      },
      { id: "legs", data: legs.map(({ route, mode, coords, isIdle }) => leg(coords, routes[route], mode, isIdle)) },
      { id: "marks", data: marks[stop].map((mark) => symbol(mark, colours)) },
    ],
  };
}

function lines(id, coordinates, lineStyle) {
  const data = coordinates.map((coords) => ({ coords }));
  return { ...SERIES, id, type: "lines", polyline: true, lineStyle: { opacity: 1, ...lineStyle }, data };
}

function leg(coords, color, mode, isIdle) {
  const lineStyle = isIdle
    ? { color, width: 1, type: [1.2, 2.6], opacity: 0.5 }
    : { color, width: 1.4, type: mode === "sea" ? [4.2, 2] : "solid", opacity: 0.95 };
  return { coords, lineStyle };
}

function end({ routes: [route], confirmed }, { coordinates }, hues, { markHalo }) {
  const isConfirmed = confirmed === "yes";
  const [color, borderColor] = isConfirmed ? [hues[route], markHalo] : [markHalo, hues[route]];
  return { value: coordinates, itemStyle: { color, borderColor, borderWidth: 1, opacity: 1 } };
}

function symbol(mark, colours) {
  const { fill, rim } = markLook(mark, colours);
  return {
    value: [mark.lon, mark.lat],
    symbol: mark.layer === "deployments" ? "circle" : "rect",
    symbolSize: 2 * mark.halfPx,
    itemStyle: { color: fill, borderColor: rim, borderWidth: 1, opacity: 1 },
  };
}
