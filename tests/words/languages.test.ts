import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as arabic from "../../src/words/ar/basics.ts";
import { core as arabicCore } from "../../src/words/ar/core.ts";
import * as german from "../../src/words/de/basics.ts";
import * as french from "../../src/words/fr/basics.ts";
import { directionOf, languageFor, languageOf, LANGUAGES } from "../../src/words/languages.ts";
import { projectRoot } from "../build/support/folders.ts";

const span = (edtf: string) => ({ edtf, earliest: null, latest: null, approximate: false });

describe("the language of a page", () => {
  it("is what the address says, then the first that the browser wants and the atlas speaks, then English", () => {
    expect(languageOf("?lang=ar", ["fr"])).toBe("ar");
    expect(languageOf("?lang=xx", ["fr-CA", "de"])).toBe("fr");
    expect(languageFor(["nl", "DE-at", "en"])).toBe("de");
    expect(languageFor(["nl"])).toBe("en");
    expect(languageFor([])).toBe("en");
  });

  it("is decided alike by the script before the first paint", () => {
    const script = readFileSync(join(projectRoot, "public/first.js"), "utf8");
    for (const query of ["", "?lang=fr", "?lang=xx", "?lang=&stop=2017-06", "?lang=de&lang=fr"])
      for (const wanted of [["en-GB"], ["fr-CA", "en"], ["nl", "ar-EG"], []]) {
        const root = { lang: "en", dir: "", dataset: {} };
        const page = { documentElement: root, currentScript: { dataset: {} } };
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the script is ours and has no module form
        new Function("document", "location", "navigator", "addEventListener", script)(
          page,
          { search: query },
          { languages: wanted },
          () => undefined,
        );
        const language = languageOf(query, wanted);
        expect(root).toMatchObject({ lang: language, dir: directionOf(language) });
      }
  });

  it("runs from right to left in Arabic alone", () => {
    expect(LANGUAGES.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
  });
});

describe("an amount", () => {
  it("is said as newspapers of each language say it, and never rounded", () => {
    expect(french.amounts.euros(2_850_000_000)).toBe("2,85\u00a0milliards d’euros");
    expect(french.amounts.euros(1_750_000)).toBe("1,75\u00a0million d’euros");
    expect(french.amounts.euros(4500)).toBe("4500\u00a0€");
    expect(german.amounts.euros(2_850_000_000)).toBe("2,85\u00a0Mrd.\u00a0Euro");
    expect(german.amounts.euros(231_900_000)).toBe("231,9\u00a0Mio.\u00a0Euro");
    expect(arabic.amounts.euros(2_850_000_000)).toBe("2.85\u00a0مليار يورو");
    expect(arabic.amounts.euros(5_000_000)).toBe("5\u00a0ملايين يورو");
    expect(arabic.amounts.euros(67_000_000)).toBe("67\u00a0مليون يورو");
  });

  it("keeps its qualifier", () => {
    expect(french.amounts.qualified("up to", "12")).toBe("jusqu’à 12");
    expect(german.amounts.qualified("almost", "12")).toBe("knapp 12");
    expect(arabic.amounts.qualified("over", "12")).toBe("أكثر من 12");
  });

  it("has its thousands and its decimals parted as the language does", () => {
    expect([french, german, arabic].map(({ amounts }) => amounts.count(12_640.5))).toEqual([
      "12\u202f640,5",
      "12\u202f640,5",
      "12,640.5",
    ]);
  });
});

describe("a date", () => {
  it("is said in each language, and no more exactly than it is known", () => {
    expect(french.dates.span(span("2023-12-13"))).toBe("13 décembre 2023");
    expect(french.dates.span(span("2021-07-01"))).toBe("1er juillet 2021");
    expect(french.dates.span(span("../2017-06-09"))).toBe("au plus tard le 9 juin 2017");
    expect(french.dates.span(span("2006/.."))).toBe("à partir de 2006");
    expect(french.dates.span(span("2024-33"))).toBe("1er trimestre 2024");
    expect(german.dates.span(span("2023-12-13"))).toBe("13. Dezember 2023");
    expect(german.dates.span(span("2024-34/.."))).toBe("ab 2. Quartal 2024");
    expect(arabic.dates.span(span("2023-12-13"))).toBe("13 ديسمبر 2023");
    expect(arabic.dates.span(span("2015/2016"))).toBe("من 2015 إلى 2016");
    expect(arabic.dates.shortMonthOf("2021-09")).toMatch(/2021/);
  });

  it("takes the article that French asks for", () => {
    expect(["13 décembre 2023", "septembre 2021", "avril 2024", "1er trimestre 2024"].map(french.ofDate)).toEqual([
      "du 13 décembre 2023",
      "de septembre 2021",
      "d’avril 2024",
      "du 1er trimestre 2024",
    ]);
  });
});

describe("a count in Arabic", () => {
  it("takes the form of nought, one, two, few, many and hundreds", () => {
    const forms = { zero: "صفر", one: "واحد", two: "اثنان", few: "# قليل", many: "# كثير", other: "# مئات" };
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => arabic.plural(count, forms))).toEqual([
      "صفر",
      "واحد",
      "اثنان",
      "3 قليل",
      "10 قليل",
      "11 كثير",
      "99 كثير",
      "100 مئات",
      "103 قليل",
    ]);
    expect(arabicCore.explorer.entries(11)).toBe("11 مدخلاً");
  });
});
