/** The agreement of the two readings as Markdown, document by document. */
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import { coefficientText, markdownTable, percentText } from "./markdown.ts";
import {
  type Agreement,
  type Found,
  foundIn,
  levelAgreement,
  partOf,
  stageAgreement,
  standingAgreement,
} from "./measures.ts";
import { pairUnits, type Pairing } from "./pairing.ts";
import { type PositionOf, unitsOf } from "./units.ts";

const ALL = "all";

/** Two tables of what was found and one of how the codes agree. */
export function agreementBlock(first: WrittenIndex, second: WrittenIndex, positionOf: PositionOf): string {
  const pairing = pairUnits(
    unitsOf(first.dataset.facts, positionOf),
    unitsOf(second.dataset.facts, positionOf),
    (instrument) => first.instrument(instrument)?.family,
  );
  const stops = first.stops;
  return [
    "Facts found, by document:",
    foundTable(
      "document",
      stops.map((stop) => [stop, foundIn(partOf(pairing, { stop }))]),
      foundIn(pairing),
    ),
    "Facts found, by table:",
    foundTable(
      "table",
      FACT_TABLES.map((table) => [table, foundIn(partOf(pairing, { table }))]),
      foundIn(pairing),
    ),
    "Codes, before settling:",
    codesTable(first, second, pairing),
  ].join("\n\n");
}

function foundTable(label: string, parts: readonly (readonly [string, Found])[], whole: Found): string {
  const header = [label, "first", "second", "both", "both of all", "both of first", "both of second"];
  const rows = [...parts, [ALL, whole] as const].map(([name, { first, second, both }]) => [
    name,
    ...[first, second, both].map(String),
    ...[first + second - both, first, second].map((of) => percentText(of === 0 ? null : both / of)),
  ]);
  return markdownTable(header, rows);
}

function codesTable(first: WrittenIndex, second: WrittenIndex, pairing: Pairing): string {
  const parts = [...first.stops.map((stop) => [stop, [stop]] as const), [ALL, first.stops] as const];
  const pairingOf = (name: string): Pairing => (name === ALL ? pairing : partOf(pairing, { stop: name }));
  const rows = [
    ...parts.map(([name]) => rowOf(`level, ${name}`, levelAgreement(pairingOf(name)))),
    ...parts.map(([name]) => rowOf(`stage, ${name}`, stageAgreement(pairingOf(name)))),
    ...parts.map(([name, stops]) => rowOf(`direction, ${name}`, standingAgreement(first, second, stops).direction)),
    ...parts.map(([name, stops]) => rowOf(`hindered, ${name}`, standingAgreement(first, second, stops).hindered)),
  ];
  return markdownTable(
    ["code, document", "n", "same", "κ", "α nominal", "α ordinal"],
    rows.filter((row) => row[1] !== "0"),
  );
}

function rowOf(name: string, { pairs, same, kappa, nominal, ordinal }: Agreement): string[] {
  return [name, String(pairs), percentText(same), ...[kappa, nominal, ordinal].map(coefficientText)];
}
