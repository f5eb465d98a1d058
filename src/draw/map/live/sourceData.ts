/** What the adapter needs once, before the first scene. */
import { calloutsOf } from "../../../scene/map/callouts.ts";
import type { StopId } from "../../../model/records.ts";
import type { Mark } from "../../../scene/map/marks.ts";
import {
  bracketFeatures,
  calloutFeatures,
  countryFeatures,
  frameFeature,
  lineFeatures,
  markFeatures,
} from "../features.ts";
import { nameFeatures } from "../nameFeatures.ts";
import type { LabelPoint, SeaName } from "../../../scene/map/labels.ts";
import type { WrittenOnMap } from "../../../scene/map/written.ts";
import type { CorridorShapes, LandShapes } from "../geometry.ts";
import type { SourceData } from "../style/style.ts";

export interface MapData extends WrittenOnMap {
  readonly land: LandShapes;
  readonly corridors: CorridorShapes;
  readonly labelPoints: Readonly<Record<string, LabelPoint>>;
  readonly seas: readonly SeaName[];
  /** The marks of the documents around a document, its own among them. */
  readonly marksAround: (stop: StopId) => MarksAtHand;
  /** The document that is shown first. */
  readonly stop: StopId;
}

/** Some documents with their marks: a map does not hold those of hundreds. */
export interface MarksAtHand {
  readonly stops: readonly StopId[];
  readonly marks: readonly Mark[];
}

/** The sources of the style, filled, with names in the language of the dataset. */
export function sourceData(data: MapData): SourceData {
  const { land, corridors, mapNames } = data;
  const callouts = calloutsOf([...data.partnerNames.keys()].map((iso3) => ({ iso3 })));
  const places = namedPlaces(corridors.places, mapNames);
  const countries = land.countries.features.map(({ properties: { id, name } }) => ({
    id,
    name: data.partnerNames.get(id) ?? mapNames?.countries[id] ?? name,
  }));
  const names = nameFeatures({
    ...data,
    callouts,
    corridors: { ...corridors, places },
    partners: countries.filter(({ id }) => data.partnerNames.has(id)),
    countries: countries.filter(({ id }) => !data.partnerNames.has(id)),
    seas: data.seas.map((sea) => ({ ...sea, id: sea.name, name: mapNames?.seas[sea.name] ?? sea.name })),
  });
  return {
    countries: countryFeatures(land.countries, data.partnerNames),
    outlines: { type: "FeatureCollection", features: [] },
    lines: lineFeatures(land),
    legs: corridors.legs,
    places,
    marks: markFeatures(data.marksAround(data.stop).marks),
    brackets: bracketFeatures(data.brackets),
    callouts: calloutFeatures(callouts),
    names,
    frame: frameFeature(),
  };
}

function namedPlaces(places: CorridorShapes["places"], names: MapData["mapNames"]): CorridorShapes["places"] {
  if (names === null) return places;
  const features = places.features.map((feature) => {
    const { place } = feature.properties;
    return { ...feature, properties: { ...feature.properties, place: names.places[place] ?? place } };
  });
  return { ...places, features };
}
