/** The path data of the base map, which came with the page's picture: read back, so that no byte of it travels twice. */
import type { PictureLand } from "../../draw/landPaths.ts";

/** The land of the picture in `svg`. */
export function landOfPage(svg: SVGSVGElement): PictureLand {
  const pathOf = (selector: string): string => svg.querySelector(selector)?.getAttribute("d") ?? "";
  const countries = [...svg.querySelectorAll<SVGPathElement>(".land > path[data-iso3]")];
  return {
    // Their names stand in the materials as names on the map; the shapes need none.
    countries: countries.map((path) => ({
      id: path.dataset["iso3"] ?? "",
      name: "",
      d: path.getAttribute("d") ?? "",
    })),
    borders: pathOf("path.borders"),
    coast: pathOf("path.coast"),
    dashed: pathOf("path.border-dashed"),
  };
}
