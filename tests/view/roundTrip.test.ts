import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/model/vocabulary.ts";
import { parseView, VIEW_NAMES } from "../../src/view/parseView.ts";
import {
  CAMERA_LIMITS,
  type Camera,
  COMPARE_MODES,
  defaultView,
  type Layer,
  LAYERS,
  LENSES,
  PANELS,
  THEMES,
  type ViewState,
} from "../../src/view/viewState.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { writeCamera, writeView } from "../../src/view/writeView.ts";
import { isMutating } from "../support/mutating.ts";
import { type Seeded, seeded } from "../support/seeded.ts";
import { known } from "./known.ts";

const base = defaultView(known);
const through = (view: ViewState): ViewState => {
  const { view: again, notices } = parseView(writeView(view, known), known);
  expect(notices).toEqual([]);
  return again;
};

/** Every subset of the layers, in their order. */
const SUBSETS: readonly (readonly Layer[])[] = Array.from({ length: 2 ** LAYERS.length }, (_, bits) =>
  LAYERS.filter((_layer, at) => (bits >> at) & 1),
);

describe("a view that is written and read again", () => {
  it.skipIf(isMutating)("is the same for every lens, set of layers, route, panel and theme", () => {
    let count = 0;
    for (const lens of LENSES) {
      for (const layers of SUBSETS) {
        for (const route of [null, ...ROUTES]) {
          for (const panel of [null, ...PANELS]) {
            for (const theme of THEMES) {
              const view: ViewState = { ...base, lens, layers, route, panel, theme };
              const again = through(view);
              if (JSON.stringify(again) !== JSON.stringify(view)) expect(again).toEqual(view);
              count += 1;
            }
          }
        }
      }
    }
    expect(count).toBe(7 * 16 * 5 * 16 * 4);
  });

  it.skipIf(isMutating)("is the same for every stop, document, comparison, mode, partner and language", () => {
    for (const stop of known.stops) {
      for (const document of [null, ...known.stops]) {
        for (const compare of [null, ...known.stops]) {
          for (const mode of COMPARE_MODES) {
            for (const partner of [null, ...known.partners]) {
              for (const lang of LANGUAGES) {
                const view: ViewState = { ...base, stop, document, compare, mode, partner, lang };
                const again = through(view);
                if (JSON.stringify(again) !== JSON.stringify(view)) expect(again).toEqual(view);
              }
            }
          }
        }
      }
    }
  });

  it.skipIf(isMutating)("is the same for 3000 views made from a seed", () => {
    const seed = 20_231_213;
    const random = seeded(seed);
    for (let number = 1; number <= 3000; number += 1) {
      const view = anyView(random);
      const written = writeView(view, known);
      const { view: again, notices } = parseView(written, known);
      const where = `seed ${seed}, view ${number}: ${written}`;
      expect(notices, where).toEqual([]);
      expect(again, where).toEqual(view);
      expect(writeView(again, known), where).toBe(written);
      expect(parseView(`?${written}`, known).view, where).toEqual(view);
    }
  });

  it("loses of a broken letter only that letter", () => {
    expect(through({ ...base, q: "a\ud800b", unknown: [["\udc00", "\ud800"]] })).toEqual({
      ...base,
      q: "a\ufffdb",
      unknown: [["\ufffd", "\ufffd"]],
    });
  });
});

