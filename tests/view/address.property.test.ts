/** What holds of every address and of every view. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/model/vocabulary.ts";
import { parseView, VIEW_NAMES } from "../../src/view/parseView.ts";
import { readRows, readSort, writeRows } from "../../src/view/tableChoice.ts";
import { scriptOf, withStep } from "../../src/view/tours/onScript.ts";
import {
  CAMERA_LIMITS,
  COMPARE_MODES,
  defaultView,
  LAYERS,
  LENSES,
  PANELS,
  THEMES,
  type ViewState,
} from "../../src/view/viewState.ts";
import { writeCamera, writeView } from "../../src/view/writeView.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { holds } from "../support/properties.ts";
import { known } from "./known.ts";

const OF_OBJECTS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
];
const BROKEN = [
  "%",
  "%%",
  "%E0%A4%A",
  "%FF%FE%00",
  "%ED%A0%80",
  "%u0041",
  "\ud800",
  "\udfff",
  "\u0000",
  "+",
  "%2B",
  "#",
  ";",
];

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VIEW_NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...OF_OBJECTS, ...BROKEN, "STOP", "stop[]", "hosts", "") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const value = fc.oneof(
  fc.constantFrom(...known.stops, ...known.partners, ...LENSES, ...LAYERS, ...ROUTES, ...PANELS, ...THEMES, "tun", ""),
  fc.constantFrom(...OF_OBJECTS, ...BROKEN),
  fc
    .array(fc.oneof(fc.double().map(String), fc.constantFrom("", " 1", "1e3", "0x10", "NaN")), { maxLength: 4 })
    .map(String),
  fc.array(fc.constantFrom(...LAYERS, "heatmap", ""), { maxLength: 6 }).map(String),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(5000)).map(([text, times]) => text.repeat(times)),
);
const query = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom("", "?", "&", "#"), fc.array(fc.tuple(name, value), { maxLength: 12 }))
      .map(([start, words]) => start + words.map((word) => word.join("=")).join("&")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

const degrees = (from: number, to: number, digits: number): fc.Arbitrary<number> =>
  fc.integer({ min: from * 10 ** digits, max: to * 10 ** digits }).map((steps) => steps / 10 ** digits);
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });
const text = fc.string({ unit: "binary", maxLength: 12 }).map((letters) => letters.toWellFormed());
const ofTheMap = {
  stop: fc.constantFrom(...known.stops),
  lens: fc.constantFrom(...LENSES),
  layers: fc.subarray([...LAYERS]),
  route: orNull(fc.constantFrom(...ROUTES)),
  partner: orNull(fc.constantFrom(...known.partners)),
  document: orNull(fc.constantFrom(...known.stops)),
  compare: orNull(fc.constantFrom(...known.stops)),
  mode: fc.constantFrom(...COMPARE_MODES),
  at: orNull(
    fc.record({
      lon: degrees(CAMERA_LIMITS.west, CAMERA_LIMITS.east, 3),
      lat: degrees(CAMERA_LIMITS.south, CAMERA_LIMITS.north, 3),
      zoom: degrees(CAMERA_LIMITS.minZoom, CAMERA_LIMITS.maxZoom, 2),
    }),
  ),
  filter: text,
  q: text,
  rows: text,
  sort: text,
};
const view: fc.Arbitrary<ViewState> = fc.record({
  ...ofTheMap,
  panel: orNull(fc.constantFrom(...PANELS)),
  tour: orNull(fc.stringMatching(/^[a-z0-9-]{1,80}$/)),
  step: orNull(fc.integer({ min: 1, max: 9999 })),
  lang: fc.constantFrom(null, ...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  parts: text,
  live: text,
  edition: text,
  unknown: fc
    .array(fc.tuple(fc.oneof(text, fc.constantFrom(...OF_OBJECTS)), text), { maxLength: 3 })
    .map((words) => words.filter(([word]) => !VIEW_NAMES.includes(word))),
});
/** A view as a tour’s script holds it: without what belongs to the tour or to its reader. */
const script = fc.record(ofTheMap).map((words) => writeView({ ...defaultView(known), ...words }, known));

