// The peers' data as GeoJSON sources; `promoteId` makes feature state addressable.
import { feature } from "topojson-client";

export function sourcesOf({ overview, corridors, scene }) {
  const layer = (name) => feature(overview, overview.objects[name]);
  const countries = layer("countries");
  for (const country of countries.features) country.properties.id = country.id;
  const marks = Object.values(scene.marks)
    .flat()
    .map(({ lon, lat, ...properties }) => point(properties, [lon, lat]));
  return {
    countries: source(countries),
    borders: source(layer("borders")),
    dashed: source(layer("dashed")),
    coast: source(layer("coast")),
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
