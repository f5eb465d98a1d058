/** Corridors as the rest of the project sees them. */
export { buildCorridors, type CorridorData, type CorridorTables } from "./build.ts";
export { landTest, type LandTest } from "./land.ts";
export { chevronsOf, type ChevronProperties, type Leg, type LegProperties } from "./legs.ts";
export type { Place, PlaceProperties, PlaceUse } from "./places.ts";
export { routes, type Confirmed, type Corridor, type Mode, type Role, type Route, type Source } from "./records.ts";
export { TableError } from "./table.ts";
