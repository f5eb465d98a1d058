import { beforeAll, describe, expect, it } from "vitest";
import { pressDataset } from "../../../build/dataset/pressDataset.ts";
import { pressSearch } from "../../../build/search/pressSearch.ts";
import { type Find, type Search, searchOver } from "../../../src/scene/search/search.ts";
import { searchEntries } from "../../../src/scene/search/entries.ts";
import { nameSearch } from "../../../src/scene/search/names.ts";
import type { SearchMaterials } from "../../../src/scene/search/materials.ts";
import { projectRoot } from "../../build/support/folders.ts";
import { realIndex } from "../../support/realData.ts";
import { seeded } from "../../support/seeded.ts";

let search: Search;
let materials: SearchMaterials;

beforeAll(async () => {
  materials = await pressSearch(projectRoot);
  search = searchOver(realIndex, pressDataset(projectRoot).dataset.glossary, materials);
  await search.ready;
});

/** The answer that Enter takes. */
function first(query: string): Find | undefined {
  return search.find(query).groups[0]?.finds[0];
}

function keysOf(query: string): string[] {
  return search.find(query).groups.flatMap(({ finds }) => finds.map(({ key }) => key));
}

describe("a partner", () => {
  it.each([
    ["Tunisia", "TUN"],
    ["tunisi", "TUN"],
    ["TUN", "TUN"],
    ["tn", "TUN"],
    ["Tunesien", "TUN"],
    ["Tunisie", "TUN"],
    ["تونس", "TUN"],
    ["Türkiye", "TUR"],
    ["Turkey", "TUR"],
    ["turkiye", "TUR"],
    ["Turquie", "TUR"],
    ["Türkei", "TUR"],
    ["تركيا", "TUR"],
    ["FYROM", "MKD"],
    ["Macedonia", "MKD"],
    ["Ivory Coast", "CIV"],
    ["cote d'ivoire", "CIV"],
    ["cotedivoire", "CIV"],
    ["Elfenbeinküste", "CIV"],
    ["ساحل العاج", "CIV"],
    ["Cape Verde", "CPV"],
    ["Kap Verde", "CPV"],
    ["Gambia", "GMB"],
    ["Aegypten", "EGY"],
    ["جزائر", "DZA"],
    ["Upper Volta", "BFA"],
    ["Kosova", "XKX"],
    ["Weissrussland", "BLR"],
  ])("is the first answer to “%s”", (query, iso3) => {
    expect(first(query)?.key).toBe(`partner-${iso3}`);
  });

  it("says by which of its names it was found, and nothing where that is the name on the map", () => {
    expect(first("Turkey")?.foundAs).toMatchObject({ name: "Turkey", kind: "former" });
    expect(first("turkiye")?.foundAs).toBeNull();
  });

  it("has a code and a name in every language of the site", () => {
    const findNames = nameSearch(searchEntries(realIndex, [], materials));
    for (const { iso3 } of realIndex.dataset.partners) {
      const names = materials.names[iso3] ?? [];
      expect(names.filter(({ kind }) => kind === "code").length, iso3).toBeGreaterThanOrEqual(2);
      expect(new Set(names.map(({ name }) => name)).size, iso3).toBe(names.length);
      for (const { name } of names)
        expect(
          findNames(name).map(({ entry }) => entry.key),
          `${iso3} as ${name}`,
        ).toContain(`partner-${iso3}`);
    }
  });

  it("is found with any one letter left out, doubled, exchanged or swapped with its neighbour", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seeded(seed);
      const { iso3, name } = random.pick(realIndex.dataset.partners.filter((partner) => partner.name.length >= 6));
      const at = random.whole(1, name.length - 2);
      const letter = name.charAt(at);
      const typo = random.pick([
        name.slice(0, at) + name.slice(at + 1),
        name.slice(0, at) + letter + name.slice(at),
        `${name.slice(0, at)}x${name.slice(at + 1)}`,
        name.slice(0, at) + name.charAt(at + 1) + letter + name.slice(at + 2),
      ]);
      expect(keysOf(typo), `seed ${String(seed)}: ${typo} for ${name}`).toContain(`partner-${iso3}`);
    }
  });
});

describe("what else has a name", () => {
  it.each([
    ["central mediterranean", "route-central-mediterranean"],
    ["atlantic and western", "route-atlantic-western-mediterranean"],
    ["readmission agreement", "instrument-readmission-agreement"],
    ["readmision agreement", "instrument-readmission-agreement"],
    ["Frontex", "actor-frontex"],
    ["frontx", "actor-frontex"],
    ["EMLO", "actor-european-migration-liaison-officer"],
    ["EUTF", "programme-eu-emergency-trust-fund-for-africa"],
    ["ndici", "term-ndici"],
    ["Khartoum Process", "term-khartoum-process"],
    ["december 2023", "document-2023-12"],
    ["8952/21", "document-2021-05"],
  ])("is among the answers to “%s”", (query, key) => {
    expect(keysOf(query)).toContain(key);
  });

  it("is a place, by its own spelling, another or a misspelt one", () => {
    for (const query of [
      "Agadez",
      "agadès",
      "Lampedusa",
      "lampedsa",
      "Aegean Sea",
      "ageean",
      "Italie",
      "West Africa",
    ]) {
      const places = search.find(query).groups.find(({ group }) => group === "places");
      expect(places?.finds[0]?.target.kind, query).toBe("place");
    }
    expect(first("Agadez")?.target).toMatchObject({ lon: 7.99, lat: 16.97 });
  });

  it("comes before the words of statements when it is spelt as its name begins", () => {
    for (const query of ["Niger", "nige", "frontex", "western balkans", "talent partnership"])
      expect(search.find(query).groups[0]?.group, query).not.toBe("passages");
  });

  it("comes after the words of statements when it is only spelt alike", () => {
    const groups = search.find("coup").groups.map(({ group }) => group);
    expect(groups[0]).toBe("passages");
  });
});

