/**
 * What each state looks like and is called: one row a state, read by the map, the legend, the list and the words.
 * To add a state, add its row here; the types then ask for it everywhere.
 */
import type { Direction, Level, LevelGroup } from "../../model/vocabulary.ts";
import type { ColourToken } from "./palette.ts";

/** Hatching lies over any fill; crosses and dots belong to one look. */
export const PATTERNS = ["hatch", "cross", "dots"] as const;
export type Pattern = (typeof PATTERNS)[number];

export interface Look {
  /** Null draws nothing over the land. */
  readonly fill: ColourToken | null;
  readonly pattern: Pattern | null;
  readonly name: string;
  /** The meaning in a few words, for the legend. */
  readonly brief: string;
  /** What a reader may conclude, in one clause. */
  readonly meaning: string;
}

export const DIRECTION_LOOKS: Readonly<Record<Direction, Look>> = {
  advancing: {
    fill: "fillDeep",
    pattern: null,
    name: "Advancing",
    brief: "a new step in the last 24 months",
    meaning: "something was signed, launched, deployed or delivered in the 24 months before the document",
  },
  running: {
    fill: "fillMiddle",
    pattern: null,
    name: "Running",
    brief: "in place, no new step",
    meaning: "talks, agreements, deployments or money are in place, without a new step",
  },
  restarting: {
    fill: "fillOchre",
    pattern: null,
    name: "Restarting",
    brief: "taken up again after a stop",
    meaning: "cooperation is taken up again after a stop",
  },
  halted: {
    fill: "fillSlate",
    pattern: "cross",
    name: "Halted",
    brief: "refused, ended or on hold as a whole",
    meaning: "the cooperation as a whole, or every instrument named, is refused, ended or on hold",
  },
  named: {
    fill: "fillSand",
    pattern: null,
    name: "Named only",
    brief: "mentioned, nothing under way",
    meaning: "the document mentions the partner but reports no cooperation under way",
  },
  silent: {
    fill: "fillSilent",
    pattern: "dots",
    name: "Not mentioned",
    brief: "region covered, no word of it",
    meaning: "the document covers the region and says nothing of the partner, which does not mean that nothing happens",
  },
  outside: {
    fill: null,
    pattern: null,
    name: "Out of scope",
    brief: "region not covered",
    meaning: "the document does not cover the region",
  },
};

/** What a family's lens shows: the furthest group, or why there is none. */
export type FamilyKey = LevelGroup | "area" | "elsewhere" | "silent" | "outside";

export const FAMILY_LOOKS: Readonly<Record<FamilyKey, Look>> = {
  concluded: {
    fill: "fillDeep",
    pattern: null,
    name: "Concluded",
    brief: "signed, provisional or operating",
    meaning: "the furthest instrument is signed, applied provisionally or operating",
  },
  "in-talks": {
    fill: "fillMiddle",
    pattern: null,
    name: "In talks",
    brief: "discussed or negotiated",
    meaning: "the furthest instrument is discussed or negotiated",
  },
  area: {
    fill: "fillPale",
    pattern: null,
    name: "Area of cooperation",
    brief: "listed without a level",
    meaning: "the document lists the field without naming an instrument or a level",
  },
  wanted: {
    fill: "fillSand",
    pattern: null,
    name: "Wanted",
    brief: "a mandate or wish, no talks",
    meaning: "a mandate or a wish, with no talks reported",
  },
  blocked: {
    fill: "fillSlate",
    pattern: "cross",
    name: "Blocked",
    brief: "refused, ended or on hold",
    meaning: "everything named in this field is refused, ended or on hold",
  },
  elsewhere: {
    fill: "fillFaint",
    pattern: null,
    name: "Not in this field",
    brief: "named, but not in this field",
    meaning: "the document names the partner, but nothing in this field",
  },
  silent: DIRECTION_LOOKS.silent,
  outside: DIRECTION_LOOKS.outside,
};

/** Laid over any fill that is not crossed: a cross says already that all of it is blocked. */
export const HINDERED_LOOK: Look = {
  fill: null,
  pattern: "hatch",
  name: "Hatched",
  brief: "part is blocked or obstructed",
  meaning: "at least one instrument is blocked, or the document reports an obstacle",
};

/** Whether hatching lies over a look of something that is hindered, on the map and in every list. */
export function isHatched({ pattern }: Look, isHindered: boolean): boolean {
  return isHindered && pattern !== "cross";
}

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  refused: "Refused",
  ended: "Ended",
  "on-hold": "On hold",
  "not-started": "Not started",
  "in-dialogue": "In dialogue",
  negotiating: "Negotiating",
  signed: "Signed, not yet applied",
  provisional: "Applied provisionally",
  operating: "Operating",
};
