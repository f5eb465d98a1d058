/** Everything that all documents say of one partner. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { WrittenFact, WrittenFunding } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { type Statement } from "../sheet/passage.ts";
import { type StandingWords, standingWords } from "../sheet/standingWords.ts";
import { partnerGaps, type RowsByDocument, rowsByDocument } from "./byDocument.ts";
import { type ChronologyChart, chronologyChart } from "./chronology.ts";
import { disagreementsAmong } from "./disagreements.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { fundingAmong, moneyScope, type MoneyScope } from "./money.ts";

export interface PartnerDossier {
  readonly iso3: Iso3;
  readonly name: string;
  readonly designationNote: string;
  /** In the document on the map. */
  readonly standing: StandingWords;
  readonly routes: readonly RouteId[];
  readonly matrix: Matrix;
  readonly chronology: ChronologyChart;
  readonly deployments: RowsByDocument;
  readonly money: readonly MoneyScope[];
  readonly moneyGaps: readonly string[];
  readonly indicators: RowsByDocument;
  readonly events: RowsByDocument;
  readonly priorities: RowsByDocument;
  readonly disagreements: readonly (readonly Statement[])[];
  readonly regional: RowsByDocument;
  readonly naming: RowsByDocument;
}

/** The dossier of a partner, or null for a code that is no partner; `stop` is the document on the map. */
export function partnerDossier(index: WrittenIndex, stop: StopId, iso3: Iso3): PartnerDossier | null {
  const partner = index.partner(iso3);
  if (!partner) return null;
  const about = index.stops.flatMap((each) => index.factsOfPartner(each, iso3).about);
  const regional = index.stops.flatMap((each) => regionalOf(index, each, iso3));
  const gaps = partnerGaps(iso3);
  const of = (table: WrittenFact["table"]): RowsByDocument =>
    rowsByDocument(index, (each) => index.factsOfPartner(each, iso3).about.filter((row) => row.table === table), gaps);
  const money = moneyOf(index, fundingAmong(about), fundingAmong(regional));
  const withMoney = new Set([...fundingAmong(about), ...fundingAmong(regional)].map(({ source }) => source));
  return {
    iso3,
    name: partner.name,
    designationNote: partner.designationNote,
    standing: standingWords(index, stop, iso3),
    routes: index.dataset.routes.filter((route) => route.partners.includes(iso3)).map(({ id }) => id),
    matrix: matrixOf(index, stop, iso3),
    chronology: chronologyChart(index, about),
    deployments: of("deployments"),
    money,
    moneyGaps: gaps(
      index,
      index.stops.filter((each) => !withMoney.has(each)),
    ),
    indicators: of("indicators"),
    events: of("events"),
    priorities: of("priorities"),
    disagreements: disagreementsAmong(index, about),
    regional: rowsByDocument(
      index,
      (each) => regionalOf(index, each, iso3).filter(({ table }) => table !== "funding"),
      () => [],
    ),
    naming: rowsByDocument(
      index,
      (each) => index.factsOfPartner(each, iso3).naming,
      () => [],
    ),
  };
}

function regionalOf(index: WrittenIndex, stop: StopId, iso3: Iso3): WrittenFact[] {
  return index
    .regionalFacts(stop)
    .filter(({ region }) => region !== null && index.region(region)?.members.includes(iso3) === true);
}

function moneyOf(
  index: WrittenIndex,
  about: readonly WrittenFunding[],
  regional: readonly WrittenFunding[],
): MoneyScope[] {
  const isOwn = ({ scope, partners }: WrittenFunding): boolean => scope === "country" && partners.length === 1;
  const { scopes, apart } = index.words.dossier.money;
  const own = about.filter(isOwn);
  const shared = about.filter((row) => !isOwn(row));
  return [
    moneyScope(index, own, { title: scopes.own, note: apart.own, maySum: true }),
    moneyScope(index, shared, { title: scopes.shared, note: apart.shared, maySum: false }),
    moneyScope(index, regional, { title: scopes.regional, note: apart.regional, maySum: false }),
  ].filter((scope) => scope !== null);
}
