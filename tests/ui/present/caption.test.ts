import { describe, expect, it } from "vitest";
import { captionLines } from "../../../src/ui/present/captionRuns.ts";
import { clockText } from "../../../src/ui/present/clockText.ts";
import { tourDirection } from "../../../src/ui/tours/tourDirection.ts";
import { parseBlocks } from "../../../src/view/tours/parseTour.ts";

describe("the caption of a view", () => {
  it("sets the numbers of rows at their sentence, those that stand together as one", () => {
    const blocks = parseBlocks("Paid were €5. [^a] [^b] More is *planned*. [^a]");
    expect(captionLines(blocks, ["a", "b"])).toEqual([
      {
        isItem: false,
        runs: [
          { kind: "text", text: "Paid were €5." },
          { kind: "rows", numbers: [1, 2] },
          { kind: "text", text: " More is " },
          { kind: "emphasis", text: "planned" },
          { kind: "text", text: "." },
          { kind: "rows", numbers: [1] },
        ],
      },
    ]);
  });

  it("has a line for each paragraph and each item", () => {
    const lines = captionLines(parseBlocks("One.\n\n- Two.\n- Three."), []);
    expect(lines.map(({ isItem }) => isItem)).toEqual([false, true, true]);
  });
});

describe("the words around a talk", () => {
  it("tell time as a clock does", () => {
    expect([0, 65_000, 3_600_000 + 247_000].map(clockText)).toEqual(["0:00", "1:05", "1:04:07"]);
  });

  it("run from the right in languages that do, whatever their region", () => {
    expect(["en", "ar", "fa-AF", "HE", "tr"].map(tourDirection)).toEqual(["ltr", "rtl", "rtl", "rtl", "ltr"]);
  });
});
