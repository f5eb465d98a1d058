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
  /** The text of label-points.json as data. */
  export const labelPoints: unknown;
}
