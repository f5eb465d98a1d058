/**
 * The faces of the pictures as files that the rasteriser reads. The site's own faces come in parts by alphabet, between which the
 * rasteriser loses letters; these packages hold the same faces whole.
 */
import { join } from "node:path";

const FOLDER = "node_modules/@expo-google-fonts";

const FACES = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
] as const;

/** Packages whose versions decide how letters look. */
export const FONT_PACKAGES = ["@expo-google-fonts/source-sans-3", "@expo-google-fonts/source-serif-4"] as const;

/** The names that the pictures give their families, and those that the font files bear. */
export const FAMILY_NAMES_IN_FILES = { "Atlas Sans": "Source Sans 3", "Atlas Serif": "Source Serif 4" } as const;

/** Paths of the font files. */
export function fontFiles(root: string): string[] {
  return FACES.map((face) => join(root, FOLDER, face));
}
