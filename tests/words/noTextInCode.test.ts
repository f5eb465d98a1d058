import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as vocabulary from "../../src/model/vocabulary.ts";
import { projectRoot } from "../build/support/folders.ts";
import { textsIn } from "./textInCode.ts";

/** What looks like words for readers and is none, with the reason. */
const NOT_FOR_READERS: readonly (readonly [text: RegExp, reason: string])[] = [
  [/^(Feature|Point|Polygon)$/, "types of GeoJSON"],
  [/^(Escape|Enter|Backspace|Home|End)$/, "keys"],
  [/^[a-z]*\.(csv|json)$/, "names of files"],
  [/^Atlas (Sans|Serif)\b/, "typefaces"],
  [/^(origin region|arrival point)$/, "values of the table of places"],
  [/^([A-Z]{3} )+[A-Z]{3}$/, "codes of countries"],
  [/^input, select, textarea/, "a selector"],
  [/^((input|select|textarea|button|a|canvas|dialog|summary|\[[^\]]+\])(, |$))+$/, "a list of selectors"],
  [/^There is no (document|route)$/, "an error that only a program can make"],
  [/^Route Atlas( contributors)?$/, "our name, the same in every language, in citations"],
  [/^CC BY 4\.0$/, "the name of the licence"],
  [/^### Notes$/, "a mark of the form of tours, the same in every language"],
  [/^(Georgia|Arial)$/, "typefaces that every office has"],
  [/^(<\/?[A-Z][A-Za-z]+[ >]|" [A-Z][A-Za-z]+=")/, "elements and attributes of Office Open XML"],
];

const codes = new Set(Object.values(vocabulary).flatMap((value) => (Array.isArray(value) ? (value as string[]) : [])));

const isAllowed = (text: string): boolean => codes.has(text) || NOT_FOR_READERS.some(([known]) => known.test(text));

describe("what readers read", () => {
  it("stands in the catalogues and nowhere else in the code", () => {
    const files = readdirSync(join(projectRoot, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|svelte)$/.test(file) && !/^words[\\/]/.test(file))
      .map((file) => join("src", file));
    expect(files.length).toBeGreaterThan(150);
    const texts = files
      .sort()
      .flatMap((file) =>
        textsIn(file, readFileSync(join(projectRoot, file), "utf8")).map((found) => ({ file, ...found })),
      )
      .filter(({ text }) => !isAllowed(text));
    expect(texts.map(({ file, line, text }) => `${file}:${String(line)}: ${text}`)).toEqual([]);
  });

  it("is found in markup, in attributes that are read out and in literals", () => {
    const texts = (source: string, name = "A.svelte"): string[] => textsIn(name, source).map(({ text }) => text);
    expect(texts("<p>Close</p>")).toEqual(["Close"]);
    expect(texts('<p title="Next" class="Big red"></p>')).toEqual(["Next"]);
    expect(texts('<p aria-label={isOpen ? "Close it" : "Open it"}></p>')).toEqual(["Close it", "Open it"]);
    expect(texts("<p>{`${count} rows of them`}</p>")).toEqual(["rows of them"]);
    expect(texts('const said = "Copied";', "a.ts")).toEqual(["Copied"]);
    expect(texts('const said = "the picture stays";', "a.ts")).toEqual(["the picture stays"]);
    expect(texts("const said = `Leaves out ${what}`;", "a.ts")).toEqual(["Leaves out"]);
  });

  it("is not what only machines and developers read", () => {
    const code = [
      'import Close from "./Close it.svelte";',
      'const kind: "Close it" | null = null;',
      'if (isWrong) throw new TypeError("There is no such thing.");',
      'const name = "route-atlas"; const path = `M8 1 L2 ${end}`; const file = `${name}.csv`;',
      "// A comment says why.",
    ].join("\n");
    expect(textsIn("a.ts", code)).toEqual([]);
    expect(textsIn("A.svelte", '<p class="one two" style:color={`var(--${name})`}>{name}</p>')).toEqual([]);
  });
});
