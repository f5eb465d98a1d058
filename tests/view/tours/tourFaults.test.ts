/** What is wrong in a tour’s file, and where a person finds it. */
import { describe, expect, it } from "vitest";
import { isMendable, type TourFault } from "../../../src/view/tours/tourFault.ts";
import { parseTour } from "../../../src/view/tours/parseTour.ts";
import { known } from "../known.ts";

const HEAD = ["---", "title: T", "language: en", "author: A", "summary: S", "---", ""];

const told = (faults: readonly TourFault[]): string[] =>
  faults.map(({ line, column, what }) => `${line}:${column} ${what.kind}`);

/** The views begin in the eighth line. */
function read(...lines: readonly string[]) {
  const { tour, faults } = parseTour([...HEAD, ...lines].join("\n"), "test", known);
  return { steps: tour?.steps ?? [], faults, told: told(faults) };
}

describe("the faults of a tour", () => {
  it("are told in the order of the file, and of the letters of a line", () => {
    const caption = ["A <b> and a", "[link](x).", "", "word ".repeat(100)];
    expect(
      read("## [One](x) `a`", "view: tour=x", "colour: red", "", ...caption, "", "## Two", "", "<b>").told,
    ).toEqual([
      "8:1 captionTooLong",
      "8:4 markup",
      "8:13 markup",
      "9:7 wordNotHere",
      "10:1 fieldUnknown",
      "12:3 markup",
      "13:1 markup",
      "17:1 noViewLine",
      "19:1 markup",
    ]);
  });

  it("are those of the head alone where there is neither head nor view", () => {
    const kinds = (text: string): string[] => parseTour(text, "test", known).faults.map(({ what }) => what.kind);
    expect(kinds("")).toEqual(["noFrontMatter"]);
    expect(kinds("---\ntitle: T")).toEqual(["openFrontMatter", "noViews"]);
  });

  it("name the rows that are not in the data, each in the view that names it", () => {
    const lines = [...HEAD, "## One", "view:", "", "A [^gone] [^here]", "", "## Two", "view:", "", "B [^gone]"];
    const { faults } = parseTour(lines.join("\n"), "test", { ...known, facts: ["here"] });
    expect(told(faults)).toEqual(["11:3 rowUnknown", "16:3 rowUnknown"]);
  });

  it("name the view of a row that is written in other letters than its own", () => {
    const lines = [...HEAD, "## One", "view:", "", "A", "", "## Two", "view:", "", "B [^go&#110;e]"];
    const { faults } = parseTour(lines.join("\n"), "test", { ...known, facts: [] });
    expect(told(faults)).toEqual(["13:1 rowUnknown"]);
  });
});

describe("the lines behind a heading", () => {
  it("tell what they cannot say, each in its line and column", () => {
    const { faults, steps } = read("## One", "", "  view: stop=2018", "  seconds: soon", "colour: red", "x".repeat(50));
    expect(told(faults)).toEqual(["10:9 view", "11:12 seconds", "12:1 fieldUnknown", "13:1 fieldNotRead"]);
    expect(faults[2]?.what).toEqual({ kind: "fieldUnknown", field: "colour" });
    expect(faults[3]?.what).toEqual({ kind: "fieldNotRead", field: "x".repeat(40) });
    expect(steps[0]).toMatchObject({ view: "stop=2018", seconds: null });
  });

  it("echo a line that says nothing without its blanks", () => {
    expect(read("## One", "view:", "  so be it").faults[0]?.what).toEqual({ kind: "fieldNotRead", field: "so be it" });
  });

  it("may have a blank before the colon and capitals, but no letter, and begin with the view", () => {
    expect(read("## One", "View : stop=2017-06", "SECONDS: 5").steps[0]).toMatchObject({
      view: "stop=2017-06",
      seconds: 5,
    });
    for (const line of ["Viewed: no", "An interview: yes", "seconds: 5"])
      expect(read("## One", "", line).told).toEqual(["8:1 noViewLine"]);
  });

  it("say nothing where the colon stands in the next line, so that the opening view is left", () => {
    expect(read("## One", "view", ": stop=2017-06")).toMatchObject({
      steps: [{ view: "", seconds: null }],
      told: ["9:1 fieldNotRead", "10:1 fieldNotRead"],
    });
  });

  it("keep each word of a view as it is written, and nothing between two words", () => {
    const { steps } = read("## One", "view: ?stop=2017-06&&q=why?&tour=x&partner=TUN&");
    expect(steps[0]?.view).toBe("stop=2017-06&q=why?&partner=TUN");
    expect(read("## One", "view: q=why?").steps[0]?.view).toBe("q=why?");
  });
});

describe("the parts of a view", () => {
  const words = (of: string) => [{ kind: "paragraph", parts: [{ kind: "text", text: of }] }];

  it("stay with their own heading, and without notes there are none", () => {
    const { steps } = read(
      ...["One", "Two", "Three"].flatMap((name) => [`## ${name}`, "view:", "", `Of ${name}.`, ""]),
    );
    expect(steps).toEqual(
      ["One", "Two", "Three"].map((name) => ({
        heading: name,
        view: "",
        seconds: null,
        caption: words(`Of ${name}.`),
        notes: [],
      })),
    );
  });

  it("are parted by a heading of the third level that says Notes, and by nothing else", () => {
    const { steps } = read(
      "## One",
      "view:",
      "",
      "Notes",
      "",
      "#### Notes",
      "",
      "### Remarks",
      "",
      "### NOTES ###",
      "",
      "N.",
    );
    expect(steps[0]?.caption).toEqual(["Notes", "Notes", "Remarks"].flatMap(words));
    expect(steps[0]?.notes).toEqual(words("N."));
  });

  it("are read by a maker although head and view are missing", () => {
    const { tour, faults } = parseTour("---\n---\n\n## One\n\nText.", "test", known, isMendable);
    expect(told(faults)).toEqual([...Array.from({ length: 4 }, () => "1:1 fieldMissing"), "4:1 noViewLine"]);
    expect(tour).toEqual({
      ...{ id: "test", title: "", language: "", translationOf: null, author: "", summary: "", minutes: null },
      steps: [{ heading: "One", view: "", seconds: null, caption: words("Text."), notes: [] }],
    });
  });

  it("begin behind a byte order mark, which is a blank in any other place", () => {
    expect(read("## One\ufefftwo", "view:").steps[0]?.heading).toBe("One two");
  });
});
