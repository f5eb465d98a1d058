import { describe, expect, it } from "vitest";
import { openingCamera } from "../../../src/draw/viewport.ts";
import type { Tour } from "../../../src/model/tour.ts";
import { endsUnderStart } from "../../../src/ui/present/mapEdge.ts";
import { roomScale } from "../../../src/ui/present/roomScale.ts";
import { inReadingOrder } from "../../../src/ui/tours/readingOrder.ts";

describe("a room", () => {
  it("sees larger letters and lines on the map, and a hand that holds a telephone the usual ones", () => {
    expect(roomScale(1920, 1080)).toBeGreaterThan(roomScale(1024, 768));
    expect(roomScale(1440, 900)).toBeGreaterThan(1.3);
    expect(roomScale(390, 844)).toBe(1);
  });

  it("sees no strip of map between caption and key where the map ends under them", () => {
    const frame = { top: 0, right: 0, bottom: 0, left: 400 };
    const camera = openingCamera(1000, 900);
    const whole = { widthPx: 1400, heightPx: 900, frame, camera };
    expect(endsUnderStart(whole, "ltr")).toBe(true);
    const near = { ...whole, camera: { ...camera, metresPerPx: camera.metresPerPx / 6 } };
    expect(endsUnderStart(near, "ltr")).toBe(false);
  });
});

describe("the list of tours", () => {
  it("begins with those in the language of the page and keeps their order else", () => {
    const tours = ["en", "fr-CA", "de", "fr"].map((language, at): Tour => {
      const id = `tour-${String(at)}`;
      return { id, title: id, language, translationOf: null, author: "", summary: "", minutes: null, steps: [] };
    });
    expect(inReadingOrder(tours, "fr").map(({ language }) => language)).toEqual(["fr-CA", "fr", "en", "de"]);
  });
});
