/** Laws that hold of every set of rows that the press could let pass, not only of the seeded ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COOPERATION_FLAGS,
  DEPLOYMENT_KINDS,
  DEPLOYMENT_STATES,
  FAMILIES,
  FUNDING_STAGES,
  LEVELS,
  QUALIFIERS,
  ROUTES,
} from "../../src/model/vocabulary.ts";
import type { WrittenFact, WrittenFunding } from "../../src/model/written.ts";
import { LENSES } from "../../src/model/choices.ts";
import { changeOf } from "../../src/slice/changes.ts";
import { chronologyOf } from "../../src/slice/chronology.ts";
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { familyStates } from "../../src/slice/families.ts";
import {
  type Filter,
  filterOf,
  FILTER_NAMES,
  filterValues,
  formatFilter,
  matches,
  valuesOf,
  without,
} from "../../src/slice/filter.ts";
import { filterChoices, rowsByStop } from "../../src/slice/filterCounts.ts";
import { filteredAt, filteredEverywhere } from "../../src/slice/filtered.ts";
import { between, changeUnder } from "../../src/slice/lensChanges.ts";
import { moneyByStage, moneyForest, type MoneyNode } from "../../src/slice/moneyTree.ts";
import { mergedOrder, sectionsOf } from "../../src/slice/sections.ts";
import { standingOf } from "../../src/slice/standing.ts";
import { sumFunding } from "../../src/slice/sums.ts";
import {
  cooperation,
  dataset,
  deployment,
  EARLIER_STOP,
  event,
  funding,
  indicator,
  numbered,
  priority,
  span,
  STOP,
} from "../support/facts.ts";
import { indexFacts } from "../support/indexed.ts";
import { holds } from "../support/properties.ts";

const STOPS = [EARLIER_STOP, STOP];
const PARTNERS = ["TUN", "MAR", "ALB", "NER", "SEN"];
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });
const date = orNull(
  fc.constantFrom("2023-11", "2022-01-05", "2010/..", "../2021-06", "../..", "2021-09-10/2021-09-28").map(span),
);
const ids = fc.subarray(["row-1", "row-2", "row-3", "row-4"], { maxLength: 2 });
const common = {
  source: fc.constantFrom(...STOPS),
  partners: fc.subarray(PARTNERS, { maxLength: 3 }),
  region: orNull(fc.constantFrom("north-africa", "sahel")),
  others: fc.subarray(PARTNERS, { maxLength: 2 }).map((all) => all.map((iso3) => ({ iso3, role: "venue" as const }))),
  routes: fc.subarray([...ROUTES], { maxLength: 2 }),
  happened: date,
  plannedFor: date,
  section: fc.constantFrom("A: 1", "A: 2", "B", "C: 1"),
  sameAs: ids,
  disagreesWith: ids,
};
const money = fc
  .record({
    ...common,
    stage: orNull(fc.constantFrom(...FUNDING_STAGES)),
    amountEur: orNull(fc.nat(9_000_000)),
    qualifier: orNull(fc.constantFrom(...QUALIFIERS)),
    partOf: orNull(fc.constantFrom("row-1", "row-2", "row-3", "elsewhere")),
    mayOverlap: ids,
  })
  .map(funding);
const row: fc.Arbitrary<WrittenFact> = fc.oneof(
  fc
    .record({
      ...common,
      instrument: fc
        .constantFrom("in", "also", "area")
        .chain((kind) => fc.constantFrom(...FAMILIES).map((family) => `${kind}-${family}`)),
      level: orNull(fc.constantFrom(...LEVELS)),
      flags: fc.subarray([...COOPERATION_FLAGS], { maxLength: 2 }),
    })
    .map(cooperation),
  fc
    .record({
      ...common,
      actor: fc.constantFrom("Frontex", "Frontex;EU Agency for Asylum", "Italy"),
      kind: fc.constantFrom(...DEPLOYMENT_KINDS),
      state: fc.constantFrom(...DEPLOYMENT_STATES),
    })
    .map(deployment),
  money,
  fc.record(common).map(event),
  fc.record(common).map(indicator),
  fc.record(common).map(priority),
);
const rows = fc.array(row, { maxLength: 12 }).map(numbered);
const shuffled = <Row>(all: fc.Arbitrary<Row[]>): fc.Arbitrary<[Row[], Row[]]> =>
  all.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length })));
const indexOf = (facts: readonly WrittenFact[]): WrittenIndex => indexFacts(dataset(facts));

const stop = fc.constantFrom(...STOPS);
const known = filterValues(
  indexFacts(dataset([deployment({ actor: "Frontex" }), deployment({ id: "2", actor: "EU Agency for Asylum" })])),
);
const filter: fc.Arbitrary<Filter> = fc
  .subarray(
    FILTER_NAMES.flatMap((name) => known[name].map((value) => ({ name, value }))),
    { maxLength: 4 },
  )
  .map((chosen) =>
    Object.fromEntries(
      FILTER_NAMES.flatMap((name) => {
        const values = known[name].filter((value) => chosen.some((one) => one.name === name && one.value === value));
        return values.length === 0 ? [] : [[name, values]];
      }),
    ),
  );
const sorted = (words: Iterable<string>): string[] => [...words].sort();

describe("whatever the rows", () => {
  it("a document shows its own rows alone, each of them once, and all documents show all", () => {
    holds(
      fc.property(rows, (facts) => {
        const index = indexOf(facts);
        expect(STOPS.flatMap((at) => index.factsOfStop(at))).toHaveLength(facts.length);
        for (const at of STOPS) {
          const own = facts.filter(({ source }) => source === at);
          expect(index.factsOfStop(at)).toEqual(own);
          expect(index.regionalFacts(at)).toEqual(own.filter(({ region }) => region !== null));
          expect(index.unplacedFacts(at)).toEqual(
            own.filter(({ region, partners }) => region === null && partners.length === 0),
          );
          for (const route of ROUTES)
            expect(index.factsOfRoute(at, route)).toEqual(own.filter(({ routes }) => routes.includes(route)));
          for (const iso3 of PARTNERS) {
            const isAbout = ({ partners }: WrittenFact): boolean => partners.includes(iso3);
            const isNaming = ({ others }: WrittenFact): boolean => others.some((other) => other.iso3 === iso3);
            expect(index.factsOfPartner(at, iso3)).toEqual({
              about: own.filter(isAbout),
              naming: own.filter((fact) => isNaming(fact) && !isAbout(fact)),
            });
          }
          expect(sorted(sectionsOf(index, at).flatMap((section) => section.rows.map(({ id }) => id)))).toEqual(
            sorted(own.map(({ id }) => id)),
          );
        }
      }),
      60,
    );
  });

  it("what is read off a document needs its own rows alone, in any order", () => {
    holds(
      fc.property(shuffled(rows), ([facts, other]) => {
        const whole = indexOf(facts);
        for (const at of STOPS) {
          const alone = indexOf(other.filter(({ source }) => source === at));
          for (const iso3 of PARTNERS) {
            const [one, same] = [standingOf(whole, at, iso3), standingOf(alone, at, iso3)];
            expect([same.direction, same.hindered, sorted(same.reasons), sorted(same.hindrances)]).toEqual([
              one.direction,
              one.hindered,
              sorted(one.reasons),
              sorted(one.hindrances),
            ]);
            const stateOf = (index: WrittenIndex): unknown =>
              familyStates(index, at, iso3).map(({ family, group, level, hindered, reasons }) => [
                family,
                group,
                level,
                hindered,
                sorted(reasons),
              ]);
            expect(stateOf(alone)).toEqual(stateOf(whole));
            for (const id of [...one.reasons, ...one.hindrances]) expect(whole.fact(id)?.source).toBe(at);
          }
        }
      }),
      60,
    );
  });

  it("silence and scope are nobody’s stop, and a stop is said by a blocked row of the later document", () => {
    holds(
      fc.property(rows, (facts) => {
        const index = indexOf(facts);
        const span = between(index, STOP, EARLIER_STOP);
        for (const iso3 of PARTNERS) {
          const silent = index.factsOfPartner(span.to, iso3);
          const isSilent = silent.about.length + silent.naming.length === 0;
          const isBlockedThere = silent.about.some(
            (fact) => fact.table === "cooperation" && ["refused", "ended", "on-hold"].includes(fact.level ?? ""),
          );
          const changes = [
            changeOf(index, span.from, span.to, iso3).change,
            ...LENSES.map((lens) => changeUnder(index, span, lens, iso3)),
          ];
          if (isSilent)
            expect(changes.filter((change) => !["newly-silent", "unmentioned"].includes(change))).toEqual([]);
          if (!isBlockedThere) expect(changes).not.toContain("stopped");
        }
      }),
      80,
    );
  });
});

describe("whatever the filter", () => {
  it("it adds no row, a name more leaves fewer, a value more leaves more, and its counts are those of its rows", () => {
    holds(
      fc.property(rows, filter, stop, (facts, wanted, at) => {
        const index = indexOf(facts);
        // An actor of whom no row tells is no value of this filter.
        const chosen = filterOf(index, formatFilter(wanted));
        const left = (of: Filter): string[] =>
          index
            .factsOfStop(at)
            .filter((fact) => matches(index, of, fact))
            .map(({ id }) => id);
        const found = left(chosen);
        for (const name of FILTER_NAMES) {
          expect(left(without(chosen, name))).toEqual(expect.arrayContaining(found));
          for (const { value, rows: count, partners, isChosen } of filterChoices(index, at, chosen)[name]) {
            const alone = index
              .factsOfStop(at)
              .filter(
                (fact) => matches(index, without(chosen, name), fact) && valuesOf(index, fact, name).includes(value),
              );
            expect([count, partners]).toEqual([alone.length, new Set(alone.flatMap((fact) => fact.partners)).size]);
            expect(isChosen).toBe(chosen[name]?.includes(value) ?? false);
            if (isChosen || chosen[name] === undefined) continue;
            expect(left({ ...chosen, [name]: [...chosen[name], value] })).toEqual(expect.arrayContaining(found));
          }
        }
        expect(rowsByStop(index, chosen).find((one) => one.stop === at)?.rows).toBe(found.length);
        const filtered = filteredAt(index, at, formatFilter(chosen));
        if (Object.keys(chosen).length === 0) expect(filtered).toBeNull();
        else {
          expect([...(filtered?.rows ?? [])]).toEqual(found);
          const about = found.map((id) => index.fact(id));
          expect(sorted(filtered?.partners ?? [])).toEqual(
            sorted(new Set(about.flatMap((fact) => fact?.partners ?? []))),
          );
          expect(sorted(filtered?.regions ?? [])).toEqual(sorted(new Set(about.flatMap((fact) => fact?.region ?? []))));
          expect(sorted(filteredEverywhere(index, formatFilter(chosen)) ?? [])).toEqual(
            sorted(facts.filter((fact) => matches(index, chosen, fact)).map(({ id }) => id)),
          );
        }
      }),
      40,
    );
  });
});

const moneyRows = fc.array(money, { maxLength: 6 }).map(numbered);
const finder = (all: readonly WrittenFunding[]) => (id: string) => all.find((known) => known.id === id);
const flat = (nodes: readonly MoneyNode[]): MoneyNode[] => nodes.flatMap((node) => [node, ...flat(node.parts)]);

describe("whatever the money", () => {
  it("a sum is that of rows of one document and one stage without any link, and is the same in any order", () => {
    const alike = fc
      .tuple(moneyRows, fc.constantFrom(...FUNDING_STAGES), fc.boolean())
      .map(([all, stage, isAlike]) =>
        isAlike ? all.map((known) => ({ ...known, stage, source: STOP, amountEur: known.amountEur ?? 5 })) : all,
      );
    holds(
      fc.property(shuffled(alike), ([all, other]) => {
        const sum = sumFunding(all, finder(all));
        const same = sumFunding(other, finder(all));
        if (sum.kind === "refused") {
          expect(same.kind === "refused" && sorted(same.reasons)).toEqual(sorted(sum.reasons));
          return;
        }
        expect(same).toMatchObject({ kind: "sum", amountEur: sum.amountEur, stage: sum.stage, inexact: sum.inexact });
        expect(sum.amountEur).toBe(all.reduce((total, { amountEur }) => total + (amountEur ?? Number.NaN), 0));
        expect(new Set(all.map(({ stage, source }) => `${source} ${stage ?? ""}`))).toEqual(
          new Set([`${all[0]?.source ?? ""} ${sum.stage}`]),
        );
        const ownIds = all.map(({ id }) => id);
        for (const { id, partOf, mayOverlap, sameAs, disagreesWith } of all)
          expect(
            [partOf, ...mayOverlap, ...sameAs, ...disagreesWith].filter(
              (link) => link !== null && link !== id && ownIds.includes(link),
            ),
          ).toEqual([]);
        for (const left of all.keys())
          if (all.length > 1) expect(sumFunding(all.toSpliced(left, 1), finder(all)).kind).toBe("sum");
      }),
      120,
    );
  });

  it("its tree holds each row once, parts inside their wholes, and sums its roots alone", () => {
    holds(
      fc.property(moneyRows, (all) => {
        const nodes = flat(moneyForest(all));
        expect(sorted(nodes.map((node) => node.row.id))).toEqual(sorted(all.map(({ id }) => id)));
        for (const node of nodes) {
          for (const inside of node.parts) expect(inside.row.partOf).toBe(node.row.id);
          expect(node.wholeElsewhere).toBe(all.some(({ id }) => id === node.row.partOf) ? null : node.row.partOf);
          for (const { id } of node.beside)
            expect(
              flat(moneyForest(all))
                .find((one) => one.row.id === id)
                ?.beside.some((back) => back.id === node.row.id) ?? true,
            ).toBe(true);
        }
        const stages = moneyByStage(all, finder(all));
        expect(flat(stages.flatMap(({ amounts }) => amounts))).toHaveLength(all.length);
        for (const { stage, amounts, sum } of stages) {
          for (const { row: root } of amounts) expect(root.stage).toBe(stage);
          if (sum?.kind === "sum") expect(sum.rows).toEqual(amounts.map(({ row: root }) => root.id));
          expect(sum === null).toBe(amounts.length === 1);
        }
      }),
      80,
    );
  });
});

describe("whatever the order", () => {
  it("the chronology tells every dated row, each side of it once", () => {
    holds(
      fc.property(rows, (facts) => {
        const { happenings, undated } = chronologyOf(facts);
        const isDated = (at: WrittenFact["happened"]): boolean =>
          at !== null && (at.earliest !== null || at.latest !== null);
        const told = (kind: string): string[] =>
          sorted(happenings.filter((one) => one.kind === kind).flatMap((one) => one.rows.map(({ id }) => id)));
        expect(told("happened")).toEqual(sorted(facts.filter(({ happened }) => isDated(happened)).map(({ id }) => id)));
        expect(told("planned")).toEqual(
          sorted(facts.filter(({ plannedFor }) => isDated(plannedFor)).map(({ id }) => id)),
        );
        expect(undated).toEqual(facts.filter(({ plannedFor }) => plannedFor !== null && !isDated(plannedFor)));
      }),
      60,
    );
  });

  it("sections of several tables become one order that holds each once and keeps the order of the longest", () => {
    const sequences = fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 6 }), {
      maxLength: 5,
    });
    holds(
      fc.property(sequences, (all) => {
        const order = mergedOrder(all);
        expect(sorted(order)).toEqual(sorted(new Set(all.flat())));
        const longest: readonly string[] =
          all.find((one) => one.length === Math.max(...all.map(({ length }) => length))) ?? [];
        expect(order.filter((item) => longest.includes(item))).toEqual(longest);
      }),
      120,
    );
  });
});
