/** Money as bars: parts inside their whole, one scale for amounts that may be compared, and in words what stands between them. */
import type { FactId, StopId } from "../../model/records.ts";
import { groupBy } from "../../model/group.ts";
import type { WrittenFact, WrittenFunding } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { BESIDE_REASONS, type MoneyNode, moneyByStage, type StageOfMoney } from "../../slice/moneyTree.ts";
import { FINISH_OF_STAGE, type MarkFinish } from "../map/marks.ts";
import { type Statement, statementOf } from "../sheet/passage.ts";

export interface MoneyBar {
  readonly statement: Statement;
  /** What it is for, where its subject is the programme. */
  readonly purpose: string;
  /** Share of the scale; null where no amount is stated. */
  readonly share: number | null;
  readonly finish: MarkFinish;
  readonly parts: readonly MoneyBar[];
  /** What it is part of, and what it must not be added to. */
  readonly remarks: readonly string[];
}

export interface MoneyStage {
  readonly key: string;
  readonly heading: string;
  readonly bars: readonly MoneyBar[];
  /** The lawful sum, or why there is none; empty for a single amount. */
  readonly sentences: readonly string[];
}

export interface MoneyDocument {
  readonly stop: StopId;
  readonly month: string;
  readonly stages: readonly MoneyStage[];
}

export interface MoneyScope {
  readonly title: string;
  readonly note: string;
  /** Sentence about the scale; empty where no amount is stated. */
  readonly scale: string;
  readonly ticks: readonly { readonly position: number; readonly label: string }[];
  readonly documents: readonly MoneyDocument[];
}

/** How amounts are set apart: those of one scope share a scale. */
export interface ScopeWords {
  readonly title: string;
  readonly note: string;
  /** Whether its amounts are known to belong to one subject, so that a lawful sum means something. */
  readonly maySum: boolean;
}

/** The bars of the rows of one scope, document by document. Null where there is no row. */
export function moneyScope(index: WrittenIndex, rows: readonly WrittenFunding[], scope: ScopeWords): MoneyScope | null {
  if (rows.length === 0) return null;
  const greatest = Math.max(...rows.map(({ amountEur }) => amountEur ?? 0));
  const end = roundUp(greatest);
  const { amounts, dates, dossier } = index.words;
  const byStop = groupBy(rows, ({ source }) => source);
  return {
    title: scope.title,
    note: scope.note,
    scale: greatest === 0 ? "" : dossier.money.scale(amounts.euros(end)),
    ticks:
      greatest === 0
        ? []
        : [0, 0.5, 1].map((position) => ({ position, label: position === 0 ? "0" : amounts.euros(end * position) })),
    documents: index.stops.flatMap((stop) => {
      const own = byStop.get(stop);
      if (!own) return [];
      const stages = moneyByStage(own, (id) => fundingOf(index, id)).map((stage) => stageOf(index, stage, end, scope));
      return [{ stop, month: dates.monthOf(stop), stages }];
    }),
  };
}

/** The funding rows among some. */
export function fundingAmong(rows: readonly WrittenFact[]): WrittenFunding[] {
  return rows.filter((row): row is WrittenFunding => row.table === "funding");
}

function stageOf(
  index: WrittenIndex,
  { stage, amounts, sum }: StageOfMoney,
  end: number,
  scope: ScopeWords,
): MoneyStage {
  const { dossier, vocabulary } = index.words;
  const name = stage === null ? vocabulary.stageUnstated : vocabulary.stages[stage];
  return {
    key: stage ?? "unstated",
    heading: dossier.money.stage(name, amounts.length),
    bars: amounts.map((node) => barOf(index, node, end)),
    sentences: sum === null ? [] : sumSentences(index, sum, scope),
  };
}

function sumSentences(index: WrittenIndex, sum: NonNullable<StageOfMoney["sum"]>, { maySum }: ScopeWords): string[] {
  const { amounts, money } = index.words;
  if (sum.kind === "refused") return sum.reasons.map((reason) => money.refused[reason]);
  if (!maySum) return [];
  const amount = amounts.euros(sum.amountEur);
  return [sum.inexact ? money.togetherAsWorded(amount) : money.together(amount)];
}

function barOf(index: WrittenIndex, node: MoneyNode, end: number): MoneyBar {
  const { row, parts } = node;
  return {
    statement: statementOf(index, row),
    purpose: row.programme === "" ? "" : row.purpose,
    share: row.amountEur === null || end === 0 ? null : row.amountEur / end,
    finish: row.stage === null ? "outline" : FINISH_OF_STAGE[row.stage],
    parts: parts.map((part) => barOf(index, part, end)),
    remarks: remarksOf(index, node),
  };
}

/** More than these are counted and not named. */
const NAMED_BESIDE = 3;

function remarksOf(index: WrittenIndex, { row: own, beside, wholeElsewhere }: MoneyNode): string[] {
  const { dossier } = index.words;
  const whole = wholeElsewhere === null ? undefined : fundingOf(index, wholeElsewhere);
  const partOf = whole ? [dossier.money.partOf(amountName(index, whole, own))] : [];
  const others = BESIDE_REASONS.flatMap((reason) => {
    const rows = beside.filter((other) => other.reason === reason).flatMap(({ id }) => fundingOf(index, id) ?? []);
    if (rows.length === 0) return [];
    const names = rows.slice(0, NAMED_BESIDE).map((row) => amountName(index, row, own));
    const more = rows.length - names.length;
    return [dossier.money.beside[reason](more === 0 ? names : [...names, dossier.money.nMore(more)])];
  });
  return [...partOf, ...others];
}

/** Named by its programme; beside an amount of the same programme, by what it is for. */
function amountName(index: WrittenIndex, row: WrittenFunding, beside: WrittenFunding): string {
  const { money } = index.words.dossier;
  const purpose = row.programme === "" || row.programme === beside.programme ? row.purpose : row.programme;
  return row.amountEur === null ? money.unstatedFor(purpose) : money.amountFor(statementOf(index, row).figure, purpose);
}

function fundingOf(index: WrittenIndex, id: FactId): WrittenFunding | undefined {
  const fact = index.fact(id);
  return fact?.table === "funding" ? fact : undefined;
}

/** The next round figure, so that the scale ends with a number that can be halved in the head. */
function roundUp(amount: number): number {
  if (amount <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(amount));
  return [1, 2, 4, 6, 8, 10].map((step) => step * unit).find((candidate) => candidate >= amount) ?? amount;
}
