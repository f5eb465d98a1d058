/** Parts are not larger than their whole. Only like is compared: one unit, figures on both sides. */
import { QUALIFIERS, type Qualifier } from "../../src/model/vocabulary.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { errorAt, type Problem } from "../problems/problem.ts";
import type { Located } from "../schema/readRows.ts";
import { placeOf } from "../tables/readTable.ts";

interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier | null;
  readonly wholeId: string | null;
  readonly field: string;
  /** Ids of rows that this one may tell again, so that the two are not added. */
  readonly notBeside: readonly string[];
  /** Only parts of one kind are added: money of one stage, deployments of one kind. */
  readonly kind: string;
  /** Whether several parts of one whole exclude one another and may be added; counted people may be in two parts. */
  readonly partsAdd: boolean;
}

/** How much more than the written figure a whole may be. */
const ROOM: Readonly<Record<Qualifier, number>> = {
  exactly: 1,
  "up to": 1,
  almost: 1,
  around: 1.05,
  indicatively: 1.05,
  estimated: 1.05,
  over: Infinity,
};

/** A problem at each part that alone or with its fellows exceeds the whole. */
export function checkWholes(facts: readonly Located<WrittenFact>[]): readonly Problem[] {
  const byId = new Map(facts.map((fact) => [fact.value.id, fact]));
  const problems: Problem[] = [];
  const sums = new Map<string, { sum: number; ids: string[] }>();
  for (const { value: part, row } of facts) {
    const figure = figureOf(part);
    const whole = figure?.wholeId == null ? undefined : byId.get(figure.wholeId)?.value;
    const wholeFigure = whole === undefined ? null : figureOf(whole);
    if (figure === null || whole === undefined || wholeFigure === null) continue;
    if (figure.unit !== wholeFigure.unit || disagree(part, whole)) continue;
    const most = wholeFigure.value * ROOM[wholeFigure.qualifier ?? QUALIFIERS[0]];
    if (figure.value > most) {
      problems.push(
        errorAt(
          placeOf(row, figure.field),
          `${figure.value} is more than its whole, ${wholeFigure.value} (${whole.id}).`,
          "Correct a figure, or the link to the whole.",
        ),
      );
      continue;
    }
    const key = `${whole.id} ${figure.kind}`;
    const so = sums.get(key) ?? { sum: 0, ids: [] };
    if (
      !figure.partsAdd ||
      so.ids.some((id) => figure.notBeside.includes(id) || figureOf(byId.get(id)?.value)?.notBeside.includes(part.id))
    )
      continue;
    so.sum += figure.value;
    so.ids.push(part.id);
    sums.set(key, so);
    if (so.sum > most)
      problems.push(
        errorAt(
          placeOf(row, figure.field),
          `The parts of ${whole.id} add up to ${so.sum}, more than the whole, ${wholeFigure.value}: ${so.ids.join(", ")}.`,
          "Correct a figure, join parts that are the same by same_as or may_overlap, or take a part out.",
        ),
      );
  }
  return problems;
}

function figureOf(fact: WrittenFact | undefined): Figure | null {
  if (fact?.table === "funding" && fact.amountEur !== null)
    return {
      value: fact.amountEur,
      unit: "EUR",
      qualifier: fact.qualifier,
      wholeId: fact.partOf,
      field: "amount_eur",
      kind: fact.stage ?? "",
      notBeside: [...fact.sameAs, ...fact.mayOverlap],
      partsAdd: true,
    };
  if (fact?.table === "deployments" && fact.count !== null)
    return {
      value: fact.count,
      unit: fact.unit,
      qualifier: fact.qualifier,
      wholeId: fact.partOf,
      field: "count",
      kind: `${fact.kind} ${fact.state}`,
      notBeside: fact.sameAs,
      partsAdd: true,
    };
  if (fact?.table === "indicators" && fact.value !== null)
    return {
      value: fact.value,
      unit: fact.unit,
      qualifier: fact.qualifier,
      wholeId: fact.ofWhich,
      field: "value",
      kind: "",
      notBeside: fact.sameAs,
      partsAdd: false,
    };
  return null;
}

function disagree(a: WrittenFact, b: WrittenFact): boolean {
  return a.disagreesWith.includes(b.id) || b.disagreesWith.includes(a.id);
}
