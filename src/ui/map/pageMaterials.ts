/** The picture's path data, which came with the page: read back once, so that no byte of it travels twice. */
import { prepared } from "virtual:route-atlas/picture";
import type { Prepared } from "../../draw/svg/materials.ts";

/** The materials of the picture that stands in the page. */
export function materialsOfPage(svg: SVGSVGElement): Prepared {
  const pathOf = (selector: string): string => svg.querySelector(selector)?.getAttribute("d") ?? "";
  const { land } = prepared;
  return {
    ...prepared,
    land: {
      countries: land.countries.map(({ id, name }) => ({ id, name, d: pathOf(`[data-iso3="${CSS.escape(id)}"]`) })),
      borders: pathOf("path.border"),
      coast: pathOf("path.coast"),
      dashed: pathOf("path.border-dashed"),
    },
  };
}