describe("a passage", () => {
  const rows = (query: string): string[] =>
    (search.find(query, "passages").groups.find(({ group }) => group === "passages")?.finds ?? []).map(
      ({ key }) => key,
    );
  const fundingOf = (amountEur: number): string[] =>
    realIndex.dataset.facts.flatMap((fact) =>
      fact.table === "funding" && fact.amountEur === amountEur ? [`row-${fact.id}`] : [],
    );

  it.each(["67 million", "€67m", "67 000 000", "67,000,000", "67 Mio. €", "67 millions", "٦٧ مليون", "67000000"])(
    "is found by the amount “%s”",
    (query) => {
      const wanted = fundingOf(67_000_000);
      expect(wanted.length).toBeGreaterThan(0);
      expect(rows(query)).toEqual(expect.arrayContaining(wanted));
    },
  );

  it("is found by every amount and every count from ten of the tables", () => {
    const idsOf = new Map<string, string[]>();
    for (const fact of realIndex.dataset.facts) {
      const figure =
        fact.table === "funding" && fact.amountEur !== null
          ? realIndex.words.amounts.euros(fact.amountEur)
          : fact.table === "deployments" && fact.count !== null && fact.count >= 10
            ? String(fact.count)
            : null;
      if (figure !== null) idsOf.set(figure, [...(idsOf.get(figure) ?? []), `row-${fact.id}`]);
    }
    expect(idsOf.size).toBeGreaterThan(30);
    for (const [figure, ids] of idsOf) expect(rows(figure), figure).toEqual(expect.arrayContaining(ids));
  });

  it("is found by words from its statement in any order, each begun and none of them missing", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const fact = random.pick(realIndex.dataset.facts);
      const words = fact.statement.match(/\p{L}{5,}/gu) ?? [];
      if (words.length < 3) continue;
      const query = [random.pick(words), random.pick(words).slice(0, 5)].reverse().join(" ");
      expect(rows(query), `seed ${String(seed)}: ${query}`).toContain(`row-${fact.id}`);
    }
  });

  it("is found by a partner's name in another language beside a word", () => {
    const found = rows("Tunesien readmission");
    expect(found.length).toBeGreaterThan(0);
    for (const key of found) {
      const fact = realIndex.fact(key.slice("row-".length));
      expect([...(fact?.partners ?? []), ...(fact?.others ?? []).map(({ iso3 }) => iso3)], key).toContain("TUN");
    }
  });

  it("shows the words found, and where they stand when that is not in the statement", () => {
    const [find] = search.find("coup").groups[0]?.finds ?? [];
    expect(find?.excerpt.filter(({ isFound }) => isFound).map(({ text }) => text.toLowerCase())).toContain("coup");
    for (const { finds } of search.find("atlantic", "passages").groups.filter(({ group }) => group === "passages"))
      for (const each of finds)
        expect(each.detail !== "" || each.excerpt.some(({ isFound }) => isFound), each.key).toBe(true);
  });

  it("leads to its document, and to its partner where it has one", () => {
    const [find] = search.find("niger coup").groups[0]?.finds ?? [];
    expect(find?.target).toMatchObject({ kind: "row", iso3: "NER" });
  });
});

describe("a miss", () => {
  it("finds nothing and offers what is spelt alike", () => {
    const missed = search.find("Tonidzia");
    expect(missed.total).toBe(0);
    expect(missed.near.map(({ title }) => title)).toContain("Tunisia");
  });

  it("offers nothing where nothing is alike, and takes an empty query and signs for what they are", () => {
    for (const query of ["qqqqqqqqq", "", "   ", "€", "–", "(", '"', "\\"])
      expect(search.find(query).near, query).toEqual([]);
    expect(search.find("").groups).toEqual([]);
    for (const query of ["constructor", "__proto__", "toString"]) expect(search.find(query).query).toBe(query);
  });
});

describe("counts and shares", () => {
  it("tell how many there are when only some are shown, and show all when asked", () => {
    const some = search.find("frontex").groups.find(({ group }) => group === "passages");
    const all = search.find("frontex", "passages").groups.find(({ group }) => group === "passages");
    expect(some?.finds.length).toBeLessThan(some?.total ?? 0);
    expect(all?.finds).toHaveLength(some?.total ?? -1);
    expect(new Set(all?.finds.map(({ key }) => key)).size).toBe(all?.finds.length);
  });
});
