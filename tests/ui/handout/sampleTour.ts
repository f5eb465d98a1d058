/** A small tour with everything that a tour can have, and the real tables. */
import type { Tour } from "../../../src/model/tour.ts";
import { realIndex } from "../../support/realData.ts";

export const written = realIndex;
export const known = { stops: written.stops, partners: written.dataset.partners.map(({ iso3 }) => iso3) };

const [one, two] = written.dataset.facts.filter(
  ({ source, partners }) => source === "2023-12" && partners.includes("TUN"),
);
if (!one || !two) throw new Error("The tables say too little of Tunisia.");

/** A picture of one pixel. */
export const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

export const tour: Tour = {
  id: "announced-is-not-paid",
  title: "Announced & <not> paid",
  language: "de",
  translationOf: null,
  author: "Route Atlas",
  summary: "Five documents name millions.\u0001",
  minutes: 12,
  steps: [
    {
      heading: "The largest figure",
      view: "partner=TUN",
      seconds: null,
      caption: [
        {
          kind: "paragraph",
          parts: [
            { kind: "text", text: "Angekündigt wurden 105 Millionen. " },
            { kind: "row", id: one.id },
            { kind: "text", text: " " },
            { kind: "emphasis", text: "Bezahlt" },
          ],
        },
      ],
      notes: [
        {
          kind: "paragraph",
          parts: [
            { kind: "text", text: "Ask the room." },
            { kind: "row", id: two.id },
          ],
        },
        { kind: "list", items: [[{ kind: "text", text: "Pause here." }]] },
      ],
    },
    {
      heading: "What changed",
      view: "stop=2023-12&compare=2021-09&mode=side",
      seconds: 30,
      caption: [{ kind: "paragraph", parts: [{ kind: "text", text: "Zwei Dokumente." }] }],
      notes: [],
    },
  ],
};
