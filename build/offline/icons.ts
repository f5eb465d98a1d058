/** The site’s mark as an application shows it: pictures of the one drawing that browsers show in their tabs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

interface Icon {
  readonly name: string;
  readonly sidePx: number;
  /** A maskable icon keeps all that matters inside a circle of four fifths of its side. */
  readonly isMaskable: boolean;
}

export const ICONS: readonly Icon[] = [
  { name: "icons/icon-192.png", sidePx: 192, isMaskable: false },
  { name: "icons/icon-512.png", sidePx: 512, isMaskable: false },
  { name: "icons/maskable-192.png", sidePx: 192, isMaskable: true },
  { name: "icons/maskable-512.png", sidePx: 512, isMaskable: true },
];

/** For the home screens that read no manifest; they round its corners themselves. */
export const TOUCH_ICON: Icon = { name: "icons/touch-180.png", sidePx: 180, isMaskable: true };

const DRAWING = "public/icon.svg";
const MASKED_SHARE = 0.72;
const ROOT = /<svg[^>]*viewBox="0 0 (\d+) \1"[^>]*>/;
const GROUND = /<rect [^>]*\/>/;

/** A PNG file. Throws when the drawing is no square with a ground. */
export async function drawIcon(root: string, { sidePx, isMaskable }: Icon): Promise<Uint8Array> {
  const drawing = readFileSync(join(root, DRAWING), "utf8");
  const image = await renderAsync(isMaskable ? withMargin(drawing) : drawing, {
    fitTo: { mode: "width", value: sidePx },
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}

/** The drawing smaller in its middle, on a ground that goes to the edges. */
function withMargin(drawing: string): string {
  const side = Number(ROOT.exec(drawing)?.[1]);
  const ground = GROUND.exec(drawing)?.[0];
  if (!side || ground === undefined) throw new Error(`${DRAWING} is no square with a ground of its own.`);
  const start = (side * (1 - MASKED_SHARE)) / 2;
  return drawing
    .replace(ground, () => `${ground}<g transform="translate(${start} ${start}) scale(${MASKED_SHARE})">`)
    .replace("</svg>", "</g></svg>");
}
