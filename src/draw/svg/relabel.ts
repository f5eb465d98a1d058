/** The names on a picture in the language of a dataset: the press prepares the page's picture in English. */
import type { WrittenOnMap } from "../../scene/map/written.ts";
import type { Named } from "./materials.ts";

/** The same materials with the names and notes of a dataset; what it does not name keeps its name. */
export function relabelled<Materials extends Named>(prepared: Materials, written: WrittenOnMap): Materials {
  const { mapNames, partnerNames, routeNames, brackets, corridorNotes } = written;
  if (mapNames === null) return prepared;
  const regions = new Map(brackets.map(({ region, name }) => [region, name]));
  return {
    ...prepared,
    places: prepared.places.map((place) => ({ ...place, name: mapNames.places[place.name] ?? place.name })),
    seas: prepared.seas.map((sea) => ({ ...sea, name: mapNames.seas[sea.id] ?? sea.name })),
    notes: prepared.notes.map((note) => ({ ...note, text: noteText(note, corridorNotes) })),
    partners: prepared.partners.map((partner) => ({ ...partner, name: partnerNames.get(partner.id) ?? partner.name })),
    countries: prepared.countries.map((country) => ({
      ...country,
      name: mapNames.countries[country.id] ?? country.name,
    })),
    routes: prepared.routes.map((route) => ({ ...route, name: routeNames[route.id] })),
    brackets: prepared.brackets.map((bracket) => ({ ...bracket, name: regions.get(bracket.id) ?? bracket.name })),
  };
}

/** Of the same corridor at the same documents. */
function noteText(note: Named["notes"][number], notes: WrittenOnMap["corridorNotes"]): string {
  const same = notes.find(({ corridor, stops }) => corridor === note.corridor && stops.join() === note.stops.join());
  return same?.text ?? note.text;
}
