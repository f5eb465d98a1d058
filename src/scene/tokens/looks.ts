/**
 * What each state looks like and is called: one row a state, read by the map, the legend, the list and the words.
 * To add a state, add its row here; the types then ask for it everywhere.
 */
import type { Direction, LevelGroup } from "../../model/vocabulary.ts";
import type { LensChange } from "../../slice/lensChanges.ts";
import type { Words } from "../../words/words.ts";
import type { ColourToken } from "./palette.ts";

/** Hatching lies over any fill; crosses and dots belong to one look of a lens. */
export const PATTERNS = ["hatch", "cross", "dots"] as const;
export type Pattern = (typeof PATTERNS)[number];

/** How a state is drawn; its words are the language’s. */
interface Ink {
  /** Null draws nothing over the land. */
  readonly fill: ColourToken | null;
  readonly pattern: Pattern | null;
}

export interface Look extends Ink {
  readonly name: string;
  /** The meaning in a few words, for the legend. */
  readonly brief: string;
  /** What a reader may conclude, in one clause. */
  readonly meaning: string;
}

/** What a family's lens shows: the furthest group, or why there is none. */
export type FamilyKey = LevelGroup | "area" | "elsewhere" | "silent" | "outside";

const DIRECTION_INKS: Readonly<Record<Direction, Ink>> = {
  advancing: { fill: "fillDeep", pattern: null },
  running: { fill: "fillMiddle", pattern: null },
  restarting: { fill: "fillOchre", pattern: null },
  halted: { fill: "fillSlate", pattern: "cross" },
  named: { fill: "fillSand", pattern: null },
  silent: { fill: "fillSilent", pattern: "dots" },
  outside: { fill: null, pattern: null },
};

const FAMILY_INKS: Readonly<Record<FamilyKey, Ink>> = {
  concluded: { fill: "fillDeep", pattern: null },
  "in-talks": { fill: "fillMiddle", pattern: null },
  area: { fill: "fillPale", pattern: null },
  wanted: { fill: "fillSand", pattern: null },
  blocked: { fill: "fillSlate", pattern: "cross" },
  elsewhere: { fill: "fillFaint", pattern: null },
  silent: DIRECTION_INKS.silent,
  outside: DIRECTION_INKS.outside,
};

/** Teal and ochre for what goes forward, hatched and crossed for what is held up; where only the words tell more or less, pale or dotted. */
const CHANGE_INKS: Readonly<Record<LensChange, Ink>> = {
  started: { fill: "fillOchre", pattern: null },
  advanced: { fill: "fillDeep", pattern: null },
  unchanged: { fill: "fillFaint", pattern: null },
  slowed: { fill: "fillSand", pattern: "hatch" },
  stopped: { fill: "fillSlate", pattern: "cross" },
  "newly-mentioned": { fill: "fillPale", pattern: null },
  "newly-silent": DIRECTION_INKS.silent,
  unclear: { fill: "fillSlate", pattern: null },
  unmentioned: DIRECTION_INKS.outside,
};

/** Laid over any fill that is not crossed: a cross says already that all of it is blocked. */
const HINDERED_INK: Ink = { fill: null, pattern: "hatch" };

export interface Looks {
  readonly direction: Readonly<Record<Direction, Look>>;
  readonly family: Readonly<Record<FamilyKey, Look>>;
  readonly change: Readonly<Record<LensChange, Look>>;
  readonly hindered: Look;
}

const byWords = new WeakMap<Words, Looks>();

/** The looks with the words of a language; the same objects for the same words, so that looks can be compared. */
export function looksIn(words: Words): Looks {
  const known = byWords.get(words);
  if (known) return known;
  const { direction, family, change, hindered } = words.looks;
  const looks = {
    direction: dressed(DIRECTION_INKS, direction),
    family: dressed(FAMILY_INKS, family),
    change: dressed(CHANGE_INKS, change),
    hindered: { ...HINDERED_INK, ...hindered },
  };
  byWords.set(words, looks);
  return looks;
}

function dressed<Key extends string>(
  inks: Readonly<Record<Key, Ink>>,
  said: Readonly<Record<Key, Pick<Look, "name" | "brief"> & { readonly meaning?: string }>>,
): Readonly<Record<Key, Look>> {
  const keys = Object.keys(inks) as Key[];
  return Object.fromEntries(
    keys.map((key) => [key, { ...inks[key], meaning: said[key].brief, ...said[key] }]),
  ) as Record<Key, Look>;
}

/** Whether hatching lies over a look of something that is hindered, on the map and in every list. */
export function isHatched({ pattern }: Pick<Look, "pattern">, isHindered: boolean): boolean {
  return isHindered && pattern !== "cross";
}
