import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editionId, integrityOf } from "../../build/editions/editionId.ts";
import { keepEditions } from "../../build/editions/keepEditions.ts";
import { keptEditions } from "../../build/editions/keptEditions.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const FILES = new Map([
  ["embed.html", bytes("<p>")],
  ["embed.js", bytes("1")],
  ["frame/a.js", bytes("2")],
]);

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "editions-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A built site with these editions of the data, newest first; the answer are their ids. */
function site(...editions: readonly (readonly [data: string, program: string])[]): string[] {
  const listed = editions.map(([data, program]) => {
    const files = new Map([...FILES, ["embed.js", bytes(program)]]);
    const id = editionId(data, files);
    for (const [path, content] of files) {
      const target = join(folder, "site/editions", id, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      writeFileSync(`${target}.br`, "packed");
    }
    return { id, data, date: null, loader: integrityOf(program) };
  });
  writeFileSync(join(folder, "site/editions/index.json"), JSON.stringify({ version: 1, editions: listed }));
  return listed.map(({ id }) => id);
}

describe("the name of an edition", () => {
  it("follows from the data and from every byte and path, and not from the order of the files", () => {
    const id = editionId("aaaaaaaaaa", FILES);
    expect(id).toMatch(/^aaaaaaaaaa-[0-9a-f]{10}$/);
    expect(editionId("aaaaaaaaaa", new Map([...FILES].reverse()))).toBe(id);
    expect(editionId("aaaaaaaaaa", new Map([...FILES, ["embed.js", bytes("x")]]))).not.toBe(id);
    expect(editionId("aaaaaaaaaa", new Map([...FILES, ["more.js", bytes("")]]))).not.toBe(id);
  });
});

describe("an edition that is put by", () => {
  it("is found by every later build with the same bytes, the oldest first, once", () => {
    const [newer, older] = site(["bbbbbbbbbb", "2"], ["aaaaaaaaaa", "1"]);
    expect(keepEditions(folder, join(folder, "site"), "2026-11-22")).toEqual([older, newer]);
    expect(keepEditions(folder, join(folder, "site"), "2027-01-01")).toEqual([]);
    const kept = keptEditions(folder);
    expect(kept.map(({ id, date }) => [id, date])).toEqual([
      [older, "2026-11-22"],
      [newer, "2026-11-22"],
    ]);
    expect([...(kept[0]?.files.keys() ?? [])].sort()).toEqual([...FILES.keys()]);
    const [third = ""] = site(["cccccccccc", "3"]);
    keepEditions(folder, join(folder, "site"), "2027-01-01");
    expect(keptEditions(folder).map(({ id }) => id)).toEqual([older, newer, third]);
  });

  it("stops the build where a byte of it has changed or a file is gone", () => {
    const [id = ""] = site(["aaaaaaaaaa", "1"]);
    keepEditions(folder, join(folder, "site"), "2026-11-22");
    writeFileSync(join(folder, "editions", id, "embed.js"), "other");
    expect(() => keptEditions(folder)).toThrow(`editions/${id}/ is not what was put by on 2026-11-22`);
    rmSync(join(folder, "editions", id), { recursive: true });
    expect(() => keptEditions(folder)).toThrow("Restore it");
  });

  it("is refused where the site is none or not whole", () => {
    expect(() => keepEditions(folder, join(folder, "site"), "2026-11-22")).toThrow("build the site first");
    const [id = ""] = site(["aaaaaaaaaa", "1"]);
    rmSync(join(folder, "site/editions", id, "embed.html"));
    expect(() => keepEditions(folder, join(folder, "site"), "2026-11-22")).toThrow("is not whole");
  });
});
