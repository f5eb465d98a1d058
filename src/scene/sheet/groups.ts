/** The statements of a sheet under their headings, in the order in which the screen and the paper tell them. */
import type { AllWords } from "../../words/words.ts";
import type { PartnerSheet } from "./partnerSheet.ts";
import type { Statement } from "./passage.ts";
import type { RouteSheet } from "./routeSheet.ts";

export interface StatementGroupText {
  readonly title: string;
  readonly statements: readonly Statement[];
  /** The glossary’s entry that explains the title; empty where there is none. */
  readonly term: string;
  /** A sentence under the title; empty where nothing is to be said. */
  readonly remark: string;
}

/** What a document says of a partner beside its fields. */
export function groupsOfPartner(words: AllWords, sheet: PartnerSheet): StatementGroupText[] {
  const { counted, deployments, events, naming, ofRegion, priorities } = words.sheet;
  return [
    group(deployments, sheet.deployments),
    ...moneyGroups(words, sheet.money),
    group(counted, sheet.indicators),
    group(events, sheet.events),
    group(priorities, sheet.priorities),
    ...sheet.regional.map(({ region, statements }) => ({ ...group(region, statements), remark: ofRegion })),
    group(naming, sheet.naming),
  ];
}

/** What a document says of a route beside its corridors. */
export function groupsOfRoute(words: AllWords, sheet: RouteSheet): StatementGroupText[] {
  const { cooperation, counted, deployments, events } = words.sheet;
  return [
    group(cooperation, sheet.cooperation),
    group(deployments, sheet.deployments),
    ...moneyGroups(words, sheet.money),
    group(counted, sheet.indicators),
    group(events, sheet.events),
  ];
}

function moneyGroups({ sheet }: AllWords, money: PartnerSheet["money"]): StatementGroupText[] {
  return money.map(({ stage, name, statements, sumSentence }) => {
    return { title: sheet.money(name), statements, term: `stage-${stage ?? ""}`, remark: sumSentence };
  });
}

function group(title: string, statements: readonly Statement[]): StatementGroupText {
  return { title, statements, term: "", remark: "" };
}
