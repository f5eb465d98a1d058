import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as arabic from "../../../src/words/ar/around.ts";
import * as german from "../../../src/words/de/around.ts";
import * as english from "../../../src/words/en/around.ts";
import * as french from "../../../src/words/fr/around.ts";
import { projectRoot } from "../../build/support/folders.ts";

/** The source of all that a frame may run: its own parts and the floors above the components. */
const sources = ["src/ui/embed", "src/pages/embed", "src/scene", "src/slice", "src/draw/svg", "src/view"].flatMap(
  (folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => path.endsWith(".ts") && !path.includes("/languages/")),
);

/** The names of messages of the explorer that a text asks for: `explorer.close`, `{ map } = words.explorer`. */
function asked(text: string): string[] {
  return [
    ...[...text.matchAll(/\bexplorer\.(\w+)/g)].map(([, name = ""]) => name),
    ...[...text.matchAll(/\{([^{}]*)\} = [\w.]*\bexplorer;/g)].flatMap(([, names = ""]) => names.split(/[\s,]+/)),
  ].filter((name) => name !== "");
}

describe("The words of a frame", () => {
  it("hold every word around a map that a frame asks for", () => {
    const given = new Set([...Object.keys(english.around), "controls"]);
    const wanted = sources.flatMap((path) => asked(readFileSync(join(projectRoot, path), "utf8")));
    expect(wanted).toContain("previous");
    expect(wanted.filter((name) => !given.has(name))).toEqual([]);
  });

  it("hold every word of the tools that a frame asks for", () => {
    const wanted = sources
      .filter((path) => path.includes("/embed/"))
      .flatMap((path) => [...readFileSync(join(projectRoot, path), "utf8").matchAll(/\bcontrols\.(\w+)/g)])
      .map(([, name = ""]) => name);
    expect([...new Set(wanted)].sort()).toEqual(Object.keys(english.zooming).sort());
  });

  it("are the same in every language", () => {
    for (const { around, zooming } of [french, german, arabic]) {
      expect(Object.keys(around).sort()).toEqual(Object.keys(english.around).sort());
      expect(Object.keys(zooming).sort()).toEqual(Object.keys(english.zooming).sort());
    }
  });
});
