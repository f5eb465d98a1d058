/** “Where does the cooperation stand?” of one partner, as a whole or in one field. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { Direction, Family } from "../../model/vocabulary.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { familyState } from "../../slice/families.ts";
import { standingOf } from "../../slice/standing.ts";
import { fillOf } from "../map/fills.ts";
import { type FamilyKey, type Look, looksIn } from "../tokens/looks.ts";
import { ANSWERS, type Answer, type Claim, type Question } from "./question.ts";
import { shuffled } from "./shuffle.ts";

/** In the order of the legend; who is out of scope is not asked about. */
const STANDINGS: readonly Direction[] = ["advancing", "running", "restarting", "halted", "named", "silent"];
const FIELD_STATES: readonly FamilyKey[] = [
  "concluded",
  "in-talks",
  "area",
  "wanted",
  "blocked",
  "elsewhere",
  "silent",
];

/** One question for each partner whose region the document covers. */
export function standingQuestions(index: WrittenIndex, stop: StopId, seed: string): Question[] {
  return covered(index, stop).map((iso3) => {
    const { direction, reasons } = standingOf(index, stop, iso3);
    const keys = choice(STANDINGS, direction, "silent", `${seed} ${iso3}`);
    const answers = keys.map((key) =>
      answer(index, looksIn(index.words).direction[key], key === direction, reasons, {
        kind: "standing",
        stop,
        iso3,
        key,
      }),
    );
    const text = index.words.quiz.standing(nameOf(index, iso3), index.words.dates.monthOf(stop));
    return { kind: "standing", id: `standing ${stop} ${iso3}`, text, answers, stop, partner: iso3 };
  });
}

/** The same in one field. */
export function fieldQuestions(index: WrittenIndex, stop: StopId, family: Family, seed: string): Question[] {
  return covered(index, stop).map((iso3) => {
    const fill = fillOf(index, stop, family, iso3);
    const right = FIELD_STATES.find((key) => key === fill.key) ?? "elsewhere";
    const asked = FIELD_STATES.filter((key) => key !== "silent" || right === "silent");
    const keys = choice(asked, right, "elsewhere", `${seed} ${iso3}`);
    const { reasons } = familyState(index, stop, iso3, family);
    const answers = keys.map((key) =>
      answer(index, looksIn(index.words).family[key], key === right, reasons, {
        kind: "field",
        stop,
        iso3,
        family,
        key,
      }),
    );
    const { quiz, dates, vocabulary } = index.words;
    const text = quiz.field(vocabulary.families[family], nameOf(index, iso3), dates.monthOf(stop));
    return { kind: "field", id: `field ${family} ${stop} ${iso3}`, text, answers, stop, partner: iso3 };
  });
}

function covered(index: WrittenIndex, stop: StopId): Iso3[] {
  return index.dataset.partners
    .map(({ iso3 }) => iso3)
    .filter((iso3) => standingOf(index, stop, iso3).direction !== "outside");
}

/** The right key, one that says “nothing of it”, and others, in the order of the legend. */
function choice<Key extends string>(keys: readonly Key[], right: Key, nothing: Key, seed: string): Key[] {
  const others = shuffled(
    keys.filter((key) => key !== right && key !== nothing),
    seed,
  );
  const chosen = new Set([right, nothing, ...others].slice(0, right === nothing ? ANSWERS + 1 : ANSWERS));
  return keys.filter((key) => chosen.has(key));
}

function answer(index: WrittenIndex, look: Look, isRight: boolean, reasons: readonly string[], claim: Claim): Answer {
  const { quiz } = index.words;
  return {
    claim,
    label: quiz.look(look.name, look.brief),
    isRight,
    why: isRight ? quiz.rightLook(look.name, look.meaning) : quiz.wrongLook(look.name, look.meaning),
    passages: isRight ? reasons : [],
    partner: null,
  };
}

/** A partner as questions name it. */
export function nameOf(index: WrittenIndex, iso3: Iso3): string {
  return index.partner(iso3)?.name ?? iso3;
}
