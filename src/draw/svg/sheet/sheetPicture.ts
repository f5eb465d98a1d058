/** A picture that stands by itself: the map with its title, legend, sources and footnotes, in any size. */
import type { PlaneBox } from "../../../../geo/projection/planes.ts";
import type { Scene } from "../../../scene/scene.ts";
import { PATTERNS } from "../../../scene/tokens/looks.ts";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { directionOf } from "../../../words/languages.ts";
import type { Prepared } from "../materials.ts";
import { type SvgNode, svgNode } from "../node.ts";
import { patternNode } from "../patternTiles.ts";
import { sheetOf, short } from "../sheet.ts";
import { sceneOfRoute } from "./contents.ts";
import { GLANCE_SIZES, type Ink, READING_SIZES } from "./ink.ts";
import { type Layout, layoutOf, mapAlone } from "./layout.ts";
import { mapNodes, type Rectangle } from "./map.ts";
import { mirrored, mirroredRectangle } from "./mirror.ts";
import { type Pane, panesOf } from "./panes.ts";
import type { SheetWords } from "./words.ts";

export interface SheetPictureOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly palette: Palette;
  readonly words: SheetWords;
  /** Multiplies the sizes of all letters in proportion to the picture. */
  readonly textScale?: number;
  /** What the map shows at least, in metres of the plane; without it the route in the foreground, or the opening view. */
  readonly shown?: PlaneBox | null;
  /** Large letters and few words, for pictures that are seen small among others. */
  readonly isForGlance?: boolean;
  /** Leaves out everything but the map and, of two maps, their dates. */
  readonly isMapAlone?: boolean;
  /** Leaves out the lines below the map, for pages that say them elsewhere. */
  readonly hasFoot?: boolean;
  /** Multiplies the widths of the map's lines, for projectors. */
  readonly weight?: number;
  /** The scenes of two maps side by side; what stands around them is then of a scene that speaks for both. */
  readonly pair?: readonly [earlier: Scene, later: Scene] | null;
  /** Multiplies the sizes of the map's names alone. */
  readonly mapTextScale?: number;
}

/** A sheet of this many square units has letters of their nominal size. */
const NOMINAL_AREA = 1200 * 800;
/** No side of a sheet is shorter than this, in units. */
const SHORTEST_SIDE = 480;
const SHRINKING = 0.94;
/** Pixels of a unit below which words are left out, and below which nothing helps. */
const LEGIBLE_SCALE = 0.74;
const SMALLEST_SCALE = 0.3;

/**
 * The sheet as an SVG of `widthPx` × `heightPx`. Letters grow with the picture; where words would leave the map too little
 * room, they are set smaller, so that nothing is cut off or lies over something else.
 */
