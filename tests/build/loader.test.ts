import { Script } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { loaderProgram, loaderTypes } from "../../build/loader/pressLoader.ts";
import { projectRoot } from "./support/folders.ts";

describe("embed.js", () => {
  it("is one plain script of at most four kilobytes, with nothing that a strict policy forbids", async () => {
    const program = await loaderProgram(projectRoot);
    expect(brotliCompressSync(program).length).toBeLessThanOrEqual(4096);
    expect(() => new Script(program)).not.toThrow();
    expect(program).not.toMatch(/\beval\b|new Function|\bimport\b|innerHTML|setAttribute\(.style/);
  }, 60_000);

  it("comes with types that are a declaration as they stand", () => {
    const { diagnostics, outputText } = ts.transpileModule(loaderTypes(projectRoot), { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    expect(outputText.replace(/\/\*[^]*?\*\/|\/\/.*/g, "").trim()).toMatch(/^(export \{\};?)?$/);
  });
});
