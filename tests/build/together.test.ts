import { describe, expect, it } from "vitest";
import { apart, sharedWith, together } from "../../build/chunks/together.ts";

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

  it("travel apart where another page needs them too, so that it brings nothing else along", () => {
    const other = sharedWith("frame", "common", names, (id) =>
      id === "frame" ? ["deep", "own", "framed"] : importsOf(id),
    );
    expect(Object.fromEntries(other)).toEqual({
      first: "first",
      deep: "common",
      shared: "first",
      own: "common",
      circle: "explorer",
    });
  });

  it("travel in a file of their own where some readers need none of them", () => {
    expect(apart("english", (id) => id === "deep", names).get("deep")).toBe("english");
    expect(apart("english", (id) => id === "deep", names).get("shared")).toBe("first");
  });
});
