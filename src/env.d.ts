/// <reference types="svelte" />
/// <reference types="vite/client" />

declare module "virtual:route-atlas/dataset" {
  const dataset: import("./model/dataset.ts").Dataset;
  export default dataset;
}

declare module "virtual:route-atlas/geometry" {
  /** Address of the coarse borders, a TopoJSON file. */
  export const overviewUrl: string;
  /** Address of the fine borders, a TopoJSON file. */
  export const detailUrl: string;
  /** Address of the corridors: JSON `{ legs, places, chevrons }`, each a GeoJSON feature collection. */
  export const corridorsUrl: string;
  /** Where names stand, in degrees. */
  export const labelPoints: {
    /** By alpha-3 or `X-…`; `bbox` is `[west, south, east, north]` of the main part, `cut` is set where the map's frame cuts the country. */
    readonly countries: Readonly<
      Record<
        string,
        {
          readonly lon: number;
          readonly lat: number;
          readonly areaKm2: number;
          readonly bbox: readonly [number, number, number, number];
          readonly cut?: true;
        }
      >
    >;
    readonly seas: readonly {
      readonly id: string;
      readonly name: string;
      readonly lon: number;
      readonly lat: number;
      readonly minZoom: number;
    }[];
  };
}
