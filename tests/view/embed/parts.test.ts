import { describe, expect, it } from "vitest";
import { DEFAULT_PARTS, EMBED_PARTS, readParts, writeParts } from "../../../src/view/embed/parts.ts";

describe("the parts of an embed", () => {
  it("are title, timeline, legend and caption where the address names none", () => {
    expect(readParts("")).toEqual(["title", "caption", "timeline", "legend"]);
    expect(readParts("<b>,,nonsense")).toEqual(DEFAULT_PARTS);
  });

  it("are those that are named, in the order of the page and none twice", () => {
    expect(readParts("zoom, title,title,nonsense")).toEqual(["title", "zoom"]);
    expect(readParts("zoom, lens ")).toEqual(["lens", "zoom"]);
  });

  it("are none where the map alone is asked for", () => {
    expect(readParts("none")).toEqual([]);
    expect(readParts("none,lens")).toEqual(["lens"]);
  });

  it("are the same when written and read again, for every choice of them", () => {
    for (let bits = 0; bits < 2 ** EMBED_PARTS.length; bits += 1) {
      const parts = EMBED_PARTS.filter((_part, at) => (bits >> at) & 1);
      expect(readParts(writeParts(parts))).toEqual(parts);
    }
    expect(writeParts([...DEFAULT_PARTS].reverse())).toBe("");
  });
});
