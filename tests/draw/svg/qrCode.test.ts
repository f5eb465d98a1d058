import readCode from "jsqr";
import { describe, expect, it } from "vitest";
import { svgText } from "../../../src/draw/svg/node.ts";
import { qrCode, qrFile } from "../../../src/draw/svg/qrCode.ts";

/** Paints the path as a camera would see it, eight pixels a module. */
function seen({ side, path }: { readonly side: number; readonly path: string }): string | null {
  const px = 8;
  const width = side * px;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = "", y = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * px; row < (Number(y) + 1) * px; row += 1)
      for (let column = Number(x) * px; column < (Number(x) + Number(run)) * px; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return readCode(pixels, width, width)?.data ?? null;
}

describe("a QR code", () => {
  it.each([
    "https://atlas.example/?stop=2023-12&partner=TUN&lang=en",
    `https://atlas.example/a/long/path/?stop=2021-05&filter=${"family:returns,level:on-hold,".repeat(8)}&lang=ar`,
  ])("is read back as the address that it opens: %s", (link) => {
    const code = qrCode(link);
    expect(code && seen(code)).toBe(link);
  });

  it("is null for what no code can hold", () => {
    expect(qrCode("x".repeat(5000))).toBeNull();
  });

  it("is a file that says what it holds, and nothing in it can be markup", () => {
    const code = qrCode("x");
    const text = code ? svgText(qrFile(code, "</title><script>")) : "";
    expect(text).toContain("<title>&lt;/title&gt;&lt;script&gt;</title>");
    expect(text).toContain('fill="#ffffff"');
  });
});
