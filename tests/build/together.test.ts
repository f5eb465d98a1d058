import { describe, expect, it } from "vitest";
import { together } from "../../build/chunks/together.ts";

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  page: ["shared", "first"],
  program: ["shared", "own", "circle"],
  first: ["deep"],
  circle: ["program", "circle"],
  lazy: ["own", "alone"],
};
const importsOf = (id: string): readonly string[] => IMPORTS[id] ?? [];

describe("modules that travel together", () => {
  const names = together(
    [
      { name: "first", entry: "page" },
      { name: "explorer", entry: "program" },
    ],
    importsOf,
  );

  it("are those that an entry reaches by static imports, the first entry going before the others", () => {
    expect(Object.fromEntries(names)).toEqual({
      first: "first",
      deep: "first",
      shared: "first",
      own: "explorer",
      circle: "explorer",
    });
  });

  it("leave out the entries, which are asked for by their own names, and what nobody needs at once", () => {
    for (const id of ["page", "program", "lazy", "alone"]) expect(names.has(id), id).toBe(false);
  });
});
