import { describe, expect, it } from "vitest";
import type { WrittenFact } from "../../../src/model/written.ts";
import { FUNDING_STAGES, ROUTES } from "../../../src/model/vocabulary.ts";
import { partnerGroups } from "../../../src/scene/sheet/partnerList.ts";
import { partnerSheet, type PartnerSheet } from "../../../src/scene/sheet/partnerSheet.ts";
import { type Statement, statementOf } from "../../../src/scene/sheet/passage.ts";
import { routeSheet } from "../../../src/scene/sheet/routeSheet.ts";
import { stripOf, stripSentence } from "../../../src/scene/sheet/strip.ts";
import { english } from "../../../src/words/en/index.ts";
import { indexFacts } from "../../support/indexed.ts";
import {
  area,
  cooperation,
  corridor,
  dataset,
  deployment,
  EARLIER_STOP,
  event,
  funding,
  indicator,
  priority,
  source,
  span,
  STOP,
} from "../../support/facts.ts";
import { everyPartnerAndStop, realIndex } from "../../support/realData.ts";

const said = (fact: WrittenFact, url = ""): Statement =>
  statementOf(indexFacts(dataset([fact], { sources: [source({ url })] })), fact);

describe("a statement", () => {
  it("carries the section and the phrase by which its passage is found", () => {
    const { passage, text } = said(event({ statement: "One sentence.", section: "Annex 2", phrase: "eight words" }));
    expect(text).toBe("One sentence.");
    expect(passage).toEqual({
      stop: STOP,
      documentTitle: "A letter",
      documentNumber: "",
      section: "Annex 2",
      phrase: "eight words",
      url: null,
    });
  });

  it("links to the words in the document only where its source has an address", () => {
    expect(said(event({ phrase: "visa-free, 50 % & “more”" }), "https://example.org/a").passage.url).toBe(
      "https://example.org/a#:~:text=visa%2Dfree%2C%2050%20%25%20%26%20%E2%80%9Cmore%E2%80%9D",
    );
    expect(said(event(), "").passage.url).toBeNull();
  });

  it.each([
    [cooperation({ level: "on-hold" }), "in returns", "On hold", ""],
    [area(), "area returns", "", ""],
    [cooperation({ instrument: "unlisted" }), "unlisted", "Operating", ""],
    [deployment({ count: 12, qualifier: "over", unit: "officers" }), "Frontex", "In place", "over 12 officers"],
    [deployment({ count: null, unit: "officers", state: "planned" }), "Frontex", "Planned", ""],
    [funding({ amountEur: 67_000_000, qualifier: "around" }), "A fund", "Contracted", "around €67 million"],
    [
      funding({ programme: "", purpose: "Boats", amountEur: null, stage: null }),
      "Boats",
      "Stage not stated",
      "Amount not stated",
    ],
    [event({ kind: "signature" }), "A visit", "Signature", ""],
    [indicator({ value: 2640, qualifier: "over" }), "Returns", "", "over 2640 people"],
    [indicator({ value: 26.5, unit: "%" }), "Returns", "", "26.5 %"],
    [indicator({ value: null }), "Returns", "", ""],
    [priority(), "Priority country", "", ""],
  ])("says what it is, how it stands and the figure as worded: %#", (fact, subject, state, figure) => {
    expect(said(fact)).toMatchObject({ subject, state, figure });
  });

  it("keeps what happened apart from a next step", () => {
    expect(said(event({ happened: span("2023-07-16") }))).toMatchObject({ date: "16 July 2023", planned: "" });
    expect(said(event({ plannedFor: span("2024-33~") }))).toMatchObject({
      date: "",
      planned: "Next step, about the first quarter of 2024",
    });
    expect(said(event({ plannedFor: span("../..") })).planned).toBe("Next step, undated");
  });

  it("tells its flags in words, except those that its instrument tells", () => {
    const flags = ["reduced", "resuming", "earlier-basis", "obstacle", "main", "area", "member-state"] as const;
    expect(said(cooperation({ flags })).flags).toEqual(
      flags.filter((flag) => flag !== "main" && flag !== "area").map((flag) => english.vocabulary.flags[flag]),
    );
  });

  it("keeps its note", () => {
    expect(said(event({ note: "Year supplied." })).note).toBe("Year supplied.");
  });

  it("shows the passages that disagree with it, with their words and figures", () => {
    const id = "2023-12-letter-western-balkans-decrease";
    const fact = realIndex.fact(id);
    const [other, ...rest] = fact ? statementOf(realIndex, fact).disagreements : [];
    expect(rest).toEqual([]);
    expect(other).toMatchObject({ id: "2023-12-response-western-balkans-crossings-decrease", figure: "26 %" });
    expect(other?.text).toBe(realIndex.fact(other?.id ?? "")?.statement);
  });

  it("on the seeded tables has words, a section, a phrase and, where the source has one, an address", () => {
    for (const fact of realIndex.dataset.facts) {
      const { text, subject, passage } = statementOf(realIndex, fact);
      for (const words of [text, subject, passage.section, passage.phrase]) expect(words, fact.id).not.toBe("");
      const { url } = realIndex.source(fact.source);
      if (url === "") expect(passage.url).toBeNull();
      else {
        expect(passage.url?.startsWith(`${url}#:~:text=`)).toBe(true);
        const fragment = passage.url!.slice(url.length + "#:~:text=".length);
        expect(decodeURIComponent(fragment)).toBe(fact.phrase);
        expect(fragment).not.toMatch(/[-,&]/);
      }
    }
  });
});

