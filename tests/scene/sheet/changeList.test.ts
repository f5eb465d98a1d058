import { describe, expect, it } from "vitest";
import { changeGroups } from "../../../src/scene/sheet/changeList.ts";
import { partnerGroups } from "../../../src/scene/sheet/partnerList.ts";
import { LENSES } from "../../../src/view/viewState.ts";
import { area, cooperation, dataset, EARLIER_STOP, event, STOP } from "../../support/facts.ts";
import { indexFacts } from "../../support/indexed.ts";
import { realIndex } from "../../support/realData.ts";

const span = { from: EARLIER_STOP, to: STOP };
const index = indexFacts(
  dataset([
    cooperation({ id: "1", source: EARLIER_STOP, level: "negotiating" }),
    cooperation({ id: "2", level: "signed" }),
    area({ id: "3", instrument: "area-mobility" }),
    cooperation({ id: "4", source: EARLIER_STOP, partners: ["MAR"] }),
    cooperation({ id: "5", source: EARLIER_STOP, partners: ["NER"] }),
    event({ id: "6", partners: ["NER"] }),
  ]),
);
const lineOf = (lens: (typeof LENSES)[number], iso3: string) =>
  changeGroups(index, span, lens)
    .flatMap(({ partners }) => partners)
    .find((line) => line.iso3 === iso3);

describe("the list of changes", () => {
  it("tells which instrument moved, with the rows of both documents", () => {
    const line = lineOf("returns", "TUN");
    expect(line?.moves).toEqual([expect.stringMatching(/: negotiating → signed/)]);
    expect([line?.earlier, line?.later]).toEqual([["1"], ["2"]]);
    expect(line?.sentence).toBe("In talks → Concluded.");
  });

  it("calls silence silence and says that it is no end", () => {
    expect(lineOf("standing", "MAR")?.sentence).toMatch(/^Was: running\. .* which is no end\.$/);
    expect(lineOf("returns", "NER")?.sentence).toMatch(/says nothing of it in this field, which is no end\.$/);
  });

  it("does not call a mere mention a change or its absence", () => {
    expect(lineOf("standing", "NER")?.sentence).toMatch(
      /only names it, which says neither that it goes on nor that it ended/,
    );
  });

  it.each(LENSES)("has every partner once and in route order within its kind under %s", (lens) => {
    const order = partnerGroups(realIndex).flatMap(({ partners }) => partners.map(({ iso3 }) => iso3));
    for (const [at, from] of realIndex.stops.entries()) {
      for (const to of realIndex.stops.slice(at + 1)) {
        const groups = changeGroups(realIndex, { from, to }, lens);
        const all = groups.flatMap(({ partners }) => partners.map(({ iso3 }) => iso3));
        expect([...all].sort()).toEqual([...order].sort());
        for (const { key, partners } of groups) {
          const places = partners.map(({ iso3 }) => order.indexOf(iso3));
          expect(places, key).toEqual([...places].sort((one, other) => one - other));
          for (const { iso3, earlier, later } of partners) {
            const isTold = (ids: readonly string[], stop: string): boolean =>
              ids.every((id) => realIndex.fact(id)?.source === stop);
            expect(isTold(earlier, from) && isTold(later, to), iso3).toBe(true);
            if (key === "newly-silent") expect(later, iso3).toEqual([]);
            else if (key !== "unmentioned") expect(later.length, iso3).toBeGreaterThan(0);
          }
        }
      }
    }
  });
});
