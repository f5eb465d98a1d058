import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, projectRoot, projectWith } from "./support/folders.ts";
import { event } from "./support/tables.ts";

/** Runs the command as a person would. */
function dataCheck(folder: string, sources: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/data-check.mjs", folder], {
    cwd: projectRoot,
    env: { ...process.env, SOURCES_DIR: sources },
    encoding: "utf8",
  });
  return { status, stderr, lines: stdout.split("\n") };
}

const text = { "2023-12-13-letter.txt": "Tunisia says yes to 12 officers, EUR 1 million and 51 people." };

describe("npm run data:check", () => {
  it("ends with 0 for good tables and counts their rows by table and document", () => {
    const { status, stderr, lines } = dataCheck(join(projectWith(), "seeds"), folderWith(text));
    expect(stderr).toBe("");
    expect(lines).toContain("funding            1    1");
    expect(lines).toContain("all                6    6");
    expect(lines).toContain("1 sources, 2 partners, 1 aliases, 1 regions, 2 instruments, 1 glossary, 0 corrections");
    expect(lines).toContain("6 phrases and 3 numbers looked up");
    expect(lines).toContain("0 errors and 0 warnings");
    expect(status).toBe(0);
  });

  it("ends with 1 for faults and prints them grouped by file", () => {
    const root = projectWith({
      events: [
        { ...event, kind: "call" },
        { ...event, id: "2023-12-b", title: "" },
      ],
      glossary: [{ id: "a", term: "", explanation: "A." }],
    });
    const { status, lines } = dataCheck(join(root, "seeds"), folderWith(text));
    const [first, second, blank, third] = lines;
    expect(first).toMatch(
      /^seeds\/events\.csv:2:\d+ \(kind\): "call" is not a kind of event\. It should be one of visit, /,
    );
    expect(second).toMatch(/^seeds\/events\.csv:3:\d+ \(title\): The cell is empty\./);
    expect(blank).toBe("");
    expect(third).toMatch(/^seeds\/glossary\.csv:2:3 \(term\): The cell is empty\./);
    expect(lines).toContain("3 errors and 0 warnings");
    expect(status).toBe(1);
  });

  it("says that phrases are unchecked where their folder is absent, and ends with 0", () => {
    const { status, lines } = dataCheck(join(projectWith(), "seeds"), "no/such/folder");
    expect(lines.some((line) => line.startsWith("phrases unchecked: "))).toBe(true);
    expect(status).toBe(0);
  });

  it("tells of every table that is missing instead of stopping", () => {
    const { status, stderr, lines } = dataCheck(folderWith({}), "no/such/folder");
    expect(stderr).toBe("");
    expect(lines.filter((line) => line.includes("The table is missing."))).toHaveLength(13);
    expect(status).toBe(1);
  });
});
