/** Everything that one document says of one partner, in the order in which the popup tells it. */
import type { Iso3, RegionId, StopId } from "../../model/records.ts";
import { groupBy } from "../../model/group.ts";
import { type Family, FUNDING_STAGES, type FundingStage, type RouteId } from "../../model/vocabulary.ts";
import type { WrittenFact, WrittenFunding } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { familyStates } from "../../slice/families.ts";
import { sumFunding } from "../../slice/sums.ts";
import type { Lens } from "../../view/viewState.ts";
import { isHatched, type Look, looksIn } from "../tokens/looks.ts";
import { type Statement, statementOf, statementsOf } from "./passage.ts";
import { type StandingReasons, standingReasons } from "./standingReasons.ts";
import { type StandingWords, standingWords } from "./standingWords.ts";
import { type StripCell, stripOf } from "./strip.ts";

export interface FamilySection {
  readonly family: Family;
  readonly name: string;
  readonly look: Look;
  readonly hindered: boolean;
  readonly statements: readonly Statement[];
}

export interface MoneySection {
  readonly stage: FundingStage | null;
  readonly name: string;
  readonly statements: readonly Statement[];
  /** The lawful sum in words, or why the rows stand side by side; empty for a single row. */
  readonly sumSentence: string;
}

export interface PartnerSheet {
  readonly iso3: Iso3;
  readonly name: string;
  readonly designationNote: string;
  readonly stop: StopId;
  readonly standing: StandingWords & StandingReasons;
  readonly families: readonly FamilySection[];
  readonly deployments: readonly Statement[];
  readonly money: readonly MoneySection[];
  readonly indicators: readonly Statement[];
  readonly events: readonly Statement[];
  readonly priorities: readonly Statement[];
  /** Rows about others that name the partner: a venue, a country of origin, a neighbour. */
  readonly naming: readonly Statement[];
  /** Rows about a region that the partner belongs to; they never decide its standing. */
  readonly regional: readonly { readonly region: string; readonly statements: readonly Statement[] }[];
  readonly routes: readonly RouteId[];
  readonly strip: readonly StripCell[];
  readonly isEmpty: boolean;
}

/** The sheet of a partner, or null for a code that is no partner. */
export function partnerSheet(index: WrittenIndex, stop: StopId, lens: Lens, iso3: Iso3): PartnerSheet | null {
  const partner = index.partner(iso3);
  if (!partner) return null;
  const { about, naming } = index.factsOfPartner(stop, iso3);
  const of = (table: WrittenFact["table"]): Statement[] =>
    about.filter((fact) => fact.table === table).map((fact) => statementOf(index, fact));
  return {
    iso3,
    name: partner.name,
    designationNote: partner.designationNote,
    stop,
    standing: { ...standingWords(index, stop, iso3), ...standingReasons(index, stop, iso3) },
    families: familySections(index, stop, iso3),
    deployments: of("deployments"),
    money: moneySections(index, about),
    indicators: of("indicators"),
    events: of("events"),
    priorities: of("priorities"),
    naming: naming.map((fact) => statementOf(index, fact)),
    regional: regionalSections(index, stop, iso3),
    routes: index.dataset.routes.filter((route) => route.partners.includes(iso3)).map((route) => route.id),
    strip: stripOf(index, lens, iso3),
    isEmpty: about.length + naming.length === 0,
  };
}

function familySections(index: WrittenIndex, stop: StopId, iso3: Iso3): FamilySection[] {
  return familyStates(index, stop, iso3).flatMap(({ family, group, hindered, rows }) => {
    if (group === null) return [];
    const statements = statementsOf(
      index,
      rows.map(({ id }) => id),
    );
    const look = looksIn(index.words).family[group];
    return [
      { family, name: index.words.vocabulary.families[family], look, hindered: isHatched(look, hindered), statements },
    ];
  });
}

/** Money by stage, from a plan to a delivery; rows without a stage come last. */
export function moneySections(index: WrittenIndex, facts: readonly WrittenFact[]): MoneySection[] {
  const { vocabulary } = index.words;
  const rows = facts.filter((fact): fact is WrittenFunding => fact.table === "funding");
  const byStage = groupBy(rows, (row) => row.stage);
  return [...FUNDING_STAGES, null].flatMap((stage) => {
    const group = byStage.get(stage);
    if (!group) return [];
    const name = stage === null ? vocabulary.stageUnstated : vocabulary.stages[stage];
    const statements = group.map((row) => statementOf(index, row));
    return [{ stage, name, statements, sumSentence: group.length > 1 ? sumSentence(index, group) : "" }];
  });
}

function sumSentence(index: WrittenIndex, rows: readonly WrittenFunding[]): string {
  if (rows.some((row) => row.scope !== "country")) return index.words.money.shared;
  const sum = sumFunding(rows, (id) => {
    const fact = index.fact(id);
    return fact?.table === "funding" ? fact : undefined;
  });
  if (sum.kind === "refused") return index.words.money.refused[sum.reasons[0] ?? "nothing"];
  const amount = index.words.amounts.euros(sum.amountEur);
  return sum.inexact ? index.words.money.togetherAsWorded(amount) : index.words.money.together(amount);
}

function regionalSections(index: WrittenIndex, stop: StopId, iso3: Iso3): PartnerSheet["regional"] {
  const rows = index.regionalFacts(stop).filter((fact) => belongs(index, fact.region, iso3));
  return [...groupBy(rows, (fact) => fact.region)].map(([region, facts]) => ({
    region: (region === null ? undefined : index.region(region)?.name) ?? index.words.sheet.region,
    statements: facts.map((fact) => statementOf(index, fact)),
  }));
}

function belongs(index: WrittenIndex, region: RegionId | null, iso3: Iso3): boolean {
  return region !== null && (index.region(region)?.members.includes(iso3) ?? false);
}
