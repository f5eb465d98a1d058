import { describe, expect, it } from "vitest";
import { PATTERN_PIXEL_RATIO, patternPixels, type Pixels, squarePixels } from "../../../src/draw/map/patterns.ts";
import { SQUARE_IMAGE_PX } from "../../../src/draw/map/style/markLayers.ts";
import { PATTERNS } from "../../../src/scene/tokens/looks.ts";
import { PALETTE_NAMES, PALETTES } from "../../../src/scene/tokens/palette.ts";

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

/** Red, green, blue and opacity of a pixel of the endless pattern that a tile repeats. */
function pixel({ width, height, data }: Pixels, column: number, row: number): number[] {
  const start = (wrap(row, height) * width + wrap(column, width)) * 4;
  return [...data.slice(start, start + 4)];
}

/** The greatest step in opacity between neighbours across a column's or a row's edge. */
function greatestStep(image: Pixels, isEdge: (position: number) => boolean, along: "row" | "column"): number {
  let greatest = 0;
  for (let column = 0; column < image.width; column += 1) {
    for (let row = 0; row < image.height; row += 1) {
      if (!isEdge(along === "row" ? column : row)) continue;
      const next = along === "row" ? pixel(image, column + 1, row) : pixel(image, column, row + 1);
      greatest = Math.max(greatest, Math.abs(pixel(image, column, row)[3]! - next[3]!));
    }
  }
  return greatest;
}

const hexOf = (colour: readonly number[]): string =>
  `#${colour
    .slice(0, 3)
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;

describe.each(PALETTE_NAMES)("the patterns in the %s palette", (name) => {
  const palette = PALETTES[name];

  it.each(PATTERNS)("%s is a whole tile with ink and with gaps", (pattern) => {
    const { width, height, data } = patternPixels(pattern, palette);
    expect(data).toHaveLength(width * height * 4);
    expect([width % PATTERN_PIXEL_RATIO, height % PATTERN_PIXEL_RATIO]).toEqual([0, 0]);
    expect(width).toBe(height);
    const opacities = Array.from({ length: width * height }, (_, at) => data[at * 4 + 3]!);
    expect(Math.max(...opacities)).toBeGreaterThan(150);
    expect(opacities.filter((opacity) => opacity === 0).length).toBeGreaterThan(0.3 * opacities.length);
  });

  it.each(PATTERNS)("%s repeats without a seam: no step over its edges that is not inside it", (pattern) => {
    const image = patternPixels(pattern, palette);
    for (const [along, size] of [
      ["row", image.width],
      ["column", image.height],
    ] as const) {
      const seam = greatestStep(image, (position) => position === size - 1, along);
      const inside = greatestStep(image, (position) => position < size - 1, along);
      expect(seam).toBeLessThanOrEqual(inside);
    }
  });

  it("the hatching runs on diagonally over every edge", () => {
    const image = patternPixels("hatch", palette);
    for (let column = 0; column < image.width; column += 1) {
      for (let row = 0; row < image.height; row += 1) {
        expect(pixel(image, column + 1, row - 1)).toEqual(pixel(image, column, row));
      }
    }
  });

  it("the crosses run on over every edge in both directions", () => {
    const image = patternPixels("cross", palette);
    const half = Math.floor(image.width / 2);
    for (let at = 0; at < image.width; at += 1) {
      const [rising, falling] = [pixel(image, at, -at), pixel(image, at, at)];
      expect(rising[3], `rising ${at}`).toBeGreaterThan(60);
      expect(falling[3], `falling ${at}`).toBeGreaterThan(60);
    }
    expect(pixel(image, half, 0)[3]).toBe(0);
  });

  it("the dots stand on a staggered grid", () => {
    const image = patternPixels("dots", palette);
    const half = image.width / 2;
    for (let column = 0; column < image.width; column += 1) {
      for (let row = 0; row < image.height; row += 1) {
        expect(pixel(image, column + half, row + half)).toEqual(pixel(image, column, row));
      }
    }
    expect(pixel(image, half, 0)[3]).toBe(0);
  });

  it("take their inks from the palette", () => {
    const inks = (image: Pixels): Set<string> => {
      const found = new Set<string>();
      for (let at = 0; at < image.width * image.height; at += 1) {
        const colour = [...image.data.slice(at * 4, at * 4 + 4)];
        if (colour[3]! > 100) found.add(hexOf(colour));
      }
      return found;
    };
    expect(inks(patternPixels("hatch", palette))).toContain(palette.hatchDark);
    expect(inks(patternPixels("hatch", palette))).toContain(palette.hatchLight);
    expect(inks(patternPixels("dots", palette))).toContain(palette.dots);
  });

  it("are told apart from one another", () => {
    const tiles = PATTERNS.map((pattern) => patternPixels(pattern, palette).data.join());
    expect(new Set(tiles).size).toBe(PATTERNS.length);
  });

  it.each(["filled", "tinted", "outline"] as const)(
    "a %s square has the size that the style scales, a halo and an ink",
    (finish) => {
      const image = squarePixels(finish, palette);
      expect([image.width, image.height, image.data.length]).toEqual([
        SQUARE_IMAGE_PX,
        SQUARE_IMAGE_PX,
        SQUARE_IMAGE_PX ** 2 * 4,
      ]);
      const middle = SQUARE_IMAGE_PX / 2;
      expect([...pixel(image, 0, 0)]).toEqual([...pixel(image, -1, -1)]);
      expect(hexOf(pixel(image, 0, middle))).toBe(palette.markHalo);
      expect(hexOf(pixel(image, 6, middle))).toBe(palette.mark);
      const inside = { filled: palette.mark, tinted: palette.markTint, outline: palette.markHalo }[finish];
      expect(hexOf(pixel(image, middle, middle))).toBe(inside);
    },
  );
});
