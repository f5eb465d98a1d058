import { describe, expect, it } from "vitest";
import { LENSES } from "../../src/model/choices.ts";
import { FAMILIES, LEVELS, type Level } from "../../src/model/vocabulary.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { changeOf } from "../../src/slice/changes.ts";
import { familyState } from "../../src/slice/families.ts";
import { between, changeUnder, instrumentsOf, type LensChange } from "../../src/slice/lensChanges.ts";
import { area, cooperation, dataset, EARLIER_STOP, event, STOP } from "../support/facts.ts";
import { indexFacts } from "../support/indexed.ts";
import { realIndex } from "../support/realData.ts";

const span = { from: EARLIER_STOP, to: STOP };

type Told = Level | "area" | null;

/** What each document says of `in-returns` and, when given, of a second instrument of the same family. */
function change(first: readonly [Told, Told], second: readonly [Told, Told] = [null, null]): LensChange {
  const rows: WrittenFact[] = [first, second].flatMap((levels, at) =>
    levels.flatMap((level, document) => {
      if (level === null) return [];
      const where = { id: `${String(at)}-${String(document)}`, source: document === 0 ? EARLIER_STOP : STOP };
      return level === "area"
        ? [area(where)]
        : [cooperation({ ...where, instrument: at === 0 ? "in-returns" : "also-returns", level })];
    }),
  );
  return changeUnder(indexFacts(dataset(rows)), span, "returns", "TUN");
}

describe("what changed in a field", () => {
  it("is read off an instrument that both documents give a level", () => {
    expect(change(["negotiating", "signed"])).toBe("advanced");
    expect(change(["signed", "signed"])).toBe("unchanged");
    expect(change(["operating", "negotiating"])).toBe("slowed");
    expect(change(["not-started", "negotiating"])).toBe("started");
    expect(change(["on-hold", "in-dialogue"])).toBe("started");
    expect(change(["on-hold", "not-started"])).toBe("advanced");
    expect(change(["negotiating", "on-hold"])).toBe("stopped");
  });

  it("is that of its own instruments: what another field does is not told of it", () => {
    const elsewhere = indexFacts(
      dataset([
        ...[EARLIER_STOP, STOP].map((source) => cooperation({ id: `returns-${source}`, source })),
        cooperation({ id: "1", source: EARLIER_STOP, instrument: "in-borders", level: "negotiating" }),
        cooperation({ id: "2", instrument: "in-borders", level: "signed" }),
        cooperation({ id: "3", instrument: "nowhere" }),
      ]),
    );
    expect(changeUnder(elsewhere, span, "returns", "TUN")).toBe("unchanged");
    expect(changeUnder(elsewhere, span, "borders", "TUN")).toBe("advanced");
    const named = (lens: "returns" | "standing"): string[] =>
      instrumentsOf(elsewhere, span, lens, "TUN").map(({ instrument }) => instrument);
    expect(named("returns")).toEqual(["in-returns"]);
    expect(named("standing")).toEqual(["in-returns", "in-borders", "nowhere"]);
  });

  it("is not told of an instrument that one document names without a level", () => {
    for (const levels of [
      [null, "signed"],
      ["signed", null],
    ] as const) {
      const rows = levels.map((level, at) =>
        cooperation({ id: String(at), source: at === 0 ? EARLIER_STOP : STOP, level }),
      );
      expect(changeUnder(indexFacts(dataset(rows)), span, "returns", "TUN"), String(levels[0])).toBe("unclear");
    }
  });

  it("is no stop of what had not begun", () => {
    expect(change(["not-started", "refused"])).toBe("slowed");
  });

  it("is no stop while another instrument of the field goes on", () => {
    expect(change(["negotiating", "on-hold"], [null, "operating"])).toBe("slowed");
    expect(change(["negotiating", "on-hold"], ["operating", "operating"])).toBe("slowed");
  });

  it("is no start where another instrument was under way before", () => {
    expect(change(["on-hold", "negotiating"], ["operating", null])).toBe("advanced");
  });

  it("is not told where no instrument can be compared: a missing entry says nothing, and an area has no level", () => {
    expect(change(["signed", null], [null, "in-dialogue"])).toBe("unclear");
    expect(change(["in-dialogue", null], [null, "signed"])).toBe("unclear");
    expect(change(["area", "signed"])).toBe("unclear");
    expect(change(["signed", "area"])).toBe("unclear");
    expect(change(["area", "on-hold"])).toBe("unclear");
    expect(change(["area", "area"])).toBe("unchanged");
    expect(change(["negotiating", "signed"], ["operating", "on-hold"])).toBe("unclear");
  });

  it("is silence and never a stop where the later document says nothing of the field, whatever it says of others", () => {
    for (const level of [...LEVELS, "area"] as const) {
      expect(change([level, null]), level).toBe("newly-silent");
      expect(change([null, level]), level).toBe("newly-mentioned");
    }
    expect(change([null, null])).toBe("unmentioned");
    const elsewhere = indexFacts(
      dataset([
        cooperation({ id: "1", source: EARLIER_STOP }),
        cooperation({ id: "2", instrument: "in-borders" }),
        event({ id: "3", source: EARLIER_STOP, partners: ["NER"] }),
      ]),
    );
    expect(changeUnder(elsewhere, span, "returns", "TUN")).toBe("newly-silent");
    expect(changeUnder(elsewhere, span, "returns", "NER")).toBe("unmentioned");
  });

  it("is slowed by an obstacle that the later document reports, and not advanced by one that it leaves out", () => {
    const told = (document: string, flags: readonly "obstacle"[]): WrittenFact =>
      cooperation({ id: document, source: document, flags: [...flags] });
    const free = (one: readonly "obstacle"[], other: readonly "obstacle"[]): LensChange =>
      changeUnder(indexFacts(dataset([told(EARLIER_STOP, one), told(STOP, other)])), span, "returns", "TUN");
    expect(free([], ["obstacle"])).toBe("slowed");
    expect(free(["obstacle"], [])).toBe("unchanged");
    expect(free(["obstacle"], ["obstacle"])).toBe("unchanged");
  });
});