describe("the address of a view", () => {
  it("is empty for the default view", () => {
    expect(writeView(base, known)).toBe("");
    expect(writeView(defaultView({ stops: ["1"], partners: [] }), { stops: ["1"], partners: [] })).toBe("");
  });

  it("has every name in one order, whatever the order of the address that it came from", () => {
    const full: ViewState = {
      stop: "2017-06",
      lens: "borders",
      layers: [],
      route: "eastern-mediterranean",
      partner: "NER",
      document: "2021-05",
      compare: "2021-09",
      mode: "side",
      at: { lon: 1, lat: 2, zoom: 3 },
      filter: "f",
      q: "q",
      rows: "r",
      sort: "s",
      panel: "about",
      tour: "t",
      step: 1,
      lang: "en",
      theme: "dark",
      parts: "p",
      live: "l",
      edition: "e",
      unknown: [["later", "1"]],
    };
    const written = writeView(full, known);
    const names = (query: string): string[] => [...new URLSearchParams(query).keys()];
    expect(names(written)).toEqual([...VIEW_NAMES, "later"]);
    const backwards = written.split("&").reverse().join("&");
    expect(writeView(parseView(backwards, known).view, known)).toBe(written);
  });

  it("is the same for layers in any order", () => {
    expect(writeView({ ...base, layers: ["labels", "routes"] }, known)).toBe("layers=routes,labels");
    expect(writeView({ ...base, layers: [...LAYERS].reverse() }, known)).toBe("");
  });

  it("leaves commas, colons and slashes readable and encodes what an address cannot hold", () => {
    const view: ViewState = {
      ...base,
      filter: "family:returns,level:on-hold",
      q: "a&b=c#d+e f/%",
      at: { lon: 12.5, lat: -3, zoom: 4 },
    };
    expect(writeView(view, known)).toBe("at=12.5,-3,4&filter=family:returns,level:on-hold&q=a%26b%3Dc%23d%2Be%20f/%25");
  });

  it("tells a camera to about 100 m, without idle zeros", () => {
    expect(writeCamera({ lon: 12.345_678, lat: -0.000_1, zoom: 4.567 })).toBe("12.346,0,4.57");
    expect(writeCamera({ lon: 12.5, lat: 35, zoom: 4 })).toBe("12.5,35,4");
  });

  it("always says the step, the first one too", () => {
    expect(writeView({ ...base, tour: "t", step: 1 }, known)).toBe("tour=t&step=1");
  });
});

const LETTERS = [
  ...Array.from("abcXYZ0189 -_.~,:;/?#&=+%$!*'()[]<>\"\\|^`{}@\t\n\r"),
  "é",
  "ß",
  "ع",
  "中",
  "😀",
  "\u202f",
  "\u0000",
  "\ufeff",
];

function anyText(random: Seeded, longest = 12): string {
  return Array.from({ length: random.whole(0, longest) }, () => random.pick(LETTERS)).join("");
}

function anyCamera(random: Seeded): Camera {
  const { west, east, south, north, minZoom, maxZoom } = CAMERA_LIMITS;
  const between = (from: number, to: number, steps: number): number => random.whole(from * steps, to * steps) / steps;
  return { lon: between(west, east, 1000), lat: between(south, north, 1000), zoom: between(minZoom, maxZoom, 100) };
}

function anyView(random: Seeded): ViewState {
  const orNull = <Value>(make: () => Value): Value | null => (random.next() < 0.4 ? null : make());
  const orEmpty = (): string => (random.next() < 0.4 ? "" : anyText(random));
  return {
    stop: random.pick(known.stops),
    lens: random.pick(LENSES),
    layers: random.pick(SUBSETS),
    route: orNull(() => random.pick(ROUTES)),
    partner: orNull(() => random.pick(known.partners)),
    document: orNull(() => random.pick(known.stops)),
    compare: orNull(() => random.pick(known.stops)),
    mode: random.pick(COMPARE_MODES),
    at: orNull(() => anyCamera(random)),
    filter: orEmpty(),
    q: orEmpty(),
    rows: orEmpty(),
    sort: orEmpty(),
    panel: orNull(() => random.pick(PANELS)),
    tour: orNull(() => `tour-${random.whole(0, 99)}`),
    step: orNull(() => random.whole(1, 9999)),
    lang: random.pick(LANGUAGES),
    theme: random.pick(THEMES),
    parts: orEmpty(),
    live: orEmpty(),
    edition: orEmpty(),
    unknown: Array.from({ length: random.whole(0, 3) }, (): [string, string] => [
      `later-${anyText(random)}`,
      anyText(random),
    ]),
  };
}
