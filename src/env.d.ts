/// <reference types="svelte" />
/// <reference types="vite/client" />

declare module "virtual:route-atlas/dataset" {
  /** What every picture needs; `readCore` unpacks it. */
  const core: import("./model/wire/core.ts").CoreWire;
  export default core;
}

declare module "virtual:route-atlas/texts" {
  /** What is written in the rows; `readTexts` adds it to the core. */
  const texts: import("./model/wire/texts.ts").TextsWire;
  export default texts;
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

declare module "virtual:route-atlas/picture" {
  /** The materials of the page's picture; in a browser their path data stand in the page. */
  export const prepared: import("./draw/svg/materials.ts").Prepared;
  /** What must be seen of each partner: west, south, east, north in degrees. */
  export const bounds: Readonly<Record<string, readonly [number, number, number, number]>>;
}

declare module "virtual:route-atlas/embed" {
  /** What the page in a frame shows, lean; `readEmbed` unpacks it. */
  export const core: import("./model/wire/embed.ts").EmbedWire;
  /** The materials of its picture, which `readMaterials` unpacks; in a browser their path data stand in the page. */
  export const materials: import("./draw/svg/materialsWire.ts").MaterialsWire;
}

declare module "virtual:route-atlas/embed-names/*" {
  /** What the page in a frame needs of another language beside its messages. */
  const names: import("./ui/embed/languages/foreign.ts").ForeignNames;
  export default names;
}

declare module "virtual:route-atlas/tours" {
  /** The tours that the atlas brings, by id. */
  const tours: readonly import("./model/tour.ts").Tour[];
  export default tours;
}

declare module "virtual:route-atlas/search" {
  /** Other names of countries and the places of the map. */
  const materials: import("./scene/search/materials.ts").SearchMaterials;
  export default materials;
}

declare module "virtual:route-atlas/names/*" {
  /** What the core says in another language. */
  const names: import("./model/names.ts").Names;
  export default names;
}

declare module "virtual:route-atlas/text-names/*" {
  /** What the texts say in another language. */
  const names: import("./model/names.ts").TextNames;
  export default names;
}

declare module "virtual:route-atlas/precache" {
  /** Only the service worker has it: the list of all files of the build that it stands in. */
  const precache: import("./model/precache.ts").Precache;
  export default precache;
}
