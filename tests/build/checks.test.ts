import { describe, expect, it } from "vitest";
import {
  area,
  cooperation,
  deployment,
  event,
  funding,
  good,
  indicator,
  placeIn,
  priority,
  sentencesWith,
  type Row,
} from "./support/tables.ts";

describe("ids", () => {
  it("are unique over all fact tables", () => {
    const twin: Row = { ...event, id: cooperation.id! };
    expect(sentencesWith({ events: [twin] })).toEqual([
      `${placeIn("events", twin, "id")}"2023-12-readmission" is already the id of seeds/cooperation.csv:2. Every row needs an id of its own.`,
    ]);
  });

  it("are unique in each other table, which may share them with another", () => {
    const [region] = good.regions;
    expect(sentencesWith({ regions: [region!, region!] })).toEqual([
      'seeds/regions.csv:3:1 (id): "north-africa" is already the id of seeds/regions.csv:2. Every row needs an id of its own.',
    ]);
    expect(
      sentencesWith({ glossary: [{ id: "north-africa", term: "North Africa", explanation: "A region." }] }),
    ).toEqual([]);
  });

  it("begin with their document's", () => {
    expect(sentencesWith({ events: [{ ...event, id: "2021-05-visit" }] })).toEqual([
      'seeds/events.csv:2:1 (id): The id does not begin with its document\'s: "2023-12-". Such as 2023-12-visit.',
    ]);
  });
});

describe("references", () => {
  it.each<[string, Row, string]>([
    [
      "source",
      { ...cooperation, id: "2023-11-a", source: "2023-11" },
      '"2023-11" is not in seeds/sources.csv. Did you mean "2023-12"?',
    ],
    [
      "partners",
      { ...cooperation, partners: "ITA" },
      '"ITA" is not in seeds/partners.csv. Add the partner there, or name the country in others with its role.',
    ],
    [
      "region",
      { ...cooperation, partners: "", region: "north-afrika" },
      '"north-afrika" is not in seeds/regions.csv. Did you mean "north-africa"?',
    ],
    [
      "instrument",
      { ...cooperation, instrument: "readmision-agreement" },
      '"readmision-agreement" is not in seeds/instruments.csv. Did you mean "readmission-agreement"?',
    ],
    [
      "same_as",
      { ...cooperation, same_as: "2023-12-visi" },
      'No row has the id "2023-12-visi". Did you mean "2023-12-visit"?',
    ],
    ["same_as", { ...cooperation, same_as: "2023-12-readmission" }, "The row refers to itself. Name the other row."],
  ])("in the column %s lead somewhere", (column, row, sentence) => {
    expect(sentencesWith({ cooperation: [row] })).toEqual([`${placeIn("cooperation", row, column)}${sentence}`]);
  });

  it("are found even where another cell of the row is bad", () => {
    const row: Row = { ...funding, stage: "contract", part_of: "2023-12-none" };
    expect(sentencesWith({ funding: [row] }).join("\n")).toMatch(/\(part_of\): No row has the id "2023-12-none"/);
  });

  it("of partners and documents name regions", () => {
    const [tunisia, egypt] = good.partners;
    const [letter] = good.sources;
    expect(sentencesWith({ partners: [{ ...tunisia, region: "maghreb" }, egypt!] })).toHaveLength(1);
    expect(sentencesWith({ sources: [{ ...letter, covers_regions: "north-africa;sahel" }] })).toHaveLength(1);
  });

  it("to a whole stay in their table", () => {
    const row: Row = { ...funding, part_of: deployment.id! };
    expect(sentencesWith({ funding: [row] })).toEqual([
      `${placeIn("funding", row, "part_of")}"2023-12-officers" stands in deployments.csv. This column names rows of funding.csv.`,
    ]);
  });

  it("stay in their document, except those of a disagreement", () => {
    const sources = [good.sources[0]!, { ...good.sources[0], id: "2021-05", date: "2021-05-25" }];
    const older: Row = { ...event, id: "2021-05-visit", source: "2021-05", happened: "" };
    const same: Row = { ...event, same_as: older.id! };
    expect(sentencesWith({ sources, events: [same, older] })).toEqual([
      `${placeIn("events", same, "same_as")}"2021-05-visit" is of another document (2021-05). Only disagrees_with may name a row of another document.`,
    ]);
    expect(sentencesWith({ sources, events: [{ ...event, disagrees_with: older.id! }, older] })).toEqual([]);
  });

  it("of corrections name a row", () => {
    expect(sentencesWith({ corrections: [{ id: "2023-12-gone", date: "2026-01-31", was: "a", now: "b" }] })).toEqual([
      'seeds/corrections.csv:2:1 (id): No row has the id "2023-12-gone". A corrected row keeps its id.',
    ]);
  });
});

