/** What the documents themselves count or list, so that the rows can be held against it. Names and figures are the documents'. */
import type { FactId, StopId } from "../../src/model/records.ts";
import type { WrittenFact } from "../../src/model/written.ts";

/** Rows that together name exactly these countries, or regions. */
export interface StatedList {
  readonly source: StopId;
  /** The document's own words about it, which a failure repeats. */
  readonly says: string;
  readonly where: (fact: WrittenFact) => boolean;
  /** ISO codes, or ids of regions. */
  readonly names: readonly string[];
  /** The column that names them; `partners` unless another is given. */
  readonly column?: "others" | "region";
  /** Whether each has exactly one row. */
  readonly oneRowEach?: boolean;
}

/** Figures that add up to a figure. Regional and partners' rows by id; ids never change. */
export interface StatedSum {
  readonly source: StopId;
  readonly says: string;
  readonly whole: FactId;
  readonly total: number;
  readonly parts: Readonly<Record<FactId, number>>;
  /** Parts that the document names apart from this sum. */
  readonly otherParts?: readonly FactId[];
  /** How far the document's own sum may miss its total, which it rounds. */
  readonly tolerance?: number;
}

const coded = (instrument: string, isLevel: (level: string | null) => boolean) => (fact: WrittenFact) =>
  fact.table === "cooperation" && fact.instrument === instrument && isLevel(fact.level);
const anyLevel = (): boolean => true;
const isOperating = (level: string | null): boolean => level === "operating";
const withId = (id: FactId) => (fact: WrittenFact) => fact.id === id;
const isPriority = (fact: WrittenFact): boolean => fact.table === "priorities" && fact.partners.length > 0;
const oneRowEach = true;

const FIVE_OF_2017 = ["NER", "MLI", "NGA", "SEN", "ETH"];
const SEVEN_OF_ROADMAP = ["IRQ", "BGD", "PAK", "TUN", "NGA", "SEN", "GMB"];
const AGREEMENTS = [
  ...["ALB", "ARM", "AZE", "BLR", "BIH", "CPV", "GEO", "HKG", "MAC"],
  ...["MDA", "MNE", "MKD", "PAK", "RUS", "SRB", "LKA", "TUR", "UKR"],
];

/* prettier-ignore */
export const STATED_LISTS: readonly StatedList[] = [
  { source: "2017-06", says: "five African priority countries", where: isPriority, names: FIVE_OF_2017 },
  { source: "2017-06", says: "the five priority countries of the framework", where: coded("partnership-framework", anyLevel), names: FIVE_OF_2017 },
  { source: "2017-06", says: "the five G5 Sahel countries by name", where: (fact) => fact.id.endsWith("-g5-sahel-cooperation"), names: ["MLI", "MRT", "NER", "BFA", "TCD"], oneRowEach },
  { source: "2017-06", says: "identification missions with three countries", where: coded("identification-missions", anyLevel), names: ["CIV", "GHA", "GIN"], oneRowEach },
  { source: "2021-05", says: "ten countries considered a priority", where: isPriority, names: ["TUN", "MAR", "LBY", "SOM", "NGA", "SDN", "BIH", "TUR", "AFG", "IRQ"] },
  { source: "2021-05", says: "partners in five regions", where: (fact) => fact.table === "priorities", column: "region", names: ["western-balkans", "north-africa", "silk-route", "sahel", "sub-saharan-africa"], oneRowEach },
  { source: "2021-09", says: "a table of 13 countries", where: isPriority, names: ["MAR", "TUN", "DZA", "LBY", "TUR", "MRT", "ETH", "NGA", "NER", "AFG", "PAK", "IRQ", "BGD"] },
  { source: "2023-12", says: "18 Readmission agreements", where: coded("readmission-agreement", isOperating), names: AGREEMENTS, oneRowEach },
  { source: "2023-12", says: "6 legally non-binding readmission arrangements", where: coded("readmission-arrangement", isOperating), names: ["AFG", "BGD", "ETH", "GMB", "GIN", "CIV"], oneRowEach },
  { source: "2023-12", says: "negotiating mandates with six countries", where: coded("readmission-agreement", (level) => !isOperating(level)), names: ["NGA", "TUN", "MAR", "CHN", "DZA", "JOR"] },
  { source: "2023-12", says: "seven priority destinations of the roadmap", where: coded("joint-return-actions", anyLevel), names: SEVEN_OF_ROADMAP },
  { source: "2023-12", says: "seven priority destinations of the roadmap", where: withId("2023-12-letter-return-priority-seven"), names: SEVEN_OF_ROADMAP },
  { source: "2023-12", says: "Talent Partnerships launched with five countries", where: coded("talent-partnership", (level) => level === "signed"), names: ["MAR", "TUN", "EGY", "PAK", "BGD"], oneRowEach },
  { source: "2023-12", says: "Frontex status agreements, four under implementation and two to conclude", where: coded("frontex-status-agreement", anyLevel), names: ["MKD", "MNE", "ALB", "MDA", "SRB", "BIH"] },
  { source: "2023-12", says: "five countries of the Lampedusa mission", where: withId("2023-12-outreach-lampedusa-countries"), names: ["GIN", "CIV", "SEN", "MRT", "GMB"] },
  { source: "2023-12", says: "three projects covering three countries", where: withId("2023-12-response-isf-police-three-projects"), names: ["MRT", "SEN", "GMB"] },
  { source: "2023-12", says: "940 migrants from eight countries", where: withId("2023-12-plan-cm-voluntary-returns-niger"), names: ["MLI", "GIN", "SLE", "CMR", "NGA", "SEN", "TCD", "GMB"], column: "others" },
  { source: "2023-12", says: "the 5 Mediterranean Member States of first entry", where: withId("2023-12-plan-cm-relocations"), names: ["CYP", "GRC", "ITA", "MLT", "ESP"], column: "others" },
  { source: "2023-12", says: "a project in six countries of South Asia", where: withId("2023-12-response-south-asia-trafficking-project"), names: ["BGD", "IND", "BTN", "MDV", "NPL", "LKA"], column: "others" },
];

const FRONTEX = "2023-12-western-balkans-frontex-488";

/* prettier-ignore */
export const STATED_SUMS: readonly StatedSum[] = [
  { source: "2023-12", says: "488 Frontex deployments, per partner 162, 12, 30, 131 and 153", whole: FRONTEX, total: 488, parts: {
    "2023-12-albania-frontex-162": 162, "2023-12-kosovo-frontex-12": 12, "2023-12-montenegro-frontex-30": 30, "2023-12-north-macedonia-frontex-131": 131, "2023-12-serbia-frontex-153": 153 } },
  { source: "2023-12", says: "five vessels: one in February, two in June, two in August", whole: "2023-12-libya-vessels", total: 5, parts: {
    "2023-12-libya-vessels-february": 1, "2023-12-libya-vessels-june": 2, "2023-12-libya-vessels-august": 2 } },
  { source: "2023-12", says: "two programmes for EUR 10 million, EUR 5 million each", whole: "2023-12-libya-border-10", total: 10e6, parts: {
    "2023-12-libya-academy-5": 5e6, "2023-12-libya-mrcc-5": 5e6 } },
  { source: "2017-06", says: "around €2.85 billion, of it €2.64 billion and €202.4 million", whole: "2017-06-eutf-resources-2-85-billion", total: 2.85e9, tolerance: 0.01, otherParts: ["2017-06-eutf-118-projects"], parts: {
    "2017-06-eutf-edf-eu-budget": 2.64e9, "2017-06-eutf-member-states-pledges": 202.4e6 } },
];
