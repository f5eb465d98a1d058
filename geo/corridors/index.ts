/** Corridors as the rest of the project sees them. */
export { buildCorridors, type CorridorTables } from "./build.ts";
export { landTest, type LandTest } from "./land.ts";
export { chevronsOf, type Leg } from "./legs.ts";
export { routes } from "./records.ts";
export { TableError } from "./table.ts";
