import { describe, expect, it } from "vitest";
import { indexFacts } from "../support/indexed.ts";
import { cooperation, dataset, EARLIER_STOP, event, STOP } from "../support/facts.ts";

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe("the index of facts", () => {
  const index = indexFacts(
    dataset([
      event({ id: "both", partners: ["TUN", "MAR"], routes: ["central-mediterranean"] }),
      event({ id: "venue", partners: ["ALB"], others: [{ iso3: "TUN", role: "venue" }] }),
      event({ id: "twice", partners: ["TUN"], others: [{ iso3: "TUN", role: "venue" }] }),
      cooperation({ id: "regional", partners: [], region: "north-africa" }),
      event({ id: "earlier", source: EARLIER_STOP, partners: ["TUN"], routes: ["central-mediterranean"] }),
    ]),
  );

  it("keeps what is about a partner apart from what only names it, in table order", () => {
    const { about, naming } = index.factsOfPartner(STOP, "TUN");
    expect([ids(about), ids(naming)]).toEqual([["both", "twice"], ["venue"]]);
  });

  it("gives a joint row to each of its partners and a regional row to none", () => {
    expect(ids(index.factsOfPartner(STOP, "MAR").about)).toEqual(["both"]);
    expect(ids(index.regionalFacts(STOP))).toEqual(["regional"]);
  });

  it("keeps the documents apart", () => {
    expect(ids(index.factsOfStop(EARLIER_STOP))).toEqual(["earlier"]);
    expect(ids(index.factsOfRoute(EARLIER_STOP, "central-mediterranean"))).toEqual(["earlier"]);
    expect(ids(index.factsOfRoute(STOP, "central-mediterranean"))).toEqual(["both"]);
    expect(index.stops).toEqual([EARLIER_STOP, STOP]);
  });

  it("has nothing rather than a gap where no row speaks", () => {
    expect(index.factsOfPartner(STOP, "SEN")).toEqual({ about: [], naming: [] });
    expect(index.factsOfPartner(STOP, "__proto__")).toEqual({ about: [], naming: [] });
    expect(index.factsOfRoute(STOP, "western-balkans")).toEqual([]);
  });

  it("finds rows, partners, regions and instruments by id, and nothing by a stranger’s", () => {
    const index = indexFacts(dataset([event({ id: "venue", partners: ["ALB"] })]));
    expect(index.fact("venue")?.partners).toEqual(["ALB"]);
    expect(index.partner("MAR")?.name).toBe("Morocco");
    expect(index.region("sahel")?.name).toBe("Sahel");
    expect(index.instrument("in-returns")?.family).toBe("returns");
    expect([index.fact("constructor"), index.partner("XXX"), index.region(""), index.instrument("x")]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it("says in a sentence which document or route is missing", () => {
    expect(() => index.source("1999-01")).toThrow("There is no document 1999-01.");
    expect(() => index.factsOfStop("1999-01")).toThrow("There is no document 1999-01.");
    expect(() => indexFacts(dataset([], { routes: [] })).route("western-balkans")).toThrow(
      "There is no route western-balkans.",
    );
    expect(() => indexFacts(dataset([event({ id: "lost", source: "1999-01" })]))).toThrow(
      "The row lost names the document 1999-01, which sources.csv does not list.",
    );
  });
});
