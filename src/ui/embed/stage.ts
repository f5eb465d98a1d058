/** The picture on the stage of a frame, and where a view looks on it. */
import { materials } from "virtual:route-atlas/embed";
import { readMaterials } from "../../draw/svg/materialsWire.ts";
import type { Prepared } from "../../draw/svg/materials.ts";
import type { PlaneCamera, Viewport } from "../../draw/viewport.ts";
import type { Iso3 } from "../../model/records.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { cameraOfView } from "../map/aim.ts";
import { landOfPage } from "../map/landOfPage.ts";
import { patchSvg } from "../map/patchSvg.ts";
import { paletteFor } from "../state/paletteFor.ts";
import type { EmbedFacts } from "./facts.ts";
import { letterWidth } from "./letterWidth.ts";
import { pictureTree } from "./picture.ts";

const NO_FRAME = { top: 0, right: 0, bottom: 0, left: 0 };

/** Takes over the picture that the press wrote into the page; `onPicture` gives its names in the language of the page. */
export class Stage {
  readonly #svg: SVGSVGElement;
  readonly #prepared: Prepared;
  readonly #boxOf: ReturnType<typeof readMaterials>["boxOf"];
  readonly #main: HTMLElement;
  readonly #letterWidth: number;

  constructor(main: HTMLElement, index: FactIndex, onPicture: (prepared: Prepared) => Prepared) {
    const svg = main.querySelector<SVGSVGElement>("svg.window");
    if (!svg) throw new Error("The page has no picture to go on with.");
    const { prepared, boxOf } = readMaterials(materials, (iso3) => index.partner(iso3)?.name ?? iso3);
    [this.#main, this.#svg, this.#boxOf] = [main, svg, boxOf];
    this.#letterWidth = letterWidth(index.dataset.partners.map(({ name }) => name).join(" "));
    this.#prepared = onPicture({ ...prepared, land: landOfPage(svg) });
    svg.remove();
  }

  get element(): HTMLElement {
    return this.part(".stage");
  }

  /** Where the picture stands. */
  get plane(): HTMLElement {
    return this.part(".plane");
  }

  /** Throws where the page has none. */
  part(selector: string): HTMLElement {
    const found = this.#main.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  /** Puts the picture into its room, which the tree of the page has made. */
  settle(): void {
    this.plane.append(this.#svg);
  }

  /** Draws what the facts say, unless the page has no width, as in a figure that is hidden. */
  draw(facts: EmbedFacts): void {
    const { clientWidth: widthPx, clientHeight: heightPx } = this.element;
    if (widthPx === 0) return;
    const viewport: Viewport = { widthPx, heightPx, frame: NO_FRAME, camera: this.camera(facts) };
    patchSvg(
      this.#svg,
      pictureTree(facts.scene, this.#prepared, viewport, paletteOf(facts), { letterWidth: this.#letterWidth }),
    );
    delete document.documentElement.dataset["view"];
  }

  /** Where a view looks in a stage of this size. */
  camera({ index, tour, view }: EmbedFacts): PlaneCamera {
    const { clientWidth: widthPx, clientHeight: heightPx } = this.element;
    const placeOf = (iso3: Iso3) => {
      const [partner, box] = [index.partner(iso3), this.#boxOf(iso3)];
      return partner && box ? { lon: partner.lon, lat: partner.lat, bounds: box } : null;
    };
    const sight = { covered: { left: 0, right: 0 }, placeOf };
    return (tour?.cameraOf ?? cameraOfView)(view, { widthPx, heightPx, frame: NO_FRAME }, sight);
  }
}

/** The colours of a view on this device. */
export function paletteOf({ view }: EmbedFacts): PaletteName {
  return paletteFor(view.theme, (query) => matchMedia(query).matches);
}
