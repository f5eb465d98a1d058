import { describe, expect, it } from "vitest";
import { checkSeeds } from "../../build/checks/checkSeeds.ts";
import { formatProblem } from "../../build/problems/problem.ts";
import type { TableName } from "../../build/tables/columns.ts";
import { csvOf, good, placeIn, sentencesWith, tablesFrom, type Row } from "./support/tables.ts";

/** What the check says when one cell of a table's first row is changed. */
function sentenceFor(table: TableName, column: string, cell: string): string {
  const [first, ...others] = good[table];
  const row: Row = { ...first, [column]: cell };
  const sentences = sentencesWith({ [table]: [row, ...others] });
  const place = placeIn(table, row, column);
  const found = sentences.find((sentence) => sentence.startsWith(place));
  expect(found, `nothing at ${place} in\n${sentences.join("\n")}`).toBeDefined();
  return found!.slice(place.length);
}

describe("good tables", () => {
  it("give no problem", () => {
    expect(sentencesWith({})).toEqual([]);
  });
});

describe("a bad cell", () => {
  it("is named with file, line, column, what is wrong and what would be right", () => {
    const row = { ...good.funding[0], stage: "contract" };
    expect(sentencesWith({ funding: [row] })).toEqual([
      'seeds/funding.csv:2:62 (stage): "contract" is not a stage. It should be one of planned, pledged, allocated, adopted, contracted, delivered. Did you mean "contracted"?',
    ]);
  });

  it.each<[TableName, string, string, string]>([
    ["cooperation", "level", "on hold", '"on hold" is not a level.'],
    ["cooperation", "flags", "main;obstacel", '"obstacel" is not a flag.'],
    ["cooperation", "id", "2023-12 Tunisia", '"2023-12 Tunisia" is not an id.'],
    ["cooperation", "id", "", "The cell is empty."],
    ["cooperation", "partners", "TUX", '"TUX" is not a country code.'],
    ["cooperation", "others", "ITA", '"ITA" is not a country with its role.'],
    ["cooperation", "others", "ITA:host", '"host" is not a role.'],
    ["cooperation", "others", "ITX:venue", '"ITX" is not a country code.'],
    ["cooperation", "routes", "central", '"central" is not a route.'],
    ["cooperation", "region", "north-africa;sahel", "The cell names more than one region."],
    ["cooperation", "happened", "2023-Q4", '"2023-Q4" is not an EDTF date.'],
    ["cooperation", "planned_for", "soon", '"soon" is not an EDTF date.'],
    ["cooperation", "statement", "No stop", "The sentence does not end with a full stop."],
    ["cooperation", "statement", "", "The cell is empty."],
    ["cooperation", "section", "", "The cell is empty."],
    ["cooperation", "phrase", "", "The cell is empty."],
    ["cooperation", "phrase", "a b c d e f g h i", "The phrase has 9 words."],
    ["deployments", "count", "1,786", '"1,786" is not a whole number in digits.'],
    ["deployments", "kind", "boat", '"boat" is not a kind of deployment.'],
    ["deployments", "kind", "", "The cell is empty."],
    ["deployments", "state", "in-place", '"in-place" is not a state.'],
    ["deployments", "host", "Italy", '"Italy" is not a country code.'],
    ["deployments", "lat", "136.8", "136.8 lies outside −90 to 90."],
    ["deployments", "lon", "181", "181 lies outside −180 to 180."],
    ["deployments", "lon", "10°E", '"10°E" is not a number.'],
    ["funding", "amount_eur", "€1.5 million", '"€1.5 million" is not a whole number in digits.'],
    ["funding", "amount_eur", "9".repeat(17), `"${"9".repeat(17)}" has more digits than can be counted exactly.`],
    ["events", "happened", "2023\nand 2024", '"2023 and 2024" is not an EDTF date.'],
    ["funding", "qualifier", "roughly", '"roughly" is not a qualifier.'],
    ["funding", "scope", "national", '"national" is not a scope.'],
    ["funding", "period", "until 2027", '"until 2027" is not an EDTF date.'],
    ["events", "kind", "call", '"call" is not a kind of event.'],
    ["events", "title", "", "The cell is empty."],
    ["indicators", "value", "26 %", '"26 %" is not a number.'],
    ["indicators", "measure", "", "The cell is empty."],
    ["priorities", "wording", "", "The cell is empty."],
    ["sources", "id", "2023", '"2023" is not a document\'s id.'],
    ["sources", "date", "2023-12-13/..", "The document's date is open."],
    ["sources", "url", "statewatch.org", "This is not a web address."],
    ["sources", "covers", "", "The cell is empty."],
    ["partners", "iso3", "tun", '"tun" is not a country code.'],
    ["regions", "members", "TUN;EGIPT", '"EGIPT" is not a country code.'],
    ["instruments", "family", "return", '"return" is not a family.'],
    ["instruments", "binding", "maybe", '"maybe" is not an answer.'],
    ["glossary", "explanation", "No stop", "The sentence does not end with a full stop."],
  ])("of %s.csv in the column %s is found: %j", (table, column, cell, sentence) => {
    expect(sentenceFor(table, column, cell).startsWith(sentence)).toBe(true);
  });

  it("comes with what would be right", () => {
    expect(sentenceFor("deployments", "count", "1,786")).toContain("Write 1786.");
    expect(sentenceFor("deployments", "lat", "136.8")).toContain("Longitude and latitude look swapped.");
    expect(sentenceFor("cooperation", "partners", "tun")).toContain('Did you mean "TUN"?');
    expect(sentenceFor("cooperation", "id", "2023-12 Tünisia")).toContain("such as 2023-12-tunisia.");
    expect(sentenceFor("instruments", "family", "return")).toContain('Did you mean "returns"?');
  });

  it("hides no other: all are collected", () => {
    const row = { ...good.funding[0], scope: "x", stage: "y", amount_eur: "z", qualifier: "w", source: "2020-01" };
    expect(sentencesWith({ funding: [row, { ...row, id: "2023-12-more" }] })).toHaveLength(12);
  });

  it("is found at its real line when cells above it have several lines", () => {
    const [first] = good.events;
    const above = { ...first, note: 'several\nlines\n"here"' };
    const bad = { ...first, id: "2023-12-second", kind: "call" };
    expect(sentencesWith({ events: [above, bad] })[0]).toMatch(/^seeds\/events\.csv:5:\d+ \(kind\): /);
  });

  it("of a column that the header lacks is told once, in the header", () => {
    const text = csvOf("glossary", good.glossary).replace(",explanation", "").replace(",A partnership.", "");
    expect(checkSeeds(tablesFrom({ glossary: text })).problems.map(formatProblem)).toEqual([
      "seeds/glossary.csv:1:1 (explanation): The header lacks this column. The header should be id,term,explanation.",
    ]);
  });

  it("comes in the order of the files, whichever check has found it", () => {
    const [first] = good.events;
    const events = [
      { ...first, id: "2021-05-a" },
      { ...first, id: "2023-12-b", kind: "call" },
      { ...first, id: "2021-05-c" },
    ];
    const priorities = [{ ...good.priorities[0], wording: "" }];
    const places = sentencesWith({ priorities, events }).map((sentence) => /^[^:]+:\d+/.exec(sentence)?.[0]);
    expect(places).toEqual([
      "seeds/events.csv:2",
      "seeds/events.csv:3",
      "seeds/events.csv:4",
      "seeds/priorities.csv:2",
    ]);
  });
});
