/** A view as a picture that stands by itself: an SVG that needs nothing from anywhere. */
import type { PlaneBox } from "../../../geo/projection/planes.ts";
import { type SvgNode, svgNode, svgText } from "../../draw/svg/node.ts";
import { sheetPicture, sheetSight } from "../../draw/svg/sheet/sheetPicture.ts";
import { sheetWords } from "../../draw/words/sheetWords.ts";
import type { Pictured } from "../../scene/pictured.ts";
import type { Scene } from "../../scene/scene.ts";
import { type PaletteName, PALETTES } from "../../scene/tokens/palette.ts";
import { CONTRAST } from "../../scene/tokens/strokes.ts";
import { facesFor } from "./faces.ts";
import type { ExportMaterials } from "./materials.ts";
import type { PictureSize } from "./sizes.ts";

/** All that decides how an exported picture looks. */
export interface Wish extends PictureSize {
  readonly scene: Scene;
  readonly edition: string;
  readonly permalink: string;
  readonly palette: PaletteName;
  /** Large letters and few words, for pictures that are seen small among others. */
  readonly isForGlance: boolean;
  /** The scenes of two maps beside one another, for both of which `scene` speaks. */
  readonly pair?: Pictured["pair"];
  /** Leaves out what a page around the picture says as text: headline, sources and address. */
  readonly isBare?: boolean;
  /** Leaves out everything but the map. */
  readonly isMapAlone?: boolean;
  /** Multiplies the sizes of letters. */
  readonly textScale?: number;
  /** What the map shows at least, in metres of the plane; null for the route or the opening view. */
  readonly shown: PlaneBox | null;
}

export interface ExportedPicture extends PictureSize {
  readonly svg: string;
  /** For those who do not see it. */
  readonly altText: string;
  /** False where the typefaces could not be had, so that letters look as the device draws them. */
  readonly hasFaces: boolean;
}

/** Of the page around a picture that does not stand by itself. */
const WHITE = "#ffffff";

/** Draws what is wished for. Throws MapTrouble, and only when there is no map to draw. */
export async function exportPicture(wish: Wish, materials: ExportMaterials): Promise<ExportedPicture> {
  const {
    scene,
    edition,
    permalink,
    palette,
    shown,
    isForGlance,
    widthPx,
    heightPx,
    pair = null,
    textScale = 1,
  } = wish;
  const size = { widthPx, heightPx };
  const isBare = wish.isBare === true;
  const whole = sheetWords(scene, edition, permalink, pair);
  const words = isBare ? { ...whole, headline: "", source: "", permalink: "" } : whole;
  const { weight, text } = palette === "contrast" ? CONTRAST : { weight: 1, text: 1 };
  const colours = isBare && palette === "light" ? { ...PALETTES.light, paper: WHITE } : PALETTES[palette];
  const options = {
    ...size,
    palette: colours,
    hasFoot: !(isBare && isForGlance),
    isMapAlone: wish.isMapAlone === true,
    words,
    weight,
    mapTextScale: text,
    textScale,
    shown,
    pair,
    isForGlance,
  };
  const prepared = await materials.of(sheetSight(scene, options));
  const sheet = sheetPicture(scene, prepared, options);
  const faces = await facesFor(lettersOf(sheet)).catch(() => null);
  return {
    ...size,
    svg: svgText(faces === null ? sheet : withStyle(sheet, faces)),
    altText: words.description,
    hasFaces: faces !== null,
  };
}

/** Title and description stay first, where readers of screens look for them. */
function withStyle(sheet: SvgNode, css: string): SvgNode {
  const [title, description, ...others] = sheet.children;
  const words = [title, description].filter((part) => part !== undefined);
  return { ...sheet, children: [...words, svgNode("style", {}, [css]), ...others] };
}

function lettersOf({ tag, children }: SvgNode): string {
  if (tag === "title" || tag === "desc") return "";
  return children.map((child) => (typeof child === "string" ? child : lettersOf(child))).join("");
}
