import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/model/vocabulary.ts";
import { limitCamera, parseView, VIEW_NAMES } from "../../src/view/parseView.ts";
import { CAMERA_LIMITS, COMPARE_MODES, defaultView, LENSES, PANELS, THEMES } from "../../src/view/viewState.ts";
import { writeView } from "../../src/view/writeView.ts";
import { known } from "./known.ts";
import type { Notice } from "../../src/view/parseView.ts";
import { noticeSentences } from "../../src/draw/words/notice.ts";
import { english } from "../../src/words/en/index.ts";

const parse = (query: string): ReturnType<typeof parseView> => parseView(query, known);
const base = defaultView(known);
const told = ([notice]: readonly Notice[]): string => (notice ? noticeSentences(english, notice) : "");

describe("the view of an empty address", () => {
  it("is the default, without a notice", () => {
    for (const query of ["", "?", "&", "?&&"]) expect(parse(query)).toEqual({ view: base, notices: [] });
  });

  it("opens the letter of December 2023 with all layers under the lens of standing", () => {
    expect(base).toMatchObject({
      stop: "2023-12",
      lens: "standing",
      layers: ["routes", "deployments", "funding", "labels"],
      mode: "changes",
      lang: null,
      theme: "system",
      unknown: [],
    });
  });

  it("opens the last document where that letter is not in the data", () => {
    expect(defaultView({ stops: ["2017-06", "2021-05"], partners: [] }).stop).toBe("2021-05");
  });

  it("cannot be without any document, and says so", () => {
    expect(() => defaultView({ stops: [], partners: [] })).toThrow("The dataset holds no document");
  });
});

describe("a good value", () => {
  it.each([
    ["stop", "2017-06", "2017-06"],
    ["lens", "returns", "returns"],
    ["layers", "funding,routes", ["routes", "funding"]],
    ["layers", "", []],
    ["layers", "labels,labels", ["labels"]],
    ["route", "western-balkans", "western-balkans"],
    ["partner", "XKX", "XKX"],
    ["partner", "tun", "TUN"],
    ["document", "2021-09", "2021-09"],
    ["compare", "2025-09", "2025-09"],
    ["mode", "swipe", "swipe"],
    ["at", "12.5,35,4", { lon: 12.5, lat: 35, zoom: 4 }],
    ["filter", "family:returns,level:on-hold", "family:returns,level:on-hold"],
    ["q", "Côte d’Ivoire", "Côte d’Ivoire"],
    ["panel", "table", "table"],
    ["panel", "picture", "picture"],
    ["tour", "two-years-2023", "two-years-2023"],
    ["tour", "a".repeat(80), "a".repeat(80)],
    ["step", "12", 12],
    ["step", "9999", 9999],
    ["lang", "en", "en"],
    ["theme", "contrast", "contrast"],
    ["parts", "map,legend", "map,legend"],
    ["live", "never", "never"],
    ["edition", "0123456789", "0123456789"],
  ])("of %s is taken from the address: %s", (name, value, expected) => {
    const { view, notices } = parse(`${name}=${encodeURIComponent(value)}`);
    expect(notices).toEqual([]);
    expect(view).toEqual({ ...base, [name]: expected });
  });

  it("is known for every name of the contract", () => {
    expect(VIEW_NAMES).toEqual(
      "stop lens layers route partner document compare mode at filter q rows sort panel tour step lang theme parts live edition".split(
        " ",
      ),
    );
  });
});

describe("an empty word", () => {
  it.each(["route", "partner", "document", "compare", "at", "panel"])(
    "of %s undoes what words behind it choose",
    (name) => {
      const { view, notices } = parse(
        `${name}=&route=western-balkans&partner=TUN&document=2017-06&compare=2017-06&at=1,2,3&panel=about`,
      );
      expect(notices).toEqual([]);
      expect(view).toMatchObject({ [name]: null });
      expect(view.partner === null).toBe(name === "partner");
    },
  );
});

