import { describe, expect, it } from "vitest";
import { boxOfCallout, placedCallouts } from "../../../../src/draw/svg/callouts.ts";
import { areOverlapping, isWithin } from "../../../../src/draw/svg/labels/box.ts";
import { boxOfMark, placedMarks } from "../../../../src/draw/svg/marks.ts";
import { placedLabels, type PictureOptions } from "../../../../src/draw/svg/picture.ts";
import { sheetOf } from "../../../../src/draw/svg/sheet.ts";
import type { Scene } from "../../../../src/scene/scene.ts";
import { realIndex } from "../../../support/realData.ts";
import { optionsFor, realPrepared, sceneWith } from "../realPicture.ts";

const SIZES = [
  [390, 350],
  [672, 585],
  [1088, 735],
  [1920, 900],
] as const;
const CAMERAS = [
  null,
  { lon: 20, lat: 42, zoom: 4.3 },
  { lon: 12, lat: 36, zoom: 5.2 },
  { lon: 21, lat: 42.5, zoom: 6.5 },
  { lon: -8, lat: 28, zoom: 3.4 },
] as const;
const FRAME = { top: 10, right: 30, bottom: 60, left: 120 };
const OPTIONS: readonly PictureOptions[] = SIZES.flatMap((size) =>
  CAMERAS.flatMap((at) => [
    optionsFor(size, at ? { at } : {}),
    optionsFor(size, { frame: FRAME, textScale: 1.2, ...(at ? { at } : {}) }),
  ]),
);
const SCENES: readonly Scene[] = [
  ...realIndex.stops.map((stop) => sceneWith({ stop })),
  sceneWith({ lens: "returns", route: "western-balkans", partner: "ALB" }),
  sceneWith({ layers: ["labels"] }),
];

const labelsOf = (letterWidth: number) =>
  placedLabels(sheetOf({ ...optionsFor([672, 585]), letterWidth }, realPrepared.unitM), sceneWith(), realPrepared);

describe("the names on a picture of the real data", () => {
  const pictures = OPTIONS.flatMap((options) =>
    SCENES.map((scene) => {
      const sheet = sheetOf(options, realPrepared.unitM);
      return { options, scene, sheet, labels: placedLabels(sheet, scene, realPrepared) };
    }),
  );

  it("never lie on one another, at any size, zoom and stop", () => {
    const pairs = pictures.flatMap(({ labels }) =>
      labels.flatMap((one, at) =>
        labels
          .slice(at + 1)
          .filter((other) => areOverlapping(one.box, other.box))
          .map((other) => `${one.candidate.name} and ${other.candidate.name}`),
      ),
    );
    expect(pairs).toEqual([]);
  });

  it("never lie on a symbol or on the disc of a small partner", () => {
    for (const { labels, sheet, scene } of pictures) {
      const obstacles = [
        ...placedMarks(sheet, scene).map((mark) => boxOfMark(sheet, mark)),
        ...placedCallouts(sheet, scene).map((callout) => boxOfCallout(sheet, callout)),
      ];
      for (const { box, candidate } of labels) {
        expect(
          obstacles.some((obstacle) => areOverlapping(box, obstacle)),
          candidate.name,
        ).toBe(false);
      }
    }
  });

  it("are never cut: all of each lies in the part of the window that is free", () => {
    for (const { labels, options } of pictures) {
      const { widthPx, heightPx, frame } = options.viewport;
      const free = { left: frame.left, top: frame.top, right: widthPx - frame.right, bottom: heightPx - frame.bottom };
      const cut = labels.filter(({ box }) => !isWithin(box, free));
      expect(cut.map(({ candidate }) => candidate.name)).toEqual([]);
    }
  });

  it("are many: where partners are shown, most that lie in the window bear their name", () => {
    const sheet = sheetOf(optionsFor([1920, 900]), realPrepared.unitM);
    const partners = placedLabels(sheet, sceneWith(), realPrepared).filter(
      ({ candidate }) => candidate.kind === "partner",
    );
    expect(partners.length).toBeGreaterThan(25);
  });

  it("have the room that a wider typeface takes, where one draws them", () => {
    const own = new Map(labelsOf(1).map((label) => [label.candidate.name, label]));
    const wide = labelsOf(1.3);
    for (const { candidate, widthPx } of wide) {
      const width = own.get(candidate.name)?.widthPx;
      if (width !== undefined) expect(widthPx / width, candidate.name).toBeCloseTo(1.3, 6);
    }
    expect(wide.length).toBeGreaterThan(20);
    expect(wide.length).toBeLessThan(own.size);
    for (const [at, one] of wide.entries())
      expect(wide.slice(at + 1).filter((other) => areOverlapping(one.box, other.box))).toEqual([]);
  });

  it("are only those of the layers that are on", () => {
    const sheet = sheetOf(optionsFor([1920, 900], { at: { lon: 12, lat: 33, zoom: 5.1 } }), realPrepared.unitM);
    const kinds = (layers: Scene["layers"]): string[] => [
      ...new Set(placedLabels(sheet, sceneWith({ layers }), realPrepared).map(({ candidate }) => candidate.kind)),
    ];
    expect(kinds([])).toEqual([]);
    expect(kinds(["routes"]).sort()).toEqual(["note", "place", "route"]);
    expect(kinds(["labels"]).sort()).toEqual(["country", "partner", "sea"]);
    const near = sheetOf(optionsFor([1920, 900]), realPrepared.unitM);
    const funding = placedLabels(near, sceneWith({ layers: ["funding"] }), realPrepared);
    expect(new Set(funding.map(({ candidate }) => candidate.kind))).toEqual(new Set(["bracket"]));
  });

  it("say places of the route in the foreground alone, and the other routes' names faintly", () => {
    const sheet = sheetOf(optionsFor([1920, 900], { at: { lon: 15, lat: 38, zoom: 5.2 } }), realPrepared.unitM);
    const labels = placedLabels(sheet, sceneWith({ route: "western-balkans" }), realPrepared);
    const own = realPrepared.places.filter(({ routes }) => routes.includes("western-balkans")).map(({ name }) => name);
    const places = labels.filter(({ candidate }) => candidate.kind === "place");
    expect(places.length).toBeGreaterThan(3);
    for (const { candidate } of places) expect(own).toContain(candidate.name);
    for (const { candidate } of labels.filter(({ candidate: { kind } }) => kind === "route")) {
      expect(candidate.opacity === 1).toBe(candidate.name === "Western Balkans");
    }
  });

  it("stand where their point is when nothing is in the way", () => {
    const sheet = sheetOf(optionsFor([1920, 900]), realPrepared.unitM);
    const chad = placedLabels(sheet, sceneWith({ layers: ["labels"] }), realPrepared).find(
      ({ candidate }) => candidate.name === "Chad",
    )!;
    const { x, y } = sheet.screenOf(chad.candidate.point);
    expect((chad.box.left + chad.box.right) / 2).toBeCloseTo(x, 5);
    expect((chad.box.top + chad.box.bottom) / 2).toBeCloseTo(y, 5);
    expect(chad.lines).toEqual(["CHAD"]);
  });
});
