import { describe, expect, it } from "vitest";
import type { Filter } from "../../src/slice/filter.ts";
import { filterChoices, type FilterChoice, rowsByStop } from "../../src/slice/filterCounts.ts";
import { cooperation, dataset, deployment, EARLIER_STOP, event, STOP } from "../support/facts.ts";
import { indexFacts } from "../support/indexed.ts";

const index = indexFacts(
  dataset([
    cooperation({ id: "1", level: "signed", partners: ["TUN", "MAR"] }),
    cooperation({ id: "2", level: "signed", partners: ["TUN"] }),
    cooperation({ id: "3", level: "on-hold", instrument: "in-borders", partners: ["ALB"] }),
    deployment({ id: "4", actor: "Frontex;frontex", partners: ["ALB"] }),
    event({ id: "5", source: EARLIER_STOP }),
  ]),
);

function choice(filter: Filter, name: keyof Filter, value: string): FilterChoice | undefined {
  return filterChoices(index, STOP, filter)[name].find((one) => one.value === value);
}

describe("what a choice would leave", () => {
  it("is counted in entries, and in partners that several entries are about once", () => {
    expect(choice({}, "level", "signed")).toEqual({ value: "signed", isChosen: false, rows: 2, partners: 2 });
    expect(choice({}, "actor", "frontex")).toEqual({ value: "frontex", isChosen: false, rows: 1, partners: 1 });
  });

  it("is nothing where no entry has the value, or only one of another document", () => {
    expect(choice({}, "level", "ended")).toEqual({ value: "ended", isChosen: false, rows: 0, partners: 0 });
    expect(choice({}, "kind", "visit")).toMatchObject({ rows: 0, partners: 0 });
  });

  it("answers what is chosen under other names, and passes over what is chosen under its own", () => {
    const filter = { level: ["signed"], family: ["returns"] };
    expect(choice(filter, "level", "signed")).toMatchObject({ isChosen: true, rows: 2 });
    expect(choice(filter, "level", "on-hold")).toMatchObject({ isChosen: false, rows: 0 });
    expect(choice({ level: ["signed"] }, "level", "on-hold")).toMatchObject({ isChosen: false, rows: 1 });
  });
});

it("each document says how many of its entries a filter leaves", () => {
  const levels: Filter = { level: ["signed"] };
  const stops = [EARLIER_STOP, STOP];
  expect(rowsByStop(index, levels)).toEqual(stops.map((stop, at) => ({ stop, rows: [0, 2][at] })));
  expect(rowsByStop(index, {})).toEqual(stops.map((stop, at) => ({ stop, rows: [1, 4][at] })));
});
