// The geometry of the peers as GeoJSON, each country with its id among its properties.
import { feature } from "topojson-client";

export function countriesOf({ overview }) {
  const countries = feature(overview, overview.objects.countries);
  for (const country of countries.features) country.properties.id = country.id;
  return countries;
}

/** @param {"borders" | "dashed" | "coast"} layer */
export function linesOf({ overview }, layer) {
  return feature(overview, overview.objects[layer]);
}

/** The lines of a layer one by one, as lists of positions. */
export function polylinesOf(data, layer) {
  const shapes = linesOf(data, layer);
  const geometries =
    shapes.type === "FeatureCollection" ? shapes.features.map(({ geometry }) => geometry) : [shapes.geometry];
  return geometries.flatMap(({ type, coordinates }) => (type === "LineString" ? [coordinates] : coordinates));
}

/** Only where a corridor begins and ends, as the explorer draws it at this scale. */
export function endsOf({ corridors }) {
  return corridors.places.features.filter(({ properties }) =>
    ["origin region", "arrival point"].includes(properties.role),
  );
}

/** The fill of every country in a picture, and its pattern: those of partners, of member states, of all others. */
export function looksOf({ scene }, key, countries) {
  const partners = new Map(scene.pictures[key].fills.map((look) => [look.iso3, look]));
  const members = new Set(scene.members);
  return countries.features.map(({ id }) => {
    const { fill = null, pattern = null } = partners.get(id) ?? {};
    const ground = members.has(id) && !partners.has(id) ? scene.colours.union : scene.colours.land;
    return { id, fill: fill ?? ground, pattern };
  });
}

/** Fill and rim of a mark. */
export function markLook({ finish }, { mark, markTint, markHalo }) {
  const fill = { filled: mark, tinted: markTint, outline: markHalo }[finish];
  return { fill, rim: finish === "filled" ? markHalo : mark };
}
