import { describe, expect, it } from "vitest";
import { FAMILIES } from "../../../src/model/vocabulary.ts";
import { changeSinceBefore } from "../../../src/scene/dossier/changeWords.ts";
import { chronologyChart } from "../../../src/scene/dossier/chronology.ts";
import { disagreementsAmong } from "../../../src/scene/dossier/disagreements.ts";
import { matrixOf } from "../../../src/scene/dossier/matrix.ts";
import { type MoneyBar, type MoneyScope } from "../../../src/scene/dossier/money.ts";
import { partnerDossier } from "../../../src/scene/dossier/partnerDossier.ts";
import { changeOf } from "../../../src/slice/changes.ts";
import { familyState } from "../../../src/slice/families.ts";
import { area, cooperation, dataset, EARLIER_STOP, event, funding, span, STOP } from "../../support/facts.ts";
import { indexFacts } from "../../support/indexed.ts";
import { everyPartnerAndStop, realIndex } from "../../support/realData.ts";

describe("the matrix of families and documents", () => {
  const index = indexFacts(
    dataset([
      cooperation({ id: "now", level: "negotiating", flags: ["obstacle"] }),
      area({ id: "field", instrument: "area-mobility" }),
    ]),
  );

  it("says the furthest level, and why a cell is empty", () => {
    const { columns, lines } = matrixOf(index, STOP, "TUN");
    expect(columns.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
    expect(lines.map(({ field }) => field)).toEqual(["standing", ...FAMILIES]);
    const cell = (field: string, at: number) => lines.find((line) => line.field === field)?.cells[at];
    expect(cell("returns", 1)).toMatchObject({ words: "Negotiating", hindered: true, rows: ["now"] });
    expect(cell("mobility", 1)).toMatchObject({ words: "Area of cooperation", rows: ["field"] });
    expect(cell("borders", 1)).toMatchObject({ words: "Not in this field", rows: [] });
    expect(cell("returns", 0)).toMatchObject({ words: "Not mentioned", rows: [] });
    expect(matrixOf(index, STOP, "NER").lines[1]?.cells[1]).toMatchObject({ words: "Out of scope", rows: [] });
    expect(cell("standing", 1)).toMatchObject({ words: "Running", hindrances: ["now"] });
  });

  it("of the seeded tables opens every row of every field", () => {
    for (const { iso3 } of realIndex.dataset.partners) {
      for (const { field, cells } of matrixOf(realIndex, "2023-12", iso3).lines.slice(1)) {
        for (const { stop, rows } of cells) {
          if (field === "standing") continue;
          expect(rows).toEqual(familyState(realIndex, stop, iso3, field).rows.map(({ id }) => id));
        }
      }
    }
  });
});

describe("the chronology", () => {
  it("lies on an axis of true distances that holds the documents, and keeps the reporting apart", () => {
    const index = indexFacts(
      dataset([
        event({ id: "past", happened: span("2015-01-01") }),
        event({ id: "about", happened: span("2022~") }),
        event({ id: "open", happened: span("2020/..") }),
        event({ id: "plan", plannedFor: span("2024-33") }),
        event({ id: "someday", plannedFor: span("../..") }),
      ]),
    );
    const { axis, lines, undated } = chronologyChart(index, index.dataset.facts);
    expect(axis.years.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, at) => 2015 + at));
    expect(axis.years[0]?.position).toBe(0);
    expect(axis.years.at(-1)?.position).toBe(1);
    expect(axis.documents.map(({ stop }) => stop)).toEqual([EARLIER_STOP, STOP]);
    expect(
      lines.map(({ statements: [first], start, end, approximate, isPlanned }) => [
        first?.id,
        start === null || end === null ? "open" : end > start,
        approximate,
        isPlanned,
      ]),
    ).toEqual([
      ["past", false, false, false],
      ["open", "open", false, false],
      ["about", true, true, false],
      ["plan", true, false, true],
    ]);
    expect(lines[0]).toMatchObject({ start: 0, date: "1 January 2015", reportedIn: ["December 2023"] });
    expect(undated.map(({ id }) => id)).toEqual(["someday"]);
  });
});