describe("a broken value", () => {
  it.each([
    ["stop", "2099-01", known.stops],
    ["lens", "Returns", LENSES],
    ["route", "central", ROUTES],
    ["document", "the letter", known.stops],
    ["compare", "then", known.stops],
    ["mode", "changes ", COMPARE_MODES],
    ["panel", "everything", PANELS],
    ["lang", "xx", ["en"]],
    ["theme", "neon", THEMES],
    ["partner", "TUNISIA", ["three letters"]],
    ["partner", "ITA", ["three letters"]],
    ["tour", "secret!", ["small letters, digits and hyphens"]],
    ["tour", "../secret", ["small letters, digits and hyphens"]],
    ["tour", "", ["small letters, digits and hyphens"]],
    ["step", "0", ["from 1"]],
    ["step", "10000", ["from 1"]],
    ["step", "2nd", ["from 1"]],
    ["step", "-1", ["from 1"]],
    ["step", "1.5", ["from 1"]],
    ["step", "1e3", ["from 1"]],
    ["step", "99999999999999999999", ["from 1"]],
    ["at", "12.5,35", ["longitude, latitude, zoom"]],
    ["at", "12.5,35,4,5", ["longitude, latitude, zoom"]],
    ["at", "here", ["longitude, latitude, zoom"]],
    ["at", "12.5, ,4", ["longitude, latitude, zoom"]],
    ["at", "12.5,,4", ["longitude, latitude, zoom"]],
    ["at", "NaN,35,4", ["longitude, latitude, zoom"]],
    ["at", "Infinity,35,4", ["longitude, latitude, zoom"]],
  ])("of %s, %j, falls back with one notice that names it and what would be right", (name, value, right) => {
    const { view, notices } = parse(`${name}=${encodeURIComponent(value)}`);
    expect(view).toEqual(base);
    expect(notices.map((notice) => notice.name)).toEqual([name]);
    expect(told(notices)).toContain(`The address asks for ${name} “${value}”. `);
    for (const word of right) expect(told(notices)).toContain(word);
  });

  it("leaves the good values beside it as they are", () => {
    const { view, notices } = parse("stop=2017-06&lens=nonsense&partner=NER&step=two&theme=dark");
    expect(view).toEqual({ ...base, stop: "2017-06", partner: "NER", theme: "dark" });
    expect(notices.map(({ name }) => name)).toEqual(["lens", "step"]);
  });

  it("of layers keeps the layers that it knows and tells them all", () => {
    const { view, notices } = parse("layers=labels,heatmap,routes");
    expect(view.layers).toEqual(["routes", "labels"]);
    expect(told(notices)).toContain("The layers are routes, deployments, funding, labels.");
  });

  it("is echoed whole up to forty letters, also where a name is too long", () => {
    const echoed = (letters: number): string | undefined => parse(`lens=${"a".repeat(letters)}`).notices[0]?.value;
    expect(parse(`tour=${"a".repeat(81)}`).view.tour).toBeNull();
    expect([echoed(40), echoed(41)]).toEqual(["a".repeat(40), `${"a".repeat(40)}…`]);
    expect(parse(`lens=${"a".repeat(39)}😀`).notices[0]?.value).toBe(`${"a".repeat(39)}…`);
  });

  it("is echoed no further than a line, and never in half a letter", () => {
    for (const padding of [38, 39, 40]) {
      const [notice] = parse(`lens=${"a".repeat(padding)}${encodeURIComponent("😀".repeat(500))}`).notices;
      expect(told([notice!]).length).toBeLessThan(250);
      expect(told([notice!]).isWellFormed()).toBe(true);
    }
  });
});

