/** The views of a tour as PNG pictures in a ZIP. A chunk of its own, because only here and in slides something is packed. */
import { zipSync } from "fflate";
import { slug } from "../../model/slug.ts";
import { type FileWish, pngsOf } from "./drawAll.ts";
import { sourcesText } from "./sourcesText.ts";

const SIZE = { widthPx: 1920, heightPx: 1200 } as const;
const DIGITS = 2;

/** `01-the-largest-figure.png` and so on, with `sources.txt` beside them. */
export async function handoutPngs(wish: FileWish): Promise<Blob> {
  const { index, tour, views } = wish;
  const pngs = await pngsOf(wish, ({ permalink }) => ({ ...SIZE, form: "whole", permalink }));
  const digits = Math.max(DIGITS, String(views.length).length);
  const names = views.map(({ number, heading }) =>
    [String(number).padStart(digits, "0"), slug(heading)].filter((part) => part !== "").join("-"),
  );
  const files = names.map((name) => `${name}.png`);
  const texts = new TextEncoder().encode(sourcesText(index, tour, views, files));
  const pictures = files.flatMap((name, place) => {
    const png = pngs[place];
    return png ? [[name, png] as const] : [];
  });
  // PNGs are packed already.
  const zip = zipSync({ ...Object.fromEntries(pictures), "sources.txt": texts }, { level: 0 });
  return new Blob([zip], { type: "application/zip" });
}
