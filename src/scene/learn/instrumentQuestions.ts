/** Questions about instruments: who has it operating, how far it has come, which document names it first. */
import type { InstrumentId, Iso3, StopId } from "../../model/records.ts";
import { groupBy } from "../../model/group.ts";
import { type Family, type Level, LEVELS } from "../../model/vocabulary.ts";
import type { GlossaryEntry, WrittenInstrument } from "../../model/dataset.ts";
import type { WrittenCooperation } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { standingOf } from "../../slice/standing.ts";
import { cooperationOf, mayMention, rowsOf } from "./mentions.ts";
import { ANSWERS, type Answer, type Question } from "./question.ts";
import { shuffled } from "./shuffle.ts";
import { nameOf } from "./standingQuestions.ts";

/** “For which of these partners is it operating?”, one question an instrument. */
export function operatingQuestions(index: WrittenIndex, stop: StopId, family: Family | null, seed: string): Question[] {
  const { quiz, dates } = index.words;
  return instrumentsOf(index, family).flatMap((instrument): Question[] => {
    const partners = index.dataset.partners.map(({ iso3 }) => iso3);
    const has = partners.filter((iso3) => levelOf(rowsOf(index, stop, iso3, instrument.id)) === "operating");
    const [right] = shuffled(has, `${seed} ${instrument.id}`);
    const others = shuffled(
      partners.filter((iso3) => isNotOperating(index, stop, iso3, instrument.id)),
      `${seed} ${instrument.id}`,
    ).sort((one, other) => nearness(index, stop, other, instrument) - nearness(index, stop, one, instrument));
    const [nearest] = others;
    if (right === undefined || nearest === undefined || others.length < ANSWERS - 1) return [];
    if (nearness(index, stop, nearest, instrument) < SAME_FIELD || namesPartner(index, instrument)) return [];
    const asked = shuffled([right, ...others.slice(0, ANSWERS - 1)], `order ${seed} ${instrument.id}`);
    const answers = asked.map((iso3): Answer => {
      const rows = rowsOf(index, stop, iso3, instrument.id);
      const isRight = iso3 === right;
      return {
        claim: { kind: "operating", stop, iso3, instrument: instrument.id },
        label: nameOf(index, iso3),
        isRight,
        why: isRight ? quiz.isOperating : reasonOf(index, stop, iso3, instrument, rows),
        passages: rows.map(({ id }) => id),
        partner: iso3,
      };
    });
    const text = quiz.operating(instrument.name, dates.monthOf(stop));
    return [{ kind: "operating", id: `operating ${stop} ${instrument.id}`, text, answers, stop, partner: right }];
  });
}

/** “How far has it come?” of one partner’s instrument that the document tells at one level only. */
export function levelQuestions(
  index: WrittenIndex,
  glossary: readonly GlossaryEntry[],
  stop: StopId,
  family: Family | null,
  seed: string,
): Question[] {
  const { quiz, dates, vocabulary } = index.words;
  return pairsOf(index, stop, family).flatMap(({ iso3, instrument, rows }): Question[] => {
    const right = levelOf(rows);
    if (right === null) return [];
    const id = `level ${stop} ${iso3} ${instrument.id}`;
    const others = shuffled(
      LEVELS.filter((level) => level !== right),
      `${seed} ${id}`,
    ).slice(0, ANSWERS - 1);
    const answers = LEVELS.filter((level) => level === right || others.includes(level)).map((level): Answer => {
      const isRight = level === right;
      return {
        claim: { kind: "level", stop, iso3, instrument: instrument.id, level },
        label: vocabulary.levels[level],
        isRight,
        why: isRight ? quiz.soItSays : wrongWord(index, glossary, vocabulary.levels[level], `level-${level}`),
        passages: isRight ? rows.map((row) => row.id) : [],
        partner: null,
      };
    });
    const text = quiz.level(instrument.name, nameOf(index, iso3), dates.monthOf(stop));
    return [{ kind: "level", id, text, answers, stop, partner: iso3 }];
  });
}

/** “Which document names it first?” of what the document on the map names. */
export function firstQuestions(index: WrittenIndex, stop: StopId, family: Family | null, seed: string): Question[] {
  const { quiz, dates, page } = index.words;
  return pairsOf(index, stop, family).flatMap(({ iso3, instrument }): Question[] => {
    const first = index.stops.find((each) => rowsOf(index, each, iso3, instrument.id).length > 0);
    const earlier = index.stops.slice(0, index.stops.indexOf(first ?? ""));
    if (first === undefined || earlier.some((each) => mayMention(index, each, iso3, instrument.id))) return [];
    const id = `first ${iso3} ${instrument.id}`;
    const others = shuffled(
      index.stops.filter((each) => each !== first),
      `${seed} ${id}`,
    ).slice(0, ANSWERS - 1);
    const asked = index.stops.filter((each) => each === first || others.includes(each));
    if (asked.length < ANSWERS || others.every((each) => isOutside(index, each, iso3))) return [];
    const answers = asked.map((each): Answer => {
      const rows = rowsOf(index, each, iso3, instrument.id);
      const isRight = each === first;
      const later = each > first && rows.length > 0 ? quiz.namesItLater : null;
      return {
        claim: { kind: "first", stop: each, iso3, instrument: instrument.id },
        label: page.documentOf(dates.monthOf(each)),
        isRight,
        why: isRight ? quiz.namesItFirst : (later ?? silenceOf(index, each, iso3, instrument)),
        passages: rows.map((row) => row.id),
        partner: null,
      };
    });
    const text = quiz.first(instrument.name, nameOf(index, iso3));
    return [{ kind: "first", id, text, answers, stop: first, partner: iso3 }];
  });
}