describe("what changed in a standing", () => {
  it("is not told by a document that only names the partner, whatever was told before", () => {
    const index = indexFacts(
      dataset([
        cooperation({ id: "1", source: EARLIER_STOP, level: "operating" }),
        event({ id: "2" }),
        cooperation({ id: "3", source: EARLIER_STOP, level: "on-hold", partners: ["MAR"] }),
        event({ id: "4", partners: ["MAR"] }),
        event({ id: "5", source: EARLIER_STOP, partners: ["ALB"] }),
        event({ id: "6", partners: ["ALB"] }),
      ]),
    );
    expect(["TUN", "MAR", "ALB"].map((iso3) => changeUnder(index, span, "standing", iso3))).toEqual([
      "unclear",
      "unclear",
      "unchanged",
    ]);
  });
});

describe("what goes on, and what is heard first", () => {
  const index = indexFacts(
    dataset([
      ...[EARLIER_STOP, STOP].map((source) => cooperation({ id: source, source })),
      event({ id: "first", partners: ["MAR"] }),
    ]),
  );

  it("is unchanged and newly mentioned, were it by a mere mention", () => {
    expect(["TUN", "MAR"].map((iso3) => changeUnder(index, span, "standing", iso3))).toEqual([
      "unchanged",
      "newly-mentioned",
    ]);
  });
});

describe("two documents", () => {
  it("are compared in the order of time, whichever was chosen first", () => {
    expect(between(realIndex, "2025-09", "2021-05")).toEqual({ from: "2021-05", to: "2025-09" });
    expect(between(realIndex, "2021-05", "2025-09")).toEqual({ from: "2021-05", to: "2025-09" });
  });
});

describe("on the seeded tables", () => {
  const pairs = realIndex.stops.flatMap((from, at) => realIndex.stops.slice(at).map((to) => ({ from, to })));

  it("silence and scope never count as stopped under any lens, and a stop is said by the later document", () => {
    for (const pair of pairs) {
      for (const lens of LENSES) {
        for (const { iso3 } of realIndex.dataset.partners) {
          const is = changeUnder(realIndex, pair, lens, iso3);
          if (is !== "stopped") continue;
          const { to } = changeOf(realIndex, pair.from, pair.to, iso3);
          const said = lens === "standing" ? to.direction : familyState(realIndex, pair.to, iso3, lens).group;
          expect(["halted", "blocked"], `${pair.from} ${pair.to} ${lens} ${iso3}`).toContain(said);
        }
      }
    }
  });

  it("a document compared with itself has changed nothing", () => {
    for (const stop of realIndex.stops) {
      for (const lens of LENSES) {
        for (const { iso3 } of realIndex.dataset.partners) {
          const is = changeUnder(realIndex, { from: stop, to: stop }, lens, iso3);
          expect(["unchanged", "unmentioned", ...(lens === "standing" ? [] : ["unclear"])]).toContain(is);
        }
      }
    }
  });

  it("tell of instruments of the field alone", () => {
    const pair = { from: "2021-09", to: "2023-12" };
    const all = instrumentsOf(realIndex, pair, "standing", "MAR");
    const parts = FAMILIES.flatMap((family) => instrumentsOf(realIndex, pair, family, "MAR"));
    expect(parts.map(({ instrument }) => instrument).sort()).toEqual(all.map(({ instrument }) => instrument).sort());
    expect(changeUnder(realIndex, pair, "returns", "MAR")).toBe("slowed");
    expect(changeUnder(realIndex, pair, "borders", "DZA")).toBe("newly-silent");
  });
});
