/** The picture's path data, which came with the page: read back once, so that no byte of it travels twice. */
import { prepared } from "virtual:route-atlas/picture";
import type { Named, Prepared } from "../../draw/svg/materials.ts";
import { relabelled } from "../../draw/svg/relabel.ts";
import { writtenOnMap } from "../../scene/map/written.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { remembered } from "../../slice/remembered.ts";
import { landOfPage } from "./landOfPage.ts";

/** The materials of the picture that stands in the page, with the names of the index. */
export function materialsOfPage(svg: SVGSVGElement, index: Pick<FactIndex, "dataset" | "words">): Prepared {
  return index.words.language === "en" ? inEnglish(svg) : relabelled(inEnglish(svg), writtenOnMap(index));
}

/** What names are placed by, without the shapes. */
export const namesOfPage = remembered((index: Pick<FactIndex, "dataset" | "words">): Named => {
  return index.words.language === "en" ? prepared : relabelled(prepared, writtenOnMap(index));
});

function inEnglish(svg: SVGSVGElement): Prepared {
  return { ...prepared, land: landOfPage(svg) };
}
