import { describe, expect, it } from "vitest";
import { readSeeds } from "../../build/checks/readSeeds.ts";
import { checkCoverage } from "../../build/coverage/checkCoverage.ts";
import { countriesNamed, namesOf } from "../../build/coverage/countriesNamed.ts";
import { event, good, tablesWith, type Rows } from "./support/tables.ts";

const named = (text: string): string[] => [...countriesNamed(text).keys()];

/** What is said of the good tables, changed, against a text. */
function said(text: string, changes: Rows = {}): string[] {
  const { seeds } = readSeeds(tablesWith(changes));
  return checkCoverage(seeds, () => text).map(({ field, message }) => `${field}: ${message}`);
}

describe("countries in a text", () => {
  it.each([
    ["Niger and not Nigeria", ["NER"], "Niger; Nigeriens"],
    ["Nigeria and not Niger", ["NGA"], "EU-Nigeria, Nigerians"],
    ["three Guineas", ["GIN", "GNB", "GNQ"], "Guinea, Guinea-Bissau, Equatorial Guinea, Guinea again"],
    ["no Guinea in longer names", ["GNB", "GNQ", "PNG"], "Guinea-Bissau, Equatorial Guinea and Papua New Guinea"],
    ["two Sudans", ["SSD", "SDN"], "South Sudan and Sudan"],
    ["Türkiye by every name", ["TUR"], "Turkish, Turkey, Türkiye; TR"],
    ["Côte d’Ivoire by every name", ["CIV"], "Côte d’Ivoire, Cote d'Ivoire, Ivory Coast"],
    ["Bosnia and Herzegovina by its letters", ["BIH"], "BiH has not appointed"],
    ["an old name", ["CPV"], "Cape Verde"],
    ["Mali and Somalia apart", ["MLI", "SOM"], "Malian and Somali"],
    ["Kosovo with its footnote", ["XKX"], "12 Kosovo*, 30"],
    ["nobody in other words", [], "a nigerian prince of MALI, TRANSIT, TNT and Georgiana"],
  ])("are told as %s", (_, codes, text) => {
    expect(named(text)).toEqual(codes);
  });

  it("have names of their own, each of one country", () => {
    const all = ["ALB", "GIN", "COD", "USA", "CHE"].flatMap(namesOf);
    expect(new Set(all).size).toBe(all.length);
    expect(namesOf("ITA")).toEqual([]);
  });
});

describe("a document", () => {
  it("names no third country that has no row, be it no partner of the project", () => {
    expect(said("Tunisia, Egypt and Switzerland")).toEqual([
      "id: The document names Egypt (“…Tunisia, Egypt and Switzerland…”), and no row of 2023-12 does.",
      "id: The document names Switzerland (“…Tunisia, Egypt and Switzerland…”), and no row of 2023-12 does.",
    ]);
    const rows = { events: [{ ...event, others: "EGY:venue;CHE:neighbour" }] };
    expect(said("Tunisia, Egypt and Switzerland", rows)).toEqual([]);
  });

  it("names the partners of its rows, unless the note says by which words it means them", () => {
    const none = { cooperation: [], deployments: [], funding: [], indicators: [], priorities: [] };
    const row = { ...event, partners: "TUN;EGY" };
    expect(said("Tunisia", { ...none, events: [row] })).toEqual(["partners: Egypt is not named in the document."]);
    expect(said("Tunisia", { ...none, events: [{ ...row, note: "“Its neighbour” is Egypt." }] })).toEqual([]);
    expect(said("Tunisia", { ...none, events: [{ ...event, others: "EGY:origin" }] })).toEqual([
      "others: Egypt is not named in the document.",
    ]);
  });

  it("is left out where its text is not at hand", () => {
    expect(checkCoverage(readSeeds(tablesWith({})).seeds, () => null)).toEqual([]);
    expect(good.sources).toHaveLength(1);
  });
});
