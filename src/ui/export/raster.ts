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
    await settled(image);
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

const PROBE = { widthPx: 240, heightPx: 160 } as const;
const PAUSE_MS = 60;
const MOST_LOOKS = 40;

/**
 * On a busy machine a browser begins to read a picture’s typefaces only when it first draws it, and leaves its letters out until
 * then: waits until it looks the same three times.
 */
async function settled(image: HTMLImageElement): Promise<void> {
  const probe = document.createElement("canvas");
  [probe.width, probe.height] = [PROBE.widthPx, PROBE.heightPx];
  const context = probe.getContext("2d", { willReadFrequently: true });
  const look = (): string => {
    context?.clearRect(0, 0, PROBE.widthPx, PROBE.heightPx);
    context?.drawImage(image, 0, 0, PROBE.widthPx, PROBE.heightPx);
    return probe.toDataURL();
  };
  let same = 1;
  let before = look();
  for (let turn = 1; same < 3 && turn < MOST_LOOKS; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const now = look();
    same = now === before ? same + 1 : 1;
    before = now;
  }
}
