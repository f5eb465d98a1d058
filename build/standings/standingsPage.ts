/** docs/standings.md: what the map derives for every partner at every stop, for a person to review. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Partner, Region } from "../../src/model/dataset.ts";
import type { AnyFact, FactId, StopId } from "../../src/model/records.ts";
import { type FactIndex, indexFacts } from "../../src/slice/factIndex.ts";
import { standingOf, type Standing } from "../../src/slice/standing.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { allEnglish } from "../../src/words/en/all.ts";

export const STANDINGS_PAGE = "docs/standings.md";
export const WRITE_COMMAND = "npm run data:standings -- --write";

export interface StandingsPage {
  /** The page on disk, empty where there is none, and as it should be. */
  readonly before: string;
  readonly after: string;
}

/** Reads the tables and the page, and writes nothing. */
export function standingsPage(root: string): StandingsPage {
  const path = join(root, STANDINGS_PAGE);
  return {
    before: existsSync(path) ? readFileSync(path, "utf8") : "",
    after: standingsText(indexFacts(pressDataset(root).dataset, allEnglish)),
  };
}

/** The whole page. Regions stand in the order of partners.csv, which follows the routes. */
export function standingsText(index: FactIndex): string {
  const groups = regionsInOrder(index);
  return `${[
    "# Standings",
    introduction,
    "## Partner by document",
    table(
      ["Region", "Partner", ...index.stops],
      groups.flatMap(([region, partners]) =>
        partners.map((partner, row) => [
          row === 0 ? region : "",
          escaped(partner.name),
          ...index.stops.map((stop) => cellText(standingOf(index, stop, partner.iso3))),
        ]),
      ),
    ),
    "## Why",
    ...groups.flatMap(([region, partners]) => [
      `### ${region}`,
      ...partners.flatMap((partner) => [
        `**${escaped(partner.name)}** (${partner.iso3})`,
        index.stops.map((stop) => lineText(index, stop, standingOf(index, stop, partner.iso3))).join("\n"),
      ]),
    ]),
  ].join("\n\n")}\n`;
}

const introduction = `Generated from \`seeds/\` by \`${WRITE_COMMAND}\`; a test fails when it is out of date. Read a change to this page as a change
to the map: each cell is a partner's fill at a stop, and "+ hindered" its hatching. The rule is in \`src/slice/standing.ts\`.

In order, the first that holds: **halted**, the main framework or every instrument is blocked · **restarting**, something resumes after
a stop · **advancing**, a new step in the 24 months before the document · **running**, talks, agreements, areas, deployments or money ·
**named**, any other mention · **silent**, no row although the document covers the region · **outside**, no row and the document does
not cover the region. **Hindered**: an instrument is blocked, or the document reports an obstacle or a reduction.`;

function regionsInOrder(index: FactIndex): readonly (readonly [string, readonly Partner[]])[] {
  const groups = new Map<Region["id"], Partner[]>();
  for (const partner of index.dataset.partners)
    groups.set(partner.region, [...(groups.get(partner.region) ?? []), partner]);
  return [...groups].map(([region, partners]) => [escaped(index.region(region)?.name ?? region), partners] as const);
}

function cellText({ direction, hindered }: Standing): string {
  return hindered ? `${direction} + hindered` : direction;
}

function lineText(index: FactIndex, stop: StopId, { direction, reasons, hindrances }: Standing): string {
  const rows = (ids: readonly FactId[]): string => ids.map((id) => `\`${id}\` (${kindOf(index.fact(id))})`).join(", ");
  const why = reasons.length > 0 ? `: ${rows(reasons)}` : "";
  const hindered = hindrances.length > 0 ? `; **hindered** by ${rows(hindrances)}` : "";
  return `- ${stop} **${direction}**${why}${hindered}`;
}

/** What in a row counts: its level or state, its flags, or else its table. */
function kindOf(fact: AnyFact | undefined): string {
  if (fact?.table === "cooperation")
    return [...(fact.level === null ? [] : [fact.level]), ...fact.flags].join(", ") || "no level";
  if (fact?.table === "deployments") return fact.state;
  if (fact?.table === "funding") return fact.stage === null ? "money" : `money ${fact.stage}`;
  return fact?.table ?? "no row";
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(header), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** A name's asterisk is no Markdown. */
function escaped(text: string): string {
  return text.replaceAll("*", "\\*");
}
