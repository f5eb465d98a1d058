import { describe, expect, it } from "vitest";
import { catalogueFaults } from "../../build/catalogues/catalogueFaults.ts";
import { checkCatalogues } from "../../build/catalogues/checkCatalogues.ts";
import { cataloguesPlugin } from "../../build/plugins/catalogues.ts";

const english = {
  page: { title: "Route Atlas", years: (first: string, last: string) => `${first} to ${last}` },
  steps: ["one", "two"],
};

describe("a catalogue beside English", () => {
  it("is whole when it has the same messages of the same kinds", () => {
    const french = { page: { title: "Route Atlas", years: (first: string) => first }, steps: ["un", "deux"] };
    expect(catalogueFaults("fr", french, english)).toEqual([]);
  });

  it("is told with its language and the path of the message that it lacks", () => {
    expect(catalogueFaults("fr", { page: { title: "Route Atlas" }, steps: ["un", "deux"] }, english)).toEqual([
      "The catalogue fr lacks the message page.years.",
    ]);
    expect(catalogueFaults("ar", { steps: ["1", "2"] }, english)).toEqual(["The catalogue ar lacks the message page."]);
  });

  it("is told what it has and should not, what is empty, and what is of another kind", () => {
    const faulty = { page: { title: "", years: "2017", other: "x" }, steps: ["eins"] };
    expect(catalogueFaults("de", faulty, english)).toEqual([
      "In the catalogue de, the message page.title is empty.",
      "In the catalogue de, page.years is a text; English has a function.",
      "The catalogue de has a message that English has not: page.other.",
      "In the catalogue de, steps has 1 parts; English has 2.",
    ]);
  });

  it("is whole in every language of the atlas", () => expect(checkCatalogues()).toEqual([]));
});

describe("a build", () => {
  const built = (faults: readonly string[]): string => {
    const told: string[] = [];
    const error = (message: unknown): void => void told.push(`error: ${String(message)}`);
    const { buildStart } = cataloguesPlugin(() => faults);
    if (typeof buildStart === "function") Reflect.apply(buildStart, { error }, []);
    return told.join();
  };

  it("stops at a missing message, with a sentence that names it", () => {
    expect(built(["The catalogue fr lacks the message page.years."])).toBe(
      "error: The catalogues have faults.\nThe catalogue fr lacks the message page.years.",
    );
    expect(built([])).toBe("");
  });
});
