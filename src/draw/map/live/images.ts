/** Puts patterns and symbols into the map's image atlas, replacing those of another palette. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { PATTERNS } from "../../../scene/tokens/looks.ts";
import { type PaletteName, PALETTES } from "../../../scene/tokens/palette.ts";
import { discPixels, PATTERN_PIXEL_RATIO, patternPixels, plainSquarePixels, squarePixels } from "../patterns.ts";

const FINISHES = ["filled", "tinted", "outline"] as const;

/** Adds every image of a palette. */
export function addImages(map: MapLibreMap, name: PaletteName): void {
  const palette = PALETTES[name];
  for (const pattern of PATTERNS) {
    put(map, pattern, patternPixels(pattern, palette), PATTERN_PIXEL_RATIO);
    put(map, `disc-${pattern}`, discPixels(pattern, palette), PATTERN_PIXEL_RATIO);
  }
  put(map, "square-hovered", plainSquarePixels(palette.accent), 1);
  for (const finish of FINISHES) put(map, `square-${finish}`, squarePixels(finish, palette), 1);
}

function put(map: MapLibreMap, id: string, image: ReturnType<typeof patternPixels>, pixelRatio: number): void {
  if (map.hasImage(id)) map.removeImage(id);
  map.addImage(id, image, { pixelRatio });
}
