/** SVG text as a PNG file, without a browser. */
import { renderAsync } from "@resvg/resvg-js";
import { FAMILY_NAMES_IN_FILES } from "./fonts.ts";

/** The picture at its own size. Letters come from `fonts` alone, so that every machine prints the same. */
export async function rasterise(svg: string, fonts: readonly string[]): Promise<Uint8Array> {
  const named = Object.entries(FAMILY_NAMES_IN_FILES).reduce(
    (text, [ours, theirs]) => text.replace(new RegExp(`"${ours}[^",]*,`, "g"), `"${theirs},`),
    svg,
  );
  const image = await renderAsync(named, {
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: FAMILY_NAMES_IN_FILES["Atlas Sans"] },
    fitTo: { mode: "original" },
  });
  return image.asPng();
}
