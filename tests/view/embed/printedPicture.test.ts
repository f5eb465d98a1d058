import { describe, expect, it } from "vitest";
import { pictureNames } from "../../../build/pictures/list.ts";
import { printedPicture, printedTourStep } from "../../../src/view/embed/printedPicture.ts";
import { parseView } from "../../../src/view/parseView.ts";
import { known } from "../known.ts";

const printed = (query: string) => printedPicture(parseView(query, known).view, known);

describe("the picture that the site keeps for a view", () => {
  it("shows all of a document, and of a route in it, in any language and theme", () => {
    for (const query of ["", "stop=2021-05", "stop=2021-09&route=western-balkans&lang=de&theme=dark&panel=share"])
      expect(printed(query).isExact, query).toBe(true);
  });

  it("is only the nearest for what chooses more", () => {
    for (const query of [
      "partner=TUN",
      "lens=returns",
      "layers=routes",
      "compare=2017-06",
      "at=10,34,5",
      "filter=family:returns",
    ]) {
      expect(printed(query).isExact, query).toBe(false);
      expect(printed(query).name).toBe("2023-12");
    }
  });

  it("has the name of its document, and of its route there", () => {
    expect(printed("stop=2017-06").name).toBe("2017-06");
    expect(printed("stop=2023-12&route=western-balkans").name).toBe("western-balkans-2023-12");
  });

  it("is kept by editions too, but for that of a view of a tour, which is exact", () => {
    expect(printed("").isInEditions).toBe(true);
    const { view } = parseView("partner=TUN", known);
    expect(printedTourStep(view, "two-sea-routes", 3)).toEqual({
      name: "tour-two-sea-routes-3",
      view,
      isExact: true,
      isInEditions: false,
    });
  });

  it("is one of those that the press prints", () => {
    const names = pictureNames(known.stops).map(({ name }) => name);
    for (const stop of known.stops)
      for (const route of ["", "central-mediterranean", "eastern-mediterranean"])
        expect(names).toContain(printed(`stop=${stop}&route=${route}`).name);
  });
});
