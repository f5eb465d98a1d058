import { describe, expect, it } from "vitest";
import type { AnyFact } from "../../src/model/records.ts";
import {
  actorsOf,
  FILTER_NAMES,
  type Filter,
  filterValues,
  formatFilter,
  isEmptyFilter,
  matches,
  matchingPartners,
  parseFilter,
  slugOf,
  tidyFilter,
  toggled,
  valuesOf,
  without,
} from "../../src/slice/filter.ts";
import { cooperation, deployment, funding, indicator } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";
import { seeded, type Seeded } from "../support/seeded.ts";

const known = filterValues(realIndex);
const parsed = (text: string): Filter => parseFilter(text, known).filter;

/** Up to three values of up to three names. */
function anyFilter(random: Seeded): Filter {
  let filter: Filter = {};
  for (let count = random.whole(0, 5); count > 0; count -= 1) {
    const name = random.pick(FILTER_NAMES);
    filter = toggled(filter, known, name, random.pick(known[name]));
  }
  return filter;
}

describe("the filter of the address", () => {
  it("comes back from its text as it was, whatever it holds", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const filter = anyFilter(seeded(seed));
      expect(parsed(formatFilter(filter)), `seed ${seed}`).toEqual(filter);
    }
  });

  it("is written name by name with what is chosen alone", () => {
    expect(formatFilter({ kind: ["visit"], family: ["returns", "borders"] })).toBe(
      "kind:visit,family:returns,family:borders",
    );
    expect(formatFilter({})).toBe("");
  });

  it("is the same filter in whatever order it is written, and however often", () => {
    expect(parsed("level:on-hold, family:returns,family:borders,level:on-hold,")).toEqual({
      family: ["returns", "borders"],
      level: ["on-hold"],
    });
  });

  it("tells the parts that name nothing and keeps the others", () => {
    const { filter, unknown } = parseFilter("family:returns,family:rockets, flavour:sweet ,returns,:,level:", known);
    expect(filter).toEqual({ family: ["returns"] });
    expect(unknown).toEqual(["family:rockets", "flavour:sweet", "returns", ":", "level:"]);
  });

  it("passes over blanks, between names and values too, without a word", () => {
    expect(parseFilter(" , level : on-hold ,,  ,", known)).toEqual({ filter: { level: ["on-hold"] }, unknown: [] });
    expect(parseFilter("", known)).toEqual({ filter: {}, unknown: [] });
  });

  it("is written again in its one form, without the parts that name nothing", () => {
    expect(tidyFilter(realIndex, " level:on-hold, family:borders,family:returns,flavour:sweet")).toEqual({
      filter: "family:returns,family:borders,level:on-hold",
      unknown: ["flavour:sweet"],
    });
    expect(tidyFilter(realIndex, "")).toEqual({ filter: "", unknown: [] });
  });

  it("is empty where the address holds none, and then everything matches", () => {
    expect(isEmptyFilter(parsed(""))).toBe(true);
    expect(realIndex.dataset.facts.every((fact) => matches(realIndex, {}, fact))).toBe(true);
  });

  it("takes a value more, in the order of the vocabulary and beside what is there", () => {
    const one = toggled({}, known, "family", "borders");
    expect(one).toEqual({ family: ["borders"] });
    expect(toggled(toggled(one, known, "family", "returns"), known, "kind", "visit")).toEqual({
      kind: ["visit"],
      family: ["returns", "borders"],
    });
  });

  it("takes a value away again, and a name with all its values", () => {
    const filter = parsed("family:returns,family:borders,kind:visit");
    expect(toggled(filter, known, "family", "returns")).toEqual({ family: ["borders"], kind: ["visit"] });
    expect(toggled(toggled(filter, known, "kind", "visit"), known, "family", "returns")).toEqual({
      family: ["borders"],
    });
    expect(without(filter, "family")).toEqual({ kind: ["visit"] });
  });
});