function instrumentsOf(index: WrittenIndex, family: Family | null): WrittenInstrument[] {
  return index.dataset.instruments.filter((instrument) => family === null || instrument.family === family);
}

interface Pair {
  readonly iso3: Iso3;
  readonly instrument: WrittenInstrument;
  readonly rows: readonly WrittenCooperation[];
}

function pairsOf(index: WrittenIndex, stop: StopId, family: Family | null): Pair[] {
  return index.dataset.partners.flatMap(({ iso3 }) => {
    const rows = cooperationOf(index, stop, iso3);
    return [...groupBy(rows, (row) => row.instrument)].flatMap(([id, group]): Pair[] => {
      const instrument = index.instrument(id);
      if (!instrument || (family !== null && instrument.family !== family) || !group.every(isPlain)) return [];
      return [{ iso3, instrument, rows: group }];
    });
  });
}

/** A row of the Union’s own cooperation that states how far one instrument has come. */
function isPlain({ level, flags }: WrittenCooperation): boolean {
  return level !== null && !flags.includes("member-state") && !flags.includes("main");
}

/** The level at which every row stands; null where they differ or say too little. */
function levelOf(rows: readonly WrittenCooperation[]): Level | null {
  const [first] = rows;
  if (!first || !rows.every((row) => isPlain(row) && row.level === first.level)) return null;
  return first.level;
}

/** Fit for a wrong answer: the document puts it at another level, or covers the partner and says nothing like it. */
function isNotOperating(index: WrittenIndex, stop: StopId, iso3: Iso3, instrument: InstrumentId): boolean {
  const rows = rowsOf(index, stop, iso3, instrument);
  if (rows.length > 0) return rows.every((row) => isPlain(row) && !isThere(row.level));
  return !isOutside(index, stop, iso3) && !mayMention(index, stop, iso3, instrument);
}

function isThere(level: Level | null): boolean {
  return level === "operating" || level === "provisional" || level === "signed";
}

/** The name of the instrument would tell the answer. */
function namesPartner(index: WrittenIndex, { name }: WrittenInstrument): boolean {
  return index.dataset.partners.some((partner) => name.includes(partner.name));
}

/** A wrong answer about which the document says something in the same field. */
const SAME_FIELD = 2;

/** The more the document says of the partner in the field, the better the wrong answer. */
function nearness(index: WrittenIndex, stop: StopId, iso3: Iso3, instrument: WrittenInstrument): number {
  const rows = cooperationOf(index, stop, iso3);
  if (rows.some((row) => row.instrument === instrument.id)) return SAME_FIELD + 1;
  if (rows.some((row) => index.instrument(row.instrument)?.family === instrument.family)) return SAME_FIELD;
  return rows.length > 0 ? 1 : 0;
}

function reasonOf(
  index: WrittenIndex,
  stop: StopId,
  iso3: Iso3,
  instrument: WrittenInstrument,
  rows: readonly WrittenCooperation[],
): string {
  const { quiz, vocabulary, lists } = index.words;
  const levels = [...new Set(rows.flatMap(({ level }) => (level === null ? [] : [vocabulary.levels[level]])))];
  return levels.length > 0 ? quiz.atLevel(lists.joined(levels)) : silenceOf(index, stop, iso3, instrument);
}

function isOutside(index: WrittenIndex, stop: StopId, iso3: Iso3): boolean {
  return standingOf(index, stop, iso3).direction === "outside";
}

/** Never “had none”: only that the document says nothing of it. */
function silenceOf(index: WrittenIndex, stop: StopId, iso3: Iso3, instrument: WrittenInstrument): string {
  const { quiz } = index.words;
  const name = nameOf(index, iso3);
  const { direction } = standingOf(index, stop, iso3);
  if (direction === "outside") return quiz.doesNotCover(name);
  return direction === "silent" ? quiz.doesNotMention(name) : quiz.namesNone(instrument.name, name);
}

/** Why a word of the legend is not the answer: what it would have meant, in the first sentence of the glossary. */
export function wrongWord(index: WrittenIndex, glossary: readonly GlossaryEntry[], name: string, id: string): string {
  const meaning = glossary.find((entry) => entry.id === id)?.explanation ?? "";
  const end = meaning.indexOf(". ");
  return index.words.quiz.wrongWord(name, end < 0 ? meaning : meaning.slice(0, end + 1));
}
