/** An SVG as a PNG of exactly its size in pixels. */
import type { PictureSize } from "./sizes.ts";

/** The browser makes no PNG of this size. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
  readonly size: PictureSize;

  constructor(size: PictureSize, options: ErrorOptions) {
    super(`${String(size.widthPx)} × ${String(size.heightPx)}`, options);
    this.size = size;
  }
}

/** Draws the picture on a canvas. Throws TooLarge where the browser cannot make one of this size. */
export async function pngOf(svg: string, { widthPx, heightPx }: PictureSize): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(widthPx, heightPx);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = widthPx;
    canvas.height = heightPx;
    // A canvas that is read stays with the processor, which draws sizes that a graphics card may not.
    canvas.getContext("2d", { willReadFrequently: true })?.drawImage(image, 0, 0, widthPx, heightPx);
    const png = await new Promise<Blob | null>((fulfil) => canvas.toBlob(fulfil, "image/png"));
    if (png === null) throw new Error("The canvas gave no picture.");
    return png;
  } catch (cause) {
    throw new TooLarge({ widthPx, heightPx }, { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}