describe("the sheet of a partner", () => {
  const index = indexFacts(
    dataset(
      [
        cooperation({ id: "returns", level: "negotiating", flags: ["obstacle"] }),
        area({ id: "field", instrument: "area-mobility" }),
        deployment({ id: "officers" }),
        funding({ id: "part", stage: "delivered", amountEur: 1_500_000 }),
        funding({ id: "first", amountEur: 2_000_000 }),
        funding({ id: "second", amountEur: 3_000_000, qualifier: "up to" }),
        funding({ id: "unstated", stage: null }),
        event({ id: "visit" }),
        indicator({ id: "count" }),
        priority({ id: "listed" }),
        event({ id: "venue", partners: ["MAR"], others: [{ iso3: "TUN", role: "venue" }] }),
        event({ id: "region", partners: [], region: "north-africa" }),
        event({ id: "other-region", partners: [], region: "sahel" }),
        event({ id: "earlier", source: EARLIER_STOP }),
      ],
      {
        routes: ROUTES.map((id) => ({
          id,
          name: id,
          partners: id === "western-balkans" ? [] : ["TUN"],
          corridors: [],
        })),
      },
    ),
  );
  const ids = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id);
  const sheet = (stop: string, iso3: string): PartnerSheet => partnerSheet(index, stop, "standing", iso3)!;

  it("tells each row once, in its section", () => {
    const found = sheet(STOP, "TUN");
    expect(found.families.map(({ family, statements }) => [family, ids(statements)])).toEqual([
      ["returns", ["returns"]],
      ["mobility", ["field"]],
    ]);
    expect(found.families[0]).toMatchObject({ name: "Returns", hindered: true, look: { name: "In talks" } });
    expect([ids(found.deployments), ids(found.events), ids(found.indicators), ids(found.priorities)]).toEqual([
      ["officers"],
      ["visit"],
      ["count"],
      ["listed"],
    ]);
    expect([ids(found.naming), found.regional.map(({ region, statements }) => [region, ids(statements)])]).toEqual([
      ["venue"],
      [["North Africa", ["region"]]],
    ]);
    expect(found).toMatchObject({ name: "Tunisia", isEmpty: false });
    expect(found.routes).toEqual(ROUTES.filter((route) => route !== "western-balkans"));
  });

  it("tells money by stage from a plan to a delivery, the unstated last, and adds only what may be added", () => {
    expect(
      sheet(STOP, "TUN").money.map(({ name, statements, sumSentence }) => [name, ids(statements), sumSentence]),
    ).toEqual([
      ["Contracted", ["first", "second"], "Together, as worded, €5 million at this stage in this document."],
      ["Delivered", ["part"], ""],
      ["Stage not stated", ["unstated"], ""],
    ]);
  });

  it("shows the standing with the rows that decided it", () => {
    const { standing } = sheet(STOP, "TUN");
    expect(ids(standing.reasons)).toEqual(["returns", "field", "officers", "part", "first", "second", "unstated"]);
    expect(ids(standing.hindrances)).toEqual(["returns"]);
    expect(standing.sentence).toMatch(/^Running: .+\.$/);
    expect(standing.hinderedSentence).toMatch(/^Hatched: .+\.$/);
  });

  it("of a partner that is only named, or not at all, is not a gap", () => {
    expect(sheet(STOP, "ALB")).toMatchObject({
      isEmpty: true,
      families: [],
      money: [],
      standing: { hinderedSentence: "" },
    });
    expect(sheet(EARLIER_STOP, "TUN")).toMatchObject({ isEmpty: false, regional: [] });
  });

  it("is none for a code that is no partner", () => {
    expect(partnerSheet(index, STOP, "standing", "XXX")).toBeNull();
  });

  it.each([
    [
      "shared with others",
      [funding({ id: "a" }), funding({ id: "b", scope: "several countries" })],
      "shared with other countries",
    ],
    [
      "of one whole and its part",
      [funding({ id: "a" }), funding({ id: "b", partOf: "a" })],
      "one amount contains another",
    ],
    [
      "with an amount missing",
      [funding({ id: "a" }), funding({ id: "b", amountEur: null })],
      "an amount is not stated",
    ],
  ])("says why money %s is not added", (_, rows, reason) => {
    const [money] = partnerSheet(indexFacts(dataset(rows)), STOP, "standing", "TUN")!.money;
    expect(money?.sumSentence).toMatch(/^Not added: /);
    expect(money?.sumSentence).toContain(reason);
  });

  it("on the seeded tables holds every row about the partner exactly once", () => {
    for (const { stop, iso3 } of everyPartnerAndStop()) {
      const found = partnerSheet(realIndex, stop, "standing", iso3)!;
      const told = [
        ...found.families.flatMap(({ statements }) => statements),
        ...found.money.flatMap(({ statements }) => statements),
        ...found.deployments,
        ...found.events,
        ...found.indicators,
        ...found.priorities,
      ];
      const { about, naming } = realIndex.factsOfPartner(stop, iso3);
      expect(ids(told).sort(), `${stop} ${iso3}`).toEqual(about.map(({ id }) => id).sort());
      expect(ids(found.naming)).toEqual(naming.map(({ id }) => id));
      const stages = found.money.map(({ stage }) =>
        stage === null ? FUNDING_STAGES.length : FUNDING_STAGES.indexOf(stage),
      );
      expect(stages).toEqual([...stages].sort((one, other) => one - other));
      for (const { statements, sumSentence } of found.money) expect(sumSentence === "").toBe(statements.length < 2);
    }
  });

  it.each(["TUN", "EGY"])("on the seeded tables adds nothing for %s in 2023-12", (iso3) => {
    const { money } = partnerSheet(realIndex, "2023-12", "standing", iso3)!;
    const several = money.filter(({ statements }) => statements.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { sumSentence } of several) expect(sumSentence).toMatch(/^Not added: .+\.$/);
  });
});

