/** The questions of a view: what a document and a lens give, in an order that the address alone decides. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import type { StopId } from "../../model/records.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import type { Lens } from "../../view/viewState.ts";
import { firstQuestions, levelQuestions, operatingQuestions } from "./instrumentQuestions.ts";
import { stageQuestions } from "./moneyQuestions.ts";
import type { Question } from "./question.ts";
import { shuffled } from "./shuffle.ts";
import { fieldQuestions, standingQuestions } from "./standingQuestions.ts";

/** A lesson’s worth. */
const MOST_QUESTIONS = 10;
const MOST_OF_A_KIND = 3;

/** Up to ten questions with their kinds by turns; the same view always asks the same. */
export function quizOf(index: WrittenIndex, glossary: readonly GlossaryEntry[], stop: StopId, lens: Lens): Question[] {
  const pools = everyQuestion(index, glossary, stop, lens).map((pool, at) =>
    apart(shuffled(pool, `${stop} ${lens} ${String(at)}`)).slice(0, MOST_OF_A_KIND),
  );
  const turns = Array.from({ length: MOST_OF_A_KIND }, (_, turn) => pools.flatMap((pool) => pool[turn] ?? []));
  return turns.flat().slice(0, MOST_QUESTIONS);
}

/** All that could be asked, kind by kind; money belongs to no field. */
export function everyQuestion(
  index: WrittenIndex,
  glossary: readonly GlossaryEntry[],
  stop: StopId,
  lens: Lens,
): Question[][] {
  const family = lens === "standing" ? null : lens;
  const seed = `${stop} ${lens}`;
  return [
    family === null ? standingQuestions(index, stop, seed) : fieldQuestions(index, stop, family, seed),
    operatingQuestions(index, stop, family, seed),
    firstQuestions(index, stop, family, seed),
    levelQuestions(index, glossary, stop, family, seed),
    family === null ? stageQuestions(index, glossary, stop, seed) : [],
  ];
}

/** A partner is asked about once for each kind, and answers other than the most frequent one come first. */
function apart(questions: readonly Question[]): Question[] {
  const seenPartners = new Set<string>();
  const seenAnswers = new Set<string>();
  const fresh: Question[] = [];
  const later: Question[] = [];
  for (const question of questions) {
    const label = question.answers.find(({ isRight }) => isRight)?.label ?? "";
    if (seenPartners.has(question.partner ?? "")) continue;
    seenPartners.add(question.partner ?? "");
    (seenAnswers.has(label) ? later : fresh).push(question);
    seenAnswers.add(label);
  }
  return [...fresh, ...later];
}
