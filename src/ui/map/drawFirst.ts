/**
 * The picture of an address that is not the page's own, before the explorer has come: the scene needs the core of the dataset
 * and no component. What stands beside the map stays hidden until the explorer writes it.
 */
import type { FactIndex } from "../../slice/factIndex.ts";
import { sceneOf } from "../../scene/scene.ts";
import { dossierSubject } from "../../view/dossierSubject.ts";
import { parseView } from "../../view/parseView.ts";
import { roomScale } from "../present/roomScale.ts";
import { paletteFor } from "../state/paletteFor.ts";
import { cameraOfStep, cameraOfView, coveredAtEnd } from "./aim.ts";
import { drawPicture } from "./drawPicture.ts";
import { sightStyle, stageOf } from "./measure.ts";
import { materialsOfPage } from "./pageMaterials.ts";
import { patchSvg } from "./patchSvg.ts";
import { placeOfPartner } from "./places.ts";
import { sheetWidthPx } from "./sheetWidth.ts";

/** Draws the view of `query` into the page as the press wrote it; does nothing where the page is already what is asked for. */
export function drawFirst(page: Element, index: FactIndex, query: string): void {
  const root = document.documentElement;
  const [stage, free] = [page.querySelector("[data-map]"), page.querySelector("[data-free]")];
  const plane = page.querySelector<HTMLElement>("[data-first-picture]");
  const svg = plane?.querySelector<SVGSVGElement>("svg");
  if (root.dataset["view"] === undefined || !stage || !free || !plane || !svg) return;
  const { view } = parseView(query, { stops: index.stops, partners: index.dataset.partners.map(({ iso3 }) => iso3) });
  const hasDossier = dossierSubject(view) !== null;
  // As the explorer will have it: the column is wider then.
  page.querySelector(".explorer")?.classList.toggle("reading", hasDossier);
  const size = stageOf(stage, free);
  const isTalk = root.dataset["presenting"] !== undefined;
  // A camera of the address is one that a hand has moved, off the script.
  const aim = isTalk && !new URLSearchParams(location.search).has("at") ? cameraOfStep : cameraOfView;
  const coveredPx = isTalk || hasDossier || (view.partner === null && view.route === null) ? 0 : sheetWidthPx();
  const placeOf = (iso3: string) => placeOfPartner(index, iso3);
  const viewport = {
    ...size,
    camera: aim(view, size, { covered: coveredAtEnd(coveredPx, index.words.language), placeOf }),
  };
  const scale = isTalk ? roomScale(innerWidth, innerHeight) : 1;
  const palette = paletteFor(view.theme, (preference) => matchMedia(preference).matches);
  patchSvg(svg, drawPicture(sceneOf(index, view), materialsOfPage(svg, index), viewport, palette, { scale }));
  for (const [name, value] of Object.entries(sightStyle(viewport))) plane.style.setProperty(name, String(value));
  plane.classList.add("aimed");
  root.dataset["view"] = "drawn";
}