describe("the sheet of a route", () => {
  const route = "central-mediterranean";
  const index = indexFacts(
    dataset(
      [
        cooperation({ id: "deal", routes: [route] }),
        priority({ id: "listed", routes: [route] }),
        deployment({ id: "officers", routes: [route] }),
        funding({ id: "money", routes: [route] }),
        indicator({ id: "count", routes: [route] }),
        event({ id: "visit", routes: [route] }),
        event({ id: "elsewhere", routes: ["western-balkans"] }),
        event({ id: "earlier", source: EARLIER_STOP, routes: [route] }),
      ],
      {
        routes: ROUTES.map((id) => ({
          id,
          name: id,
          partners: ["NER", "TUN"],
          corridors: [
            corridor({ inUse: [span("2015")], closed: span("2015-12"), peaks: [span("2015"), span("2016-06")] }),
          ],
        })),
      },
    ),
  );

  it("holds what that document ties to it, by kind, and its partners in order of travel", () => {
    const sheet = routeSheet(index, STOP, route);
    expect(sheet).toMatchObject({ name: "Central Mediterranean", isEmpty: false });
    expect(sheet.partners.map(({ name }) => name)).toEqual(["Niger", "Tunisia"]);
    const ids = [sheet.cooperation, sheet.deployments, sheet.indicators, sheet.events].map((rows) =>
      rows.map(({ id }) => id),
    );
    expect(ids).toEqual([["deal", "listed"], ["officers"], ["count"], ["visit"]]);
    expect(sheet.money[0]?.statements.map(({ id }) => id)).toEqual(["money"]);
    expect(routeSheet(index, STOP, "eastern-mediterranean").isEmpty).toBe(true);
  });

  it("tells each corridor with its state and its dates", () => {
    expect(routeSheet(index, STOP, route).corridors[0]).toMatchObject({
      state: "closed",
      dates: "2015",
      peaks: "2015; June 2016",
    });
  });
});

describe("the list of partners", () => {
  it("holds each partner exactly once", () => {
    const partners = realIndex.dataset.partners.map(({ iso3 }) => iso3).sort();
    const listed = partnerGroups(realIndex).flatMap((group) => group.partners.map(({ iso3 }) => iso3));
    expect([...listed].sort()).toEqual(partners);
  });

  it("has the routes first, in their order and that of travel, then the others by region and name", () => {
    const routes = ROUTES.map((id) => ({
      id,
      name: id,
      partners: { "central-mediterranean": ["NER", "TUN"], "western-balkans": ["TUN", "XXX"] }[id as string] ?? [],
      corridors: [],
    }));
    const groups = partnerGroups(indexFacts(dataset([], { routes })));
    expect(groups.map(({ name, partners }) => [name, partners.map(({ iso3 }) => iso3)])).toEqual([
      ["Central Mediterranean", ["NER", "TUN"]],
      ["Western Balkans", []],
      ["Atlantic and Western Mediterranean", []],
      ["Eastern Mediterranean", []],
      ["North Africa", ["MAR"]],
      ["West Africa", ["SEN"]],
      ["Western Balkans", ["ALB"]],
    ]);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });
});

describe("the strip of a partner", () => {
  const index = indexFacts(
    dataset([cooperation({ id: "1" }), cooperation({ id: "2", instrument: "in-borders", level: "ended" })]),
  );

  it("has one cell for each document, with the number of its rows", () => {
    const cells = stripOf(index, "standing", "TUN");
    expect(cells.map(({ stop, rows, hindered }) => [stop, rows, hindered])).toEqual([
      [EARLIER_STOP, 0, false],
      [STOP, 2, true],
    ]);
  });

  it("can be read as a sentence", () => {
    expect(stripSentence(english, stripOf(index, "standing", "TUN"))).toBe(
      "September 2021: Not mentioned; December 2023: Running, hatched",
    );
  });
});
