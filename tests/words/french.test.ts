import { describe, expect, it } from "vitest";
import { dates, ofDate } from "../../src/words/fr/basics.ts";
import { all } from "../../src/words/fr/all.ts";
import { span } from "../support/facts.ts";

const NARROW = "\u202f";

describe("French", () => {
  it("puts a narrow space that does not break before high punctuation and inside « », in texts and in answers", () => {
    expect(all.page.lenses.standing.question).toBe(`Où en est la coopération, selon ce document${NARROW}?`);
    expect(all.search.nothing("Tunis")).toBe(`Rien trouvé pour «${NARROW}Tunis${NARROW}».`);
    expect(all.learn.keys.groups[0]?.rows[3]?.does).toContain(`ouvert${NARROW}:`);
  });

  it("leaves addresses as they are, which have no space before their marks", () => {
    const address = "https://atlas.example/?lang=fr&stop=2023-12";
    expect(all.cite.view("État", "abc", "Lettre", address, "1er mai 2026")).toContain(`${address} (consulté`);
  });

  it.each([
    ["2021-09-10/2021-09-28", "10 septembre 2021 au 28 septembre 2021"],
    ["2022/2023", "2022 à 2023"],
    ["2017-01/2017-06~", "janvier 2017 – vers juin 2017"],
    ["2023-10/..", "à partir d’octobre 2023"],
    ["2019~/..", "à partir de 2019 environ"],
    ["../2023-12", "au plus tard en décembre 2023"],
    ["2024-33", "1er trimestre 2024"],
  ])("says the span %s as “%s”", (edtf, words) => {
    expect(dates.span(span(edtf))).toBe(words);
  });

  it("joins a date to what it belongs to by the article that the date asks for", () => {
    expect(ofDate("13 décembre 2023")).toBe("du 13 décembre 2023");
    expect(ofDate("10 septembre 2021 au 28 septembre 2021")).toBe("du 10 septembre 2021 au 28 septembre 2021");
    expect(ofDate("avril 2024")).toBe("d’avril 2024");
    expect(ofDate("1er trimestre 2024")).toBe("du 1er trimestre 2024");
  });
});
