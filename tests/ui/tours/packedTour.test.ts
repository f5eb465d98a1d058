import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { packTour, unpackTour } from "../../../src/ui/tours/packedTour.ts";
import { TOUR_LIMITS } from "../../../src/view/tours/limits.ts";

const TEXT = "---\ntitle: Über Niger – ما الذي تغيّر؟\n---\n\n## One\n\nview: stop=2017-06\n".repeat(20);

describe("a tour in a link", () => {
  it("comes out as it went in, shorter than it was, in letters that need no escape", async () => {
    const packed = await packTour(TEXT);
    expect(packed).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(packed.length).toBeLessThan(TEXT.length / 4);
    expect(await unpackTour(packed)).toEqual({ text: TEXT, fault: null });
  });

  it("says when it is cut, wherever it is cut", async () => {
    const packed = await packTour(TEXT);
    for (const length of [0, 1, 2, 3, 10, packed.length - 1])
      expect(await unpackTour(packed.slice(0, length)), String(length)).toEqual({ text: null, fault: "damaged" });
  });

  it("says when it is of another version, and refuses what is no tour", async () => {
    expect(await unpackTour((await packTour(TEXT)).replace("1.", "2."))).toEqual({ text: null, fault: "version" });
    for (const text of ["", "x", "1.", "1.<script>", "1.AAAA", "%00"])
      expect(await unpackTour(text), text).toEqual({ text: null, fault: "damaged" });
  });

  it("refuses bytes that are no text", async () => {
    const packed = deflateRawSync(Buffer.from([0xff, 0xfe, 0xc3])).toString("base64url");
    expect(await unpackTour(`1.${packed}`)).toEqual({ text: null, fault: "damaged" });
  });

  it("stops unpacking what would swell to more than a tour may be", async () => {
    const bomb = deflateRawSync(Buffer.alloc(50 * TOUR_LIMITS.file, "a")).toString("base64url");
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpackTour(`1.${bomb}`)).toEqual({ text: null, fault: "tooLong" });
  });
});
