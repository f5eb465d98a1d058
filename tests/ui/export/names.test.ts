import { describe, expect, it } from "vitest";
import { exportFileName } from "../../../src/ui/export/fileName.ts";
import { permalinkOf } from "../../../src/ui/export/permalink.ts";
import { defaultView } from "../../../src/view/viewState.ts";
import { known } from "../../view/known.ts";

const base = defaultView(known);
const view = { ...base, panel: "picture", lens: "returns", at: { lon: 12, lat: 35, zoom: 4 } } as const;

describe("the name of a file", () => {
  it("says document, lens and route", () => {
    expect(exportFileName({ stop: "2023-12", lens: "standing", route: null }, "svg")).toBe(
      "route-atlas-2023-12-standing.svg",
    );
    expect(exportFileName({ stop: "2021-05", lens: "borders", route: "western-balkans" }, "png")).toBe(
      "route-atlas-2021-05-borders-western-balkans.png",
    );
  });
});

describe("the address in a picture", () => {
  it("is that of the view, whatever the page’s own says, and without the dialog", () => {
    expect(permalinkOf(view, known, "https://atlas.example/map/?panel=picture&lens=returns#top", false)).toBe(
      "https://atlas.example/map/?lens=returns&at=12,35,4",
    );
  });

  it("has no camera where the picture shows the opening view", () => {
    expect(permalinkOf(view, known, "https://atlas.example/", true)).toBe("https://atlas.example/?lens=returns");
    expect(permalinkOf({ ...base, panel: "picture" }, known, "https://atlas.example/?panel=picture", true)).toBe(
      "https://atlas.example/",
    );
  });

  it("is left out where the page lies on a disk, because nobody else could open it", () => {
    expect(permalinkOf(view, known, "file:///media/stick/index.html?panel=picture", false)).toBe("");
  });
});
