import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licenceComment, licenceNotice } from "../../build/licences/notice.ts";
import { shippedPackages } from "../../build/licences/packages.ts";
import { projectRoot } from "../support/devServer.ts";

const inPackages = (path: string): string => join(projectRoot, "node_modules", path);

test("names each package once, with its version, its licence and the text of it, and with what is packed into the map", () => {
  const packages = shippedPackages(
    [
      inPackages("maplibre-gl/dist/maplibre-gl.mjs"),
      inPackages("svelte/src/internal/client/index.js"),
      inPackages("svelte/src/store/index.js"),
      join(projectRoot, "src/pages/explorer/main.ts"),
      "\0vite/preload-helper.js",
    ],
    projectRoot,
  );
  const names = packages.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(["maplibre-gl", "earcut", "gl-matrix", "svelte", "vite"]));
  expect(names.filter((name) => name.startsWith("@types/"))).toEqual([]);
  expect(packages.find(({ name }) => name === "svelte")?.text).toMatch(/Permission is hereby granted/);
  const notice = licenceNotice(packages);
  for (const { name, version, licence } of packages) expect(notice).toContain(`\n${name} ${version} (${licence})\n`);
});

test("refuses a package whose licence asks for more than its text, and takes one of several to choose from", () => {
  const root = mkdtempSync(join(tmpdir(), "licences-"));
  const add = (name: string, license: string): string => {
    mkdirSync(join(root, "node_modules", name), { recursive: true });
    writeFileSync(
      join(root, "node_modules", name, "package.json"),
      JSON.stringify({ name, version: "1.0.0", license, author: "Somebody" }),
    );
    return join(root, "node_modules", name, "index.js");
  };
  try {
    expect(shippedPackages([add("choice", "(GPL-2.0 OR MIT)")], root)).toEqual([
      { name: "choice", version: "1.0.0", licence: "(GPL-2.0 OR MIT)", text: "(GPL-2.0 OR MIT), by Somebody" },
    ]);
    expect(() => shippedPackages([add("strict", "AGPL-3.0")], root)).toThrow("strict 1.0.0 would reach readers");
    expect(() => shippedPackages([add("silent", "")], root)).toThrow("silent 1.0.0");
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("no text of a licence ends the comment that it stands in", () => {
  const comment = licenceComment([{ name: "dash", version: "1.0.0", licence: "MIT", text: "a --> b <!-- c" }]);
  expect(comment.indexOf("-->")).toBe(comment.trimEnd().length - 3);
});
