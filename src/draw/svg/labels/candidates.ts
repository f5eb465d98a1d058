/** The names that a scene could show at a zoom, each kind in the order in which it claims its places. */
import { projection } from "../../../../geo/projection/index.ts";
import type { Scene } from "../../../scene/scene.ts";
import { ROUTE_COLOURS } from "../../../scene/tokens/routeColours.ts";
import type { ColourToken } from "../../../scene/tokens/palette.ts";
import { OPACITIES, placeNamesFrom, ZOOMS } from "../../../scene/tokens/strokes.ts";
import { type Anchor, type NameKind, noteId, placeId } from "../../names.ts";
import { shownPlaces, shownRegions } from "../corridors.ts";
import type { CountryPoint, Named } from "../materials.ts";
import type { PlanePoint, Sheet } from "../sheet.ts";
import { KINDS } from "./kinds.ts";

export interface Candidate {
  readonly kind: NameKind;
  /** What tells it from others of its kind. */
  readonly id: string;
  readonly name: string;
  readonly point: PlanePoint;
  readonly anchors: readonly Anchor[];
  readonly colour: ColourToken;
  readonly opacity: number;
}

/** The candidates of every kind, for this zoom and the layers that are on. */
export function candidates(sheet: Sheet, scene: Scene, prepared: Named): Readonly<Record<NameKind, Candidate[]>> {
  const { zoom } = sheet;
  const hasNames = scene.layers.includes("labels");
  const isWhole = ({ isCut }: CountryPoint): boolean => isCut === undefined || zoom >= ZOOMS.cutNamesFrom;
  const regions = shownRegions(sheet, scene);
  const callouts = new Map(zoom < ZOOMS.displacedTo ? scene.callouts.map((callout) => [callout.iso3, callout]) : []);
  return {
    sea: hasNames ? prepared.seas.filter(({ minZoom }) => zoom >= minZoom).map((sea) => candidate("sea", sea)) : [],
    note:
      scene.layers.includes("routes") && zoom >= ZOOMS.notesFrom
        ? prepared.notes
            .filter(({ stops }) => stops.includes(scene.document.stop))
            .map(({ text, point, route, ...note }) =>
              candidate("note", {
                id: noteId(note),
                name: text,
                point,
                colour: ROUTE_COLOURS[route],
                opacity: scene.route === null || scene.route === route ? 1 : OPACITIES.routeNameBehind,
              }),
            )
        : [],
    place: zoom < placeNamesFrom(scene.route) ? [] : placeCandidates(scene, prepared),
    country:
      hasNames && zoom >= ZOOMS.countryNamesFrom
        ? prepared.countries.filter(isWhole).map((one) => candidate("country", one))
        : [],
    partner: hasNames
      ? prepared.partners
          .filter((partner) => isWhole(partner) && !callouts.has(partner.id))
          .map((partner) => candidate("partner", partner))
      : [],
    callout: hasNames
      ? prepared.partners.flatMap(({ id, name }) => {
          const callout = callouts.get(id);
          if (!callout) return [];
          return [candidate("callout", { id, name, point: projection.forward(callout.at), anchors: [callout.anchor] })];
        })
      : [],
    route:
      scene.layers.includes("routes") && zoom >= ZOOMS.routeNamesFrom
        ? prepared.routes.map(({ id, name, point }) =>
            candidate("route", {
              id,
              name,
              point,
              colour: ROUTE_COLOURS[id],
              opacity: scene.route === null || scene.route === id ? 1 : OPACITIES.routeNameBehind,
            }),
          )
        : [],
    bracket: prepared.brackets
      .filter(({ id }) => regions.has(id))
      .map(({ id, name, point, anchor }) => candidate("bracket", { id, name, point, anchors: [anchor] })),
  };
}

/** Places that a source confirms come first. */
function placeCandidates(scene: Scene, prepared: Named): Candidate[] {
  const places = shownPlaces(scene, prepared);
  const isConfirmed = ({ confirmed }: { readonly confirmed: string }): boolean => confirmed === "yes";
  return [...places.filter(isConfirmed), ...places.filter((place) => !isConfirmed(place))].map((place) =>
    candidate("place", {
      ...place,
      id: placeId(prepared.places.indexOf(place)),
      colour: isConfirmed(place) ? "label" : "labelFaint",
    }),
  );
}

function candidate(
  kind: NameKind,
  { id, name, point, anchors, colour, opacity }: Pick<Candidate, "id" | "name" | "point"> & Partial<Candidate>,
): Candidate {
  return {
    kind,
    id,
    name,
    point,
    anchors: anchors ?? KINDS[kind].anchors,
    colour: colour ?? KINDS[kind].colour,
    opacity: opacity ?? 1,
  };
}
