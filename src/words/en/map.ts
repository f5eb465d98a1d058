/** What is written on the map and in its legend. */
import { plural } from "./basics.ts";

export const map = {
  /** What symbols, lines and brackets mean. */
  symbols: {
    people: "people deployed, ? without a number; empty ring: boats, equipment, missions",
    euros: "€ million, the largest single amount stated; never a sum",
    finish:
      "Filled: in place, contracted or delivered. Grey: allocated or adopted. Outline: planned, pledged or stage not stated.",
    finishes: {
      filled: "in place, contracted or delivered",
      tinted: "allocated or adopted",
      outline: "planned, pledged or stage not stated",
    },
    discs: "Small discs on a hairline: partners too small to show their fill.",
    linesInUse: "Lines are solid by land and dashed by sea.",
    asOf: (document: string): string => `Symbols and lines: ${document}.`,
    inShort: {
      circles: "circles: people deployed",
      squares: "squares: money",
      lines: "lines: corridors, dashed by sea",
      places: "dots: places, hollow where no source confirms them",
      brackets: "brackets: said of a region",
    },
    lines: "Lines are solid by land and dashed by sea; thin and dotted where a corridor was not in use at this date.",
    places: "Places: filled where a source confirms them, hollow where none does.",
    brackets: "Brackets: said of a region, not of one country.",
    circlesOf: (sizes: string): string => `Circles of ${sizes} people`,
    squaresOf: (sizes: string): string => `Squares of ${sizes} million euros`,
  },
  corridorStates: {
    "in-use": "in use at this date",
    closed: "closed before this date",
    paused: "no use reported at this date",
    later: "in use only later",
    undated: "dates not stated",
  },
  noteClosed: (year: string): string => `closed ${year}`,
  noteInUse: (dates: string): string => `in use ${dates}`,
  /** A label of a mark: `Niger: European Migration Liaison Officer, 1 officer, in place`. */
  mark: (partner: string, figures: string): string => `${partner}: ${figures}`,
  moreInSheet: (count: number): string => `; ${plural(count, { other: "# more in the sheet" })}`,
  /** The same where no sheet stands beside it that would show the others. */
  moreStated: (count: number): string => `; ${plural(count, { other: "# more stated" })}`,
  statements: (count: number): string => plural(count, { one: "# statement", other: "# statements" }),
  andOtherAmounts: (figure: string): string => `${figure} and other amounts`,
  nextStep: (when: string): string => `Next step, ${when}`,
  nextStepUndated: "Next step, undated",
  hatched: "hatched",
  hatchedBecause: "hatched: something is blocked",
  inUse: (dates: string): string => `In use: ${dates}`,
  placeConfirmed: "Named by a source",
  placeUnconfirmed: "Not confirmed by a source",
  scale: (length: string): string => `Scale: the bar is ${length}`,
  kilometres: (count: string): string => `${count} km`,
};
