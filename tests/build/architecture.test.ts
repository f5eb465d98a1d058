import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
const drawing = /```mermaid\n([^]*?)```/.exec(page)?.[1] ?? "";
const arrows = [...drawing.matchAll(/^\s*(\w+)(?:\[\(\w+\)\])? (-->|-\.->) (\w+)$/gm)].map(
  ([, from = "", kind = "", to = ""]) => ({ from, isImport: kind === "-->" && from !== "seeds", to }),
);

/** The floor of a file: `slice` for src/slice/…, `build`, `geo`. */
const floorOf = (path: string): string => {
  const [first = "", second = ""] = relative(root, path).split("/");
  return first === "src" ? second : first;
};

/** `from to` for each import of a file of one floor by a file of another. */
function imports(): Set<string> {
  const files = ["src", "build"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, String(name))),
  );
  return new Set(
    files
      .filter((path) => /\.(ts|svelte)$/.test(path))
      .flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/\bfrom "(\.[^"]+)"|import "(\.[^"]+)"/g)].map(
          ([, named, bare]) => `${floorOf(resolve(dirname(path), named ?? bare ?? ""))} ${floorOf(path)}`,
        ),
      ),
  );
}

describe("The drawing of the way of data", () => {
  const real = imports();

  it("has every floor", () => {
    const floors = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
    expect(floors.map(({ name }) => name).filter((name) => !drawn.has(name))).toEqual([]);
    expect(arrows.length).toBeGreaterThan(10);
  });

  it.each(arrows.filter(({ isImport }) => isImport))("is right that $to reads $from", ({ from, to }) => {
    expect(real).toContain(`${from} ${to}`);
    expect(real).not.toContain(`${to} ${from}`);
  });

  it("is right that the press reaches the pages by files alone", () => {
    expect(real).not.toContain("build pages");
    expect(real).not.toContain("pages build");
  });
});
