// The peers' data as GeoJSON sources; `promoteId` makes feature state addressable.
import { countriesOf, linesOf } from "../features.mjs";

export function sourcesOf(data) {
  const { corridors, scene } = data;
  const marks = Object.values(scene.marks)
    .flat()
    .map(({ lon, lat, ...properties }) => point(properties, [lon, lat]));
  return {
    countries: source(countriesOf(data)),
    borders: source(linesOf(data, "borders")),
    dashed: source(linesOf(data, "dashed")),
    coast: source(linesOf(data, "coast")),
    legs: source(corridors.legs),
    places: source(corridors.places),
    marks: source({ type: "FeatureCollection", features: marks }),
  };
}

function source(data) {
  return { type: "geojson", data, promoteId: "id" };
}

function point(properties, coordinates) {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}
