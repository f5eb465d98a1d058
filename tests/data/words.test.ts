import { describe, expect, it } from "vitest";
import { pressDataset } from "../../build/dataset/pressDataset.ts";
import { projectRoot } from "../build/support/folders.ts";

/** Words that frighten and mislead (the cartographic rules name them); a conference’s own name may hold one. */
const FRIGHTENING =
  /\b(illegal (migrants?|immigrants?|migration|entr(y|ies))|(migration|migratory) (flows?|waves?|floods?)|flows? towards|influx)\b/i;
const OWN_NAMES = ["Ministerial Conference on Management of Migratory Flows"];

describe("the words of the tables", () => {
  const { facts, glossary, instruments, sources } = pressDataset(projectRoot).dataset;
  const texts = [
    ...facts.map((fact) => [fact.id, fact.statement] as const),
    ...facts.flatMap((fact) => (fact.table === "events" ? [[fact.id, fact.title] as const] : [])),
    ...glossary.map(({ id, term, explanation }) => [id, `${term} ${explanation}`] as const),
    ...instruments.map(({ id, name, explanation }) => [id, `${name} ${explanation}`] as const),
    ...sources.map(({ id, covers, leavesOut }) => [id, `${covers} ${leavesOut}`] as const),
  ];

  it("call nobody illegal and no movement a flow or a wave", () => {
    const plain = (text: string): string => OWN_NAMES.reduce((rest, name) => rest.replaceAll(name, ""), text);
    expect(texts.filter(([, text]) => FRIGHTENING.test(plain(text)))).toEqual([]);
  });

  it("keep the designations: Türkiye, Côte d’Ivoire, The Gambia, North Macedonia", () => {
    const wrong = /\b(Ivory Coast|Cote d|Macedonia(?<!North Macedonia)|Cape Verde)\b|(?<!–|EU-)\bTurkey\b/;
    const rows = facts.filter(({ statement }) => wrong.test(statement)).map(({ id, statement }) => [id, statement]);
    expect(rows).toEqual([]);
  });
});