export function sheetPicture(whole: Scene, prepared: Prepared, options: SheetPictureOptions): SvgNode {
  const { widthPx, heightPx, palette, words, weight = 1, mapTextScale = 1 } = options;
  const scene = sceneOfRoute(whole);
  const { layout, ink, width, height } = bestLayout(scene, options, prepared);
  const panes = panesIn(scene, options, ink, layout.map);
  const isMirrored = directionOf(scene.words.language) === "rtl";
  const around = [
    ...layout.draw(),
    ...panes.flatMap(({ caption, place, captionTop }) => caption.draw(place.x, captionTop)),
  ];
  const viewport = panes[0].viewport;
  const samples = sheetOf(
    { viewport, paint: (token) => palette[token], units: "px", idPrefix: SAMPLE_PREFIX },
    viewport.camera.metresPerPx,
  );
  return svgNode(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${short(width, 2)} ${short(height, 2)}`,
      // Letters stand where they were measured, not on whole pixels.
      "text-rendering": "geometricPrecision",
      role: "img",
      "aria-labelledby": "sheet-title sheet-description",
    },
    [
      svgNode("title", { id: "sheet-title" }, [words.title]),
      svgNode("desc", { id: "sheet-description" }, [words.description]),
      svgNode(
        "defs",
        {},
        PATTERNS.map((pattern) => patternNode(samples, pattern)),
      ),
      svgNode("rect", { width: "100%", height: "100%", fill: palette.paper }),
      ...panes.flatMap(({ scene: shown, place, viewport: window, idPrefix }) =>
        mapNodes(shown, prepared, window, isMirrored ? mirroredRectangle(place, width) : place, {
          palette,
          weight,
          textScale: mapTextScale,
          idPrefix,
        }),
      ),
      ...(isMirrored ? mirrored(around, width) : around),
    ],
  );
}

/** What the map of such a sheet shows, in metres of the plane, and how many of them lie in one pixel of the sheet. */
export function sheetSight(
  whole: Scene,
  options: SheetPictureOptions,
): { readonly box: PlaneBox; readonly metresPerPx: number } {
  const scene = sceneOfRoute(whole);
  const { layout, ink, width } = bestLayout(scene, options, null);
  const [first] = panesIn(scene, options, ink, layout.map);
  const { camera, widthPx, heightPx } = first.viewport;
  const { x, y, metresPerPx } = camera;
  const [halfWidth, halfHeight] = [(widthPx / 2) * metresPerPx, (heightPx / 2) * metresPerPx];
  return {
    box: { west: x - halfWidth, south: y - halfHeight, east: x + halfWidth, north: y + halfHeight },
    metresPerPx: (metresPerPx * width) / options.widthPx,
  };
}

function panesIn(
  scene: Scene,
  { shown = null, pair = null }: SheetPictureOptions,
  ink: Ink,
  room: Rectangle,
): readonly [Pane, ...Pane[]] {
  const [earlier, later] = pair ?? [scene];
  const scenes = later === undefined ? ([earlier] as const) : ([sceneOfRoute(earlier), sceneOfRoute(later)] as const);
  return panesOf(ink, scenes, room, shown);
}

const SAMPLE_PREFIX = "sample-";

/** The largest letters with which everything has room; words are left out before letters become too small to read. */
function bestLayout(
  scene: Scene,
  options: SheetPictureOptions,
  prepared: Prepared | null,
): { readonly layout: Layout; readonly ink: Ink; readonly width: number; readonly height: number } {
  const { widthPx, heightPx, palette, words, textScale = 1 } = options;
  const { isForGlance = false, isMapAlone = false, hasFoot = true, shown = null, pair = null } = options;
  const brackets = prepared?.brackets ?? null;
  const bySea = new Set(prepared?.corridors.flatMap(({ id, land, sea }) => (land === "" && sea !== "" ? [id] : [])));
  const isBySea = (corridor: string): boolean => bySea.has(corridor);
  const legible = Math.min(LEGIBLE_SCALE * textScale, Math.min(widthPx, heightPx) / SHORTEST_SIDE);
  const preferred = Math.max(Math.sqrt((widthPx * heightPx) / NOMINAL_AREA) * textScale, legible);
  const isFlowing = directionOf(scene.words.language) === "rtl";
  const at = (scale: number, isShort: boolean) => {
    const [width, height] = [widthPx / scale, heightPx / scale];
    const ink: Ink = { palette, sizes: isForGlance ? GLANCE_SIZES : READING_SIZES, isShort, isFlowing };
    const isPair = pair !== null;
    const paper = { width, height, isForGlance, hasFoot, shown, isPair, patternId, brackets, isBySea };
    const layout = isMapAlone ? mapAlone(width, height) : layoutOf(ink, scene, words, paper);
    return { layout, ink, width, height };
  };
  const forms = isForGlance ? [true] : [false, true];
  for (const isShort of forms) {
    for (let scale = preferred; scale >= legible; scale *= SHRINKING) {
      const trial = at(scale, isShort);
      if (trial.layout.isGood) return trial;
    }
  }
  let trial = at(legible, true);
  for (let scale = legible; !trial.layout.isGood && scale > SMALLEST_SCALE; scale *= SHRINKING) trial = at(scale, true);
  return trial;
}

function patternId(pattern: string): string {
  return `${SAMPLE_PREFIX}${pattern}`;
}