describe("containment", () => {
  it("has no circles, and each circle is told once", () => {
    const row = (name: string, whole: string): Row => ({
      ...funding,
      id: `2023-12-${name}`,
      part_of: whole === "" ? "" : `2023-12-${whole}`,
      amount_eur: "",
    });
    expect(sentencesWith({ funding: [row("a", "b"), row("b", "c"), row("c", "a"), row("d", "a")] })).toEqual([
      `${placeIn("funding", row("a", "b"), "part_of")}The rows contain one another in a circle: 2023-12-a → 2023-12-b → 2023-12-c → 2023-12-a. Take out the link that points from a whole to its part.`,
    ]);
    expect(sentencesWith({ funding: [row("a", "b"), row("b", "c"), row("c", "")] })).toEqual([]);
  });
});

describe("parts", () => {
  const whole: Row = { ...funding, id: "2023-12-whole", amount_eur: "100", qualifier: "exactly" };
  const part = (name: string, amount: string, more: Row = {}): Row => ({
    ...funding,
    id: `2023-12-${name}`,
    amount_eur: amount,
    part_of: whole.id!,
    ...more,
  });

  it("are not larger than their whole", () => {
    const tooMuch = part("a", "101");
    expect(sentencesWith({ funding: [whole, tooMuch] })).toEqual([
      `${placeIn("funding", tooMuch, "amount_eur", 3)}101 is more than its whole, 100 (2023-12-whole). Correct a figure, or the link to the whole.`,
    ]);
    expect(sentencesWith({ funding: [whole, part("a", "100")] })).toEqual([]);
  });

  it("do not add up to more than their whole", () => {
    expect(sentencesWith({ funding: [whole, part("a", "60"), part("b", "40")] })).toEqual([]);
    expect(sentencesWith({ funding: [whole, part("a", "60"), part("b", "41")] }).join()).toContain(
      "The parts of 2023-12-whole add up to 101, more than the whole, 100: 2023-12-a, 2023-12-b.",
    );
  });

  it("are not added where they may be the same money, or are of another stage", () => {
    expect(sentencesWith({ funding: [whole, part("a", "60"), part("b", "60", { same_as: "2023-12-a" })] })).toEqual([]);
    expect(sentencesWith({ funding: [whole, part("a", "60", { may_overlap: "2023-12-b" }), part("b", "60")] })).toEqual(
      [],
    );
    expect(sentencesWith({ funding: [whole, part("a", "60"), part("b", "60", { stage: "pledged" })] })).toEqual([]);
  });

  it("may exceed a whole that is only a lower bound, or that a row disagrees with", () => {
    expect(sentencesWith({ funding: [{ ...whole, qualifier: "over" }, part("a", "500")] })).toEqual([]);
    expect(sentencesWith({ funding: [whole, part("a", "500", { disagrees_with: whole.id! })] })).toEqual([]);
  });

  it("are compared with their whole only in one unit", () => {
    const people: Row = { ...indicator, id: "2023-12-whole", value: "51", unit: "people" };
    const some = (unit: string): Row => ({ ...indicator, value: "60", unit, of_which: "2023-12-whole" });
    expect(sentencesWith({ indicators: [people, some("people")] })).toHaveLength(1);
    expect(sentencesWith({ indicators: [people, some("flights")] })).toEqual([]);
    const officers: Row = { ...deployment, id: "2023-12-all", count: "20" };
    const more: Row = { ...deployment, count: "21", part_of: "2023-12-all" };
    expect(sentencesWith({ deployments: [officers, more] })).toHaveLength(1);
  });
});