describe("the camera", () => {
  const { west, east, south, north, minZoom, maxZoom } = CAMERA_LIMITS;

  it("is brought inside the frame from any side, with a notice", () => {
    const { view, notices } = parse("at=-900,900,99");
    expect(view.at).toEqual({ lon: west, lat: north, zoom: maxZoom });
    expect(notices).toHaveLength(1);
    expect(told(notices)).toContain("That place lies outside this map, so the nearest one is shown.");
    expect(limitCamera({ lon: 900, lat: -900, zoom: -1 })).toEqual({ lon: east, lat: south, zoom: minZoom });
  });

  it.each([
    [`${west - 1},35,4`, { lon: west, lat: 35, zoom: 4 }],
    [`12,${north + 1},4`, { lon: 12, lat: north, zoom: 4 }],
    [`12,35,${maxZoom + 1}`, { lon: 12, lat: 35, zoom: maxZoom }],
  ])("is brought inside where %s leaves it by one side alone, with a notice", (at, camera) => {
    const { view, notices } = parse(`at=${at}`);
    expect(view.at).toEqual(camera);
    expect(notices.map(({ fault }) => fault.kind)).toEqual(["atOutside"]);
  });

  it("stays where it is on the very frame and inside", () => {
    for (const camera of [
      { lon: west, lat: south, zoom: minZoom },
      { lon: east, lat: north, zoom: maxZoom },
      { lon: 12.5, lat: 35, zoom: 4 },
    ]) {
      expect(limitCamera(camera)).toEqual(camera);
      expect(parse(`at=${camera.lon},${camera.lat},${camera.zoom}`).notices).toEqual([]);
    }
  });
});

describe("a hostile address", () => {
  const HOSTILE = [
    `q=${"x".repeat(1_000_000)}`,
    "&".repeat(100_000),
    Array.from({ length: 20_000 }, (_, at) => `n${at}=${at}`).join("&"),
    `stop=${"stop=".repeat(50_000)}`,
    `at=${"9".repeat(10_000)},1,1`,
    `layers=${"routes,".repeat(50_000)}`,
    "%",
    "%=%",
    "q=%E0%A4%A",
    "q=%FF%FE%00",
    "stop=%u0041",
    "%%%%%",
    "=",
    "==&==",
    "?",
    "??stop=2017-06",
    "#stop=2017-06",
    "q=\u0000\u0001\u001f",
    "q=\ud800",
    "\udfff=\ud800\ud800",
    "stop=\ud83d",
    "q=%ED%A0%80",
    "__proto__=1&__proto__[x]=1&constructor=1&prototype=1&toString=1&hasOwnProperty=1",
    "stop=__proto__&lens=constructor&route=toString&partner=__proto__&theme=valueOf&panel=hasOwnProperty",
    "layers=__proto__,constructor",
    "q=<script>alert(1)</script>&filter='\"><img src=x onerror=1>",
    "stop[]=2017-06&stop[0]=2017-06",
    "STOP=2017-06&Stop=2017-06",
    "step=٣&at=١,٢,٣",
    "at=1e308,1e308,1e308&at=0x10,0b1,0o7",
  ];

  it.each(HOSTILE.map((query) => [query.slice(0, 40), query]))("never throws: %j", (_, query) => {
    const { view, notices } = parse(query);
    expect(Object.keys(view).sort()).toEqual(Object.keys(base).sort());
    expect(known.stops).toContain(view.stop);
    for (const notice of notices) expect(told([notice]).length).toBeLessThan(400);
    const written = writeView(view, known);
    expect(written.isWellFormed()).toBe(true);
    expect(parse(written)).toEqual({ view, notices: [] });
  });

  it("changes no prototype", () => {
    parse("__proto__=polluted&constructor=polluted&__proto__.polluted=1");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(parse("__proto__=x").view)).toBe(Object.prototype);
  });

  it("counts the first of a repeated name, even when it is the broken one", () => {
    expect(parse("stop=2017-06&stop=2021-05&stop=x")).toEqual({ view: { ...base, stop: "2017-06" }, notices: [] });
    const { view, notices } = parse("stop=x&stop=2017-06");
    expect([view.stop, notices.length]).toEqual([base.stop, 1]);
  });
});

describe("words that this version does not know", () => {
  it("are kept in their order, repeated ones too, and written again after the known ones", () => {
    const query = "zeta=1&stop=2017-06&alpha=%C3%A9&zeta=2&__proto__=3&empty=";
    const { view, notices } = parse(query);
    expect(notices).toEqual([]);
    expect(view.unknown).toEqual([
      ["zeta", "1"],
      ["alpha", "é"],
      ["zeta", "2"],
      ["__proto__", "3"],
      ["empty", ""],
    ]);
    expect(writeView(view, known)).toBe("stop=2017-06&zeta=1&alpha=%C3%A9&zeta=2&__proto__=3&empty=");
  });
});
