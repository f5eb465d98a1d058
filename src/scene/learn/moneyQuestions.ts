/** “At which stage stands this money?” of an amount that a document states once and without dispute. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import type { StopId } from "../../model/records.ts";
import { FUNDING_STAGES } from "../../model/vocabulary.ts";
import type { WrittenFunding } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { statementOf } from "../sheet/passage.ts";
import { wrongWord } from "./instrumentQuestions.ts";
import { ANSWERS, type Answer, type Question } from "./question.ts";
import { shuffled } from "./shuffle.ts";
import { nameOf } from "./standingQuestions.ts";

/** One question for each amount for named partners. */
export function stageQuestions(
  index: WrittenIndex,
  glossary: readonly GlossaryEntry[],
  stop: StopId,
  seed: string,
): Question[] {
  const rows = index.factsOfStop(stop).filter((row): row is WrittenFunding => row.table === "funding");
  return rows.flatMap((row): Question[] => {
    const { stage, amountEur } = row;
    if (stage === null || amountEur === null || row.partners.length === 0 || isDisputed(index, row, rows)) return [];
    const { quiz, dates, lists, vocabulary } = index.words;
    const others = shuffled(
      FUNDING_STAGES.filter((other) => other !== stage),
      `${seed} ${row.id}`,
    ).slice(0, ANSWERS - 1);
    const answers = FUNDING_STAGES.filter((each) => each === stage || others.includes(each)).map((each): Answer => {
      const isRight = each === stage;
      return {
        claim: { kind: "stage", stop, row: row.id, stage: each },
        label: vocabulary.stages[each],
        isRight,
        why: isRight ? quiz.soItSays : wrongWord(index, glossary, vocabulary.stages[each], `stage-${each}`),
        passages: isRight ? [row.id] : [],
        partner: null,
      };
    });
    const { figure, subject } = statementOf(index, row);
    const partners = lists.joined(row.partners.map((iso3) => nameOf(index, iso3)));
    const text = quiz.stage(lists.atStart(figure), subject, partners, dates.monthOf(stop));
    return [{ kind: "stage", id: `stage ${row.id}`, text, answers, stop, partner: row.partners[0] ?? null }];
  });
}

/** Another row may put the same money, or what reads like it, at another stage. */
function isDisputed(index: WrittenIndex, row: WrittenFunding, rows: readonly WrittenFunding[]): boolean {
  if (row.disagreesWith.length > 0) return true;
  const subject = statementOf(index, row).subject.toLowerCase();
  return rows.some(
    (other) =>
      other.id !== row.id &&
      other.stage !== row.stage &&
      (row.sameAs.includes(other.id) ||
        other.sameAs.includes(row.id) ||
        other.disagreesWith.includes(row.id) ||
        (other.partners.some((iso3) => row.partners.includes(iso3)) &&
          (other.amountEur === row.amountEur || statementOf(index, other).subject.toLowerCase() === subject))),
  );
}
