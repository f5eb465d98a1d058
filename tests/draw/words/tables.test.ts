import { describe, expect, it } from "vitest";
import { stepAnnouncement } from "../../../src/draw/words/announcement.ts";
import { longDescription } from "../../../src/draw/words/longDescription.ts";
import { standingTable } from "../../../src/draw/words/table.ts";
import { fillOf } from "../../../src/scene/map/fills.ts";
import { marksOf } from "../../../src/scene/map/marks.ts";
import { sceneOf } from "../../../src/scene/scene.ts";
import { indexFacts } from "../../support/indexed.ts";
import { defaultView, LENSES } from "../../../src/view/viewState.ts";
import { cooperation, dataset, EARLIER_STOP, STOP } from "../../support/facts.ts";
import { realIndex } from "../../support/realData.ts";

const base = defaultView({ stops: realIndex.stops, partners: [] });

describe("the table of a map", () => {
  it("has one row for each partner with the look of its fill, at every stop and under every lens", () => {
    for (const stop of realIndex.stops)
      for (const lens of LENSES) {
        const rows = standingTable(realIndex, stop, lens);
        expect(rows.map(({ iso3 }) => iso3).sort()).toEqual(realIndex.dataset.partners.map(({ iso3 }) => iso3).sort());
        for (const { iso3, look, hindered } of rows) {
          const fill = fillOf(realIndex, stop, lens, iso3);
          expect({ look, hindered }).toEqual({ look: fill.look.name, hindered: fill.hindered });
        }
      }
  });

  it("calls nobody hatched whose look is crossed out, and as many as the legend counts", () => {
    for (const stop of realIndex.stops)
      for (const lens of LENSES) {
        const scene = sceneOf(realIndex, { ...base, stop, lens });
        const hatched = standingTable(realIndex, stop, lens).filter(({ hindered }) => hindered);
        expect(hatched.filter(({ look }) => look === "Halted" || look === "Blocked")).toEqual([]);
        expect(hatched).toHaveLength(scene.legend.find(({ key }) => key === "hindered")?.count ?? -1);
      }
  });

  it("says of deployments and money what the marks say, without the partner's name and without a sheet", () => {
    const rows = standingTable(realIndex, "2023-12", "standing");
    const marks = marksOf(realIndex, "2023-12");
    expect(rows.filter(({ deployments }) => deployments !== "")).toHaveLength(
      marks.filter(({ layer }) => layer === "deployments").length,
    );
    expect(rows.filter(({ funding }) => funding !== "")).toHaveLength(
      marks.filter(({ layer }) => layer === "funding").length,
    );
    const tunisia = rows.find(({ iso3 }) => iso3 === "TUN");
    expect(tunisia?.funding).toMatch(/^€67 million/);
    expect(rows.map(({ deployments, funding }) => deployments + funding).join()).not.toContain("sheet");
  });
});

describe("the announcement of a step", () => {
  const earlier = { ...base, stop: EARLIER_STOP };
  const later = { ...base, stop: STOP };

  it("names the document and the partners whose look changed", () => {
    const index = indexFacts(dataset([cooperation({ source: STOP, partners: ["TUN"] })]));
    const text = stepAnnouncement(sceneOf(index, earlier), sceneOf(index, later));
    expect(text).toMatch(/^Document of 13 December 2023: A letter\. 1 partner changed its look: Tunisia\.$/);
  });

  it("says that nothing changed", () => {
    const index = indexFacts(dataset());
    const text = stepAnnouncement(sceneOf(index, earlier), sceneOf(index, later));
    expect(text).toMatch(/No partner changed its look\.$/);
  });

  it("names at most three of many, first those of whom both documents speak", () => {
    const [before, after] = [sceneOf(realIndex, { ...base, stop: "2021-09" }), sceneOf(realIndex, base)];
    const [, list = ""] = /among them (.*)\.$/.exec(stepAnnouncement(before, after)) ?? [];
    const names = list.split(/, | and (?!Herzegovina)/);
    expect(names).toHaveLength(3);
    for (const name of names) {
      const was = before.fills.find((fill) => fill.name === name);
      const is = after.fills.find((fill) => fill.name === name);
      expect([was?.key, was?.hindered]).not.toEqual([is?.key, is?.hindered]);
      expect(["silent", "outside"]).not.toContain(was?.key);
    }
  });

  it("asks the new question after another lens, and keeps silent when neither changed", () => {
    const [standing, returns] = [sceneOf(realIndex, base), sceneOf(realIndex, { ...base, lens: "returns" })];
    expect(stepAnnouncement(standing, returns)).toBe(`${returns.lens.name}. ${returns.lens.question}`);
    expect(stepAnnouncement(standing, sceneOf(realIndex, { ...base, route: "western-balkans" }))).toBe("");
  });
});

describe("the long description", () => {
  const order = standingTable(realIndex, base.stop, base.lens).map(({ iso3 }) => iso3);

  it("names every partner under its look, in the order of the list", () => {
    const scene = sceneOf(realIndex, base);
    const [advancing = ""] = longDescription(scene, order);
    const bearers = order.filter((iso3) => scene.fills.some((fill) => fill.iso3 === iso3 && fill.key === "advancing"));
    const names = bearers.map((iso3) => realIndex.partner(iso3)?.name);
    expect(advancing).toBe(`Advancing, a new step in the last 24 months (${bearers.length}): ${names.join(", ")}.`);
  });

  it("leaves out layers that are off", () => {
    const text = longDescription(sceneOf(realIndex, { ...base, layers: ["labels"] }), order).join(" ");
    expect(text).not.toMatch(/Deployments|Money|Corridors|regions/);
    expect(longDescription(sceneOf(realIndex, base), order).join(" ")).toMatch(
      /Deployments.*Money.*regions.*Corridors/,
    );
  });

  it("tells a route's own corridors alone", () => {
    const text = longDescription(sceneOf(realIndex, { ...base, route: "western-balkans" }), order).join(" ");
    expect(text).toContain("Corridors of the Western Balkans route");
    expect(text).not.toContain("Corridors of the Eastern");
  });
});