describe("what a row says under a name", () => {
  const says = (fact: AnyFact): unknown[] =>
    FILTER_NAMES.flatMap((name) => valuesOf(realIndex, fact, name).map((value) => [name, value]));

  it("is its table, its kind and what its table tells, and nothing under the other names", () => {
    const instrument = realIndex.dataset.instruments[0]!;
    expect(says(cooperation({ instrument: instrument.id, level: "signed" }))).toEqual([
      ["kind", "cooperation"],
      ["family", instrument.family],
      ["level", "signed"],
      ["instrument", instrument.id],
    ]);
    expect(says(deployment({ actor: "Frontex; Österreich", kind: "liaison officer", state: "handed over" }))).toEqual([
      ["kind", "deployments"],
      ["kind", "liaison-officer"],
      ["actor", "frontex"],
      ["actor", "osterreich"],
      ["state", "handed-over"],
    ]);
    expect(says(funding({ stage: "delivered" }))).toEqual([
      ["kind", "funding"],
      ["stage", "delivered"],
    ]);
    expect(says(indicator())).toEqual([["kind", "indicators"]]);
  });

  it("is no family where nobody knows the instrument", () => {
    expect(valuesOf(realIndex, cooperation({ instrument: "nowhere" }), "family")).toEqual([]);
  });
});

it("several actors of one deployment are told apart, without the blanks between them", () => {
  expect(actorsOf("Frontex; EU Agency for Asylum ;Italy")).toEqual(["Frontex", "EU Agency for Asylum", "Italy"]);
});

it("a name becomes a word of the address without marks, signs and dashes at its ends", () => {
  expect(["EU liaison office", " (Côte d’Ivoire)  ", "–a––b–"].map(slugOf)).toEqual([
    "eu-liaison-office",
    "cote-d-ivoire",
    "a-b",
  ]);
});

describe("what a filter finds", () => {
  const ids = (filter: string): string[] =>
    realIndex.dataset.facts.filter((fact) => matches(realIndex, parsed(filter), fact)).map(({ id }) => id);
  const idsWhere = (test: (fact: AnyFact) => boolean): string[] =>
    realIndex.dataset.facts.filter(test).map(({ id }) => id);

  it("is the rows that answer every name with one of its values", () => {
    const familyOf = (fact: AnyFact): string =>
      fact.table === "cooperation" ? (realIndex.instrument(fact.instrument)?.family ?? "") : "";
    expect(ids("family:returns,family:borders,level:on-hold")).toEqual(
      idsWhere(
        (fact) =>
          fact.table === "cooperation" && ["returns", "borders"].includes(familyOf(fact)) && fact.level === "on-hold",
      ),
    );
    expect(ids("stage:unstated")).toEqual(idsWhere((fact) => fact.table === "funding" && fact.stage === null));
    expect(ids("level:area")).toEqual(idsWhere((fact) => fact.table === "cooperation" && fact.level === null));
    expect(ids("kind:visit,kind:liaison-officer")).toEqual(
      idsWhere((fact) => "kind" in fact && (fact.kind === "visit" || fact.kind === "liaison officer")),
    );
    expect(ids("state:handed-over")).toEqual(
      idsWhere((fact) => fact.table === "deployments" && fact.state === "handed over"),
    );
    expect(ids("family:returns,stage:contracted")).toEqual([]);
  });

  it("finds each of several actors of one deployment", () => {
    const shared = idsWhere((fact) => fact.table === "deployments" && fact.actor === "Frontex;EU Agency for Asylum");
    expect(shared.length).toBeGreaterThan(0);
    expect(ids("actor:frontex")).toEqual(expect.arrayContaining(shared));
    expect(ids("actor:eu-agency-for-asylum")).toEqual(expect.arrayContaining(shared));
  });

  it("finds every value of every name at least where the tables use it", () => {
    const used = (name: "actor" | "instrument"): string[] =>
      known[name].filter((value) => ids(`${name}:${value}`).length > 0);
    expect(used("actor")).toEqual(known.actor);
    expect(used("instrument").length).toBeGreaterThan(known.instrument.length / 2);
  });

  it("is partner by partner what a walk through the rows of the document finds", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seeded(seed);
      const filter = anyFilter(random);
      const stop = random.pick(realIndex.stops);
      const naive = realIndex.dataset.partners
        .filter(({ iso3 }) =>
          realIndex.dataset.facts.some(
            (fact) => fact.source === stop && fact.partners.includes(iso3) && matches(realIndex, filter, fact),
          ),
        )
        .map(({ iso3 }) => iso3);
      expect([...matchingPartners(realIndex, stop, filter)].sort(), `seed ${seed}`).toEqual(naive.sort());
    }
  });
});
