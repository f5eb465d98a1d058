/** A tour’s Markdown as letters that a link can hold: deflated (RFC 1951), in base64url, after the version of this form. */
import { TOUR_LIMITS } from "../../view/tours/limits.ts";

/** What a link that holds a tour may measure in all: longer ones are cut by mail programs and messengers. */
export const LONGEST_LINK = 8000;

const VERSION = "1";

/** Why a text is no packed tour: of another version, cut or damaged, or larger than any tour. */
export type PackedFault = "version" | "damaged" | "tooLong";

export type Unpacked =
  { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: PackedFault };

/** `1.` and the letters. */
export async function packTour(text: string): Promise<string> {
  const bytes = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packed = new Uint8Array(await new Response(bytes).arrayBuffer());
  let letters = "";
  for (const byte of packed) letters += String.fromCharCode(byte);
  return `${VERSION}.${btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}

/** The Markdown again. Stops as soon as it is more than a tour may be, however little the letters are. Never rejects. */
export async function unpackTour(packed: string): Promise<Unpacked> {
  const [, version, letters = ""] = /^(\d{1,3})\.([A-Za-z0-9_-]+)$/.exec(packed.trim()) ?? [];
  if (version === undefined) return { text: null, fault: "damaged" };
  if (version !== VERSION) return { text: null, fault: "version" };
  try {
    const bytes = Uint8Array.from(atob(letters.replace(/-/g, "+").replace(/_/g, "/")), (letter) =>
      letter.charCodeAt(0),
    );
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await readText(inflated);
  } catch {
    return { text: null, fault: "damaged" };
  }
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<Unpacked> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), fault: null };
    text += decoder.decode(value, { stream: true });
    if (text.length > TOUR_LIMITS.file) {
      await reader.cancel();
      return { text: null, fault: "tooLong" };
    }
  }
}