describe("the money of a partner", () => {
  const bars = (scope: MoneyScope | undefined): MoneyBar[] =>
    scope?.documents.flatMap(({ stages }) => stages.flatMap((stage) => [...stage.bars])) ?? [];

  it("sets shared and regional amounts apart, on scales of their own, and says why nothing is added", () => {
    const index = indexFacts(
      dataset([
        funding({ id: "own", amountEur: 30_000_000 }),
        funding({ id: "inside", amountEur: 10_000_000, partOf: "own", stage: "planned" }),
        funding({ id: "unstated", amountEur: null }),
        funding({ id: "shared", partners: ["TUN", "MAR"], scope: "several countries", amountEur: 5_000_000 }),
        funding({ id: "regional", partners: [], region: "north-africa", scope: "region", amountEur: 900_000_000 }),
        funding({ id: "elsewhere", partners: [], region: "sahel", scope: "region" }),
      ]),
    );
    const { money } = partnerDossier(index, STOP, "TUN")!;
    expect(money.map(({ title }) => title)).toEqual([
      "For this country alone",
      "Shared with other countries",
      "For a region that it belongs to",
    ]);
    const [own, shared, regional] = money;
    expect(
      bars(own).map(({ statement, share, parts }) => [statement.id, share, parts.map((part) => part.share)]),
    ).toEqual([
      ["own", 0.75, [0.25]],
      ["unstated", null, []],
    ]);
    expect(own?.documents[0]?.stages[0]?.sentences).toEqual(["Not added: an amount is not stated."]);
    expect(own?.scale).toBe("Bars of this part share one scale, from nought to €40 million.");
    expect([bars(shared)[0]?.share, bars(regional)[0]?.share]).toEqual([5 / 6, 0.9]);
  });

  it("of the seeded tables adds nothing for Tunisia that may be the same money, and names what it may overlap with", () => {
    const [own] = partnerDossier(realIndex, "2023-12", "TUN")!.money;
    const sentences = own?.documents.flatMap(({ stages }) => stages.flatMap((stage) => [...stage.sentences])) ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => sentence.startsWith("Together"))).toEqual([]);
    const whole = bars(own).find(({ statement }) => statement.id === "2023-12-tunisia-package-67");
    expect(whole?.parts.map(({ statement }) => statement.id)).toEqual(["2023-12-tunisia-border-contracts-35"]);
    expect(whole?.remarks.join(" ")).toMatch(/^May overlap with .+ and \d+ more amounts$/);
  });
});

describe("disagreements", () => {
  it("are told once, with every passage of their circle", () => {
    const index = indexFacts(
      dataset([
        event({ id: "one", disagreesWith: ["two"] }),
        event({ id: "two", disagreesWith: ["one", "three"] }),
        event({ id: "three", disagreesWith: ["two"], partners: ["MAR"] }),
        event({ id: "calm" }),
      ]),
    );
    const groups = disagreementsAmong(index, index.factsOfPartner(STOP, "TUN").about);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([["one", "two", "three"]]);
  });
});

describe("what changed since the document before", () => {
  it("has nothing to compare at the first document, and says so", () => {
    const index = indexFacts(dataset([cooperation({ source: EARLIER_STOP })]));
    expect(changeSinceBefore(index, EARLIER_STOP, "TUN")).toMatchObject({
      heading: "",
      sentence: "This is the first document, so there is nothing to compare it with.",
    });
  });

  it("names the instruments whose level moved, and what only one of the two names", () => {
    const index = indexFacts(
      dataset([
        cooperation({ id: "before", source: EARLIER_STOP, level: "negotiating" }),
        cooperation({ id: "gone", source: EARLIER_STOP, instrument: "in-borders" }),
        cooperation({ id: "now", level: "signed" }),
        cooperation({ id: "new", instrument: "in-mobility" }),
      ]),
    );
    expect(changeSinceBefore(index, STOP, "TUN")).toMatchObject({
      heading: "Since the document of September 2021",
      moved: ["in returns: from “negotiating” to “signed, not yet applied”"],
      named: ["Now also named: in mobility.", "No longer named, which says nothing about them: in borders."],
    });
  });

  it("never calls silence or another scope a stop", () => {
    for (const { stop, iso3 } of everyPartnerAndStop()) {
      const before = realIndex.stops[realIndex.stops.indexOf(stop) - 1];
      const { sentence, moved, named } = changeSinceBefore(realIndex, stop, iso3);
      if (before === undefined) continue;
      const { from, to, change } = changeOf(realIndex, before, stop, iso3);
      const isQuiet = [from, to].some(({ direction }) => direction === "silent" || direction === "outside");
      if (!isQuiet) continue;
      expect(change, `${iso3} ${stop}`).not.toBe("stopped");
      expect(sentence).not.toMatch(/has (stopped|slowed)/);
      expect([...moved, ...named]).toEqual([]);
    }
  });
});

describe("the dossier of a partner", () => {
  it("exists for every partner, and says of every document why it has nothing of a kind", () => {
    for (const { iso3 } of realIndex.dataset.partners) {
      const dossier = partnerDossier(realIndex, "2023-12", iso3)!;
      for (const { documents, gaps } of [dossier.deployments, dossier.events, dossier.indicators]) {
        const said = gaps.join(" ");
        const told = new Set(documents.map(({ month }) => month));
        for (const stop of realIndex.stops) {
          const month = realIndex.words.dates.monthOf(stop);
          expect(said.includes(month), `${iso3} ${stop}`).toBe(!told.has(month));
        }
      }
    }
    expect(partnerDossier(realIndex, "2023-12", "XXX")).toBeNull();
  });
});
