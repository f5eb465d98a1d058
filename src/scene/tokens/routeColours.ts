/** The hue that a route’s lines bear. */
import type { RouteId } from "../../model/vocabulary.ts";
import type { ColourToken } from "./palette.ts";

export const ROUTE_COLOURS: Readonly<Record<RouteId, ColourToken>> = {
  "central-mediterranean": "routeCentralMediterranean",
  "western-balkans": "routeWesternBalkans",
  "atlantic-western-mediterranean": "routeAtlantic",
  "eastern-mediterranean": "routeEasternMediterranean",
};