const parse = (address: string): ViewState => parseView(address, known).view;
/** The view with its camera as precise as an address is. */
const rounded = (read: ViewState): unknown => ({ ...read, at: read.at === null ? null : writeCamera(read.at) });

describe("every address", () => {
  it("is a view of the contract, whatever it says, and changes no prototype", () => {
    const contract = Object.keys(defaultView(known)).sort();
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    holds(
      fc.property(query, (address) => {
        const { view: read, notices } = parseView(address, known);
        expect(Object.keys(read).sort()).toEqual(contract);
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
        const isOfTheLists =
          [read.stop, read.document ?? read.stop, read.compare ?? read.stop].every((stop) =>
            known.stops.includes(stop),
          ) &&
          (read.partner === null || known.partners.includes(read.partner)) &&
          (read.route === null || ROUTES.includes(read.route)) &&
          (read.panel === null || PANELS.includes(read.panel)) &&
          LENSES.includes(read.lens) &&
          COMPARE_MODES.includes(read.mode) &&
          THEMES.includes(read.theme) &&
          read.layers.join() === LAYERS.filter((layer) => read.layers.includes(layer)).join() &&
          (read.step === null || (Number.isInteger(read.step) && read.step > 0));
        expect(isOfTheLists).toBe(true);
        for (const notice of notices) {
          expect(VIEW_NAMES).toContain(notice.name);
          expect(notice.value.isWellFormed() && notice.value.length <= 41).toBe(true);
        }
        expect(new Set(notices.map((notice) => notice.name)).size).toBe(notices.length);
      }),
      400,
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  it("is written as one address of its view, which is written as itself and says nothing broken", () => {
    holds(
      fc.property(query, (address) => {
        const written = writeView(parse(address), known);
        const again = parseView(written, known);
        expect(again.notices).toEqual([]);
        expect(rounded(again.view)).toEqual(rounded(parse(address)));
        expect(writeView(again.view, known)).toBe(written);
      }),
      400,
    );
  });

  it("says the same in any order of its words, and the first of a repeated word counts", () => {
    const words = fc.uniqueArray(fc.tuple(fc.constantFrom(...VIEW_NAMES), value), {
      selector: ([word]) => word,
      maxLength: 8,
    });
    const shuffled = words.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const address = (all: readonly (readonly [string, string])[]): string =>
      all.map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join("=")).join("&");
    holds(
      fc.property(shuffled, fc.array(value, { maxLength: 8 }), ([all, other], late) => {
        expect(parse(address(other))).toEqual(parse(address(all)));
        const repeated = all.flatMap(([word], at) => (late[at] === undefined ? [] : [[word, late[at]] as const]));
        expect(parse(address([...all, ...repeated]))).toEqual(parse(address(all)));
      }),
      200,
    );
  });
});

describe("every view", () => {
  it("comes back from its address", () => {
    holds(
      fc.property(view, (any) => {
        expect(parseView(writeView(any, known), known)).toEqual({ view: any, notices: [] });
      }),
      300,
    );
  });

  it("comes back from the little that it changes of a tour’s view, with that behind it", () => {
    holds(
      fc.property(view, script, (any, behind) => {
        const address = withStep(writeView(any, known, scriptOf(behind, known)), behind);
        expect(parseView(address, known)).toEqual({ view: any, notices: [] });
      }),
      300,
    );
  });
});

it("every choice of rows and order is a choice of the table, and is written as itself", () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        "funding",
        "standings",
        "every-document",
        "every-partner",
        "2023-12-tun-a",
        "2017-06b-x",
        ...OF_OBJECTS,
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 6 },
  );
  holds(
    fc.property(words.map(String), (rows) => {
      const { choice } = readRows({ rows });
      expect(readRows({ rows: writeRows(choice) })).toEqual({ choice, unknown: [] });
      const order = readSort({ sort: rows });
      if (order !== null) expect(`${order.isDescending ? "-" : ""}${order.column}`).toBe(rows);
    }),
    300,
  );
});