describe("a row of cooperation", () => {
  it("has exactly one partner or one region", () => {
    const hint = "A row of cooperation.csv has exactly one partner or one region; write a row for each.";
    const none: Row = { ...cooperation, partners: "" };
    const two: Row = { ...cooperation, partners: "TUN;EGY" };
    const both: Row = { ...cooperation, region: "north-africa" };
    const region: Row = { ...cooperation, partners: "", region: "north-africa" };
    const place = placeIn("cooperation", cooperation, "partners");
    expect(sentencesWith({ cooperation: [none] })).toEqual([
      `${place}The row has neither a partner nor a region. ${hint}`,
    ]);
    expect(sentencesWith({ cooperation: [two] })).toEqual([`${place}The row has 2 partners. ${hint}`]);
    expect(sentencesWith({ cooperation: [both] })).toEqual([`${place}The row has 1 partner and a region. ${hint}`]);
    expect(sentencesWith({ cooperation: [region] })).toEqual([]);
    expect(sentencesWith({ events: [{ ...event, partners: "TUN;EGY" }] })).toEqual([]);
  });

  it("has no level if it is an area, and one if it is not", () => {
    expect(sentencesWith({ cooperation: [area] })).toEqual([]);
    expect(sentencesWith({ cooperation: [{ ...area, level: "operating" }] }).join()).toContain(
      "An area of cooperation has no level.",
    );
    expect(sentencesWith({ cooperation: [{ ...cooperation, level: "" }] }).join()).toContain("The level is empty.");
  });

  it("has the flag area if and only if its instrument is an area", () => {
    expect(sentencesWith({ cooperation: [{ ...area, flags: "", level: "operating" }] }).join()).toContain(
      "the flag is missing",
    );
    expect(sentencesWith({ cooperation: [{ ...cooperation, flags: "area", level: "" }] }).join()).toContain(
      'its instrument is "readmission-agreement"',
    );
  });

  it("is flagged main at most once for a partner in a document", () => {
    const main: Row = { ...cooperation, flags: "main" };
    const second: Row = { ...main, id: "2023-12-second" };
    expect(sentencesWith({ cooperation: [main, second] })).toEqual([
      `${placeIn("cooperation", second, "flags", 3)}The partner has a row flagged main in this document already: seeds/cooperation.csv:2. At most one framework stands for the cooperation as a whole.`,
    ]);
    expect(sentencesWith({ cooperation: [main, { ...second, partners: "EGY" }] })).toEqual([]);
  });

  it("names an area at most once for a partner, unless it is the same again", () => {
    const again: Row = { ...area, id: "2023-12-again" };
    expect(sentencesWith({ cooperation: [area, again] }).join()).toContain("[warning]");
    expect(sentencesWith({ cooperation: [area, { ...again, same_as: area.id! }] })).toEqual([]);
  });
});

describe("times", () => {
  it("do not let happen what lies after the document", () => {
    const later: Row = { ...event, happened: "2024-33" };
    expect(sentencesWith({ events: [later] })).toEqual([
      `${placeIn("events", later, "happened")}2024-33 lies after the document (2023-12). What is still to come stands in planned_for.`,
    ]);
    expect(sentencesWith({ events: [{ ...event, happened: "2023-12" }] })).toEqual([]);
    expect(sentencesWith({ events: [{ ...event, happened: "", planned_for: "2024-33" }] })).toEqual([]);
  });

  it("ask for a date of what is planned, if only an open one", () => {
    const planned: Row = { ...deployment, state: "planned" };
    expect(sentencesWith({ deployments: [planned] }).join()).toContain("Write ../.. when the document gives none.");
    expect(sentencesWith({ deployments: [{ ...planned, planned_for: "../.." }] })).toEqual([]);
  });
});

describe("positions", () => {
  it("have both numbers or none", () => {
    expect(sentencesWith({ deployments: [{ ...deployment, lat: "" }] }).join()).toContain(
      "(lat): There is a longitude without a latitude.",
    );
    expect(sentencesWith({ deployments: [{ ...deployment, lon: "" }] }).join()).toContain(
      "(lon): There is a latitude without a longitude.",
    );
    expect(sentencesWith({ deployments: [{ ...deployment, lon: "", lat: "" }] })).toEqual([]);
  });

  it("that lie off the map and would lie on it the other way round look swapped", () => {
    const swapped: Row = { ...deployment, lon: "36.8", lat: "-10.18" };
    expect(sentencesWith({ deployments: [swapped] }).join()).toContain("look swapped");
    expect(sentencesWith({ deployments: [{ ...deployment, lon: "114.17", lat: "22.3" }] })).toEqual([]);
  });
});

describe("statements", () => {
  it("with number words give a warning and no error", () => {
    expect(sentencesWith({ priorities: [{ ...priority, statement: "Held in Five rounds." }] })).toEqual([
      `${placeIn("priorities", priority, "statement").slice(0, -2)} [warning]: "Five" is a number in words. Numbers in statements are digits.`,
    ]);
    expect(sentencesWith({ priorities: [{ ...priority, statement: "A tenth of €90 million, often." }] })).toEqual([]);
  });
});
